import type { Article } from "../article/article.ts";
import { type MappedText, mapText, rawRange } from "../article/text/mapped-text.ts";
import type { Range, Zone, ZoneKind } from "../article/zones/zone.ts";
import { type Token, tokenize } from "./token.ts";

/** One zone of an article as the matchers see it: normalised, tokenised, with the way back to the raw text. */
export interface Passage {
  readonly zone: ZoneKind;
  readonly mapped: MappedText;
  readonly tokens: readonly Token[];
}

/** A run of tokens in one passage, `end` exclusive. Both are indexes into `passages[passage].tokens`. */
export interface Span {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** The zones whose text yields people, countries and cited outlets; the rest would mislead (a footer, a tweet's copy). */
const READ: ReadonlySet<ZoneKind> = new Set(["headline", "standfirst", "caption", "dateline", "body"]);

/** The passages of an article that facets are read from, in reading order. `tokens` cuts a text into its words. */
export function passagesOf(article: Pick<Article, "raw" | "zones">, tokens = tokenize): Passage[] {
  return article.zones
    .filter((zone) => READ.has(zone.kind) && zone.aside === undefined)
    .map((zone) => passage(article.raw, zone, tokens));
}

function passage(raw: Article["raw"], zone: Zone, tokens: (text: string) => Token[]): Passage {
  const mapped = mapText(raw[zone.field] ?? "", zone);
  return { zone: zone.kind, mapped, tokens: tokens(mapped.text) };
}

/** The text of a span, as normalised. */
export function spanText(passages: readonly Passage[], { passage, start, end }: Span): string {
  const { mapped, tokens } = passages[passage]!;
  return mapped.text.slice(tokens[start]!.start, tokens[end - 1]!.end);
}

/** Where a span stands in the raw text. */
export function spanRange(passages: readonly Passage[], { passage, start, end }: Span): Range {
  const { mapped, tokens } = passages[passage]!;
  return rawRange(mapped, tokens[start]!.start, tokens[end - 1]!.end);
}
