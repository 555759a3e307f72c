import type { Article, Mention } from "../article/article.ts";
import type { FacetKey } from "../facets/facet-names.ts";
import { FACET_VALUES } from "../facets/facet-values.ts";
import { type Expression, inHeadline, positiveLeaves } from "./port/expression.ts";
import type { Query } from "./port/query.ts";
import type { Segment } from "./port/results.ts";
import { sentenceWith } from "./sentence-with.ts";
import { highlight, holds, type Stretch } from "./words/highlight.ts";

/** Values whose sentences are shown at most. */
const SHOWN = 3;

/** Mentions of a value that are looked at, and how much around each for the words that are looked for. */
const LOOKED_AT = { mentions: 12, around: 160 };

/** A value that a search asks for. */
export interface Chosen {
  readonly facet: FacetKey;
  readonly value: string;
}

/** Why an article has the values that were chosen: its headline with those that it names marked, and sentences that name them. */
export interface Evidence {
  /** Null where it names none of them. */
  readonly headline: readonly Segment[] | null;
  /** A sentence of the text for each, in order, the words that were looked for marked besides. */
  readonly sentences: readonly (readonly Segment[])[];
}

/** The values that a search asks for, by its filters or in its text. */
export function chosenValues(text: Expression, filters: Query["filters"] | undefined): Chosen[] {
  const typed = positiveLeaves(text).flatMap((leaf) =>
    leaf.kind === "value" ? [{ facet: leaf.facet, value: leaf.value }] : [],
  );
  const included = Object.entries(filters ?? {}).flatMap(([facet, { include }]) =>
    include.map((value) => ({ facet: facet as FacetKey, value })),
  );
  return [...included, ...typed];
}

/** What of an article names chosen values, each by a mention of that very value. */
export function evidenceOf(article: Article, chosen: readonly Chosen[], text: Expression): Evidence {
  const sentences = new Map<string, Stretch[]>();
  const named: Stretch[] = [];
  let shown = 0;
  for (const { facet, value } of chosen) {
    const mentions = FACET_VALUES[facet].read(article).find((own) => own.value === value)?.mentions ?? [];
    const standing = mentions.flatMap((at) => {
      const kind = zoneOf(article, at);
      return kind === null ? [] : [{ at, kind }];
    });
    for (const { at, kind } of standing) {
      if (kind !== "headline") continue;
      const found = stretchIn(sentenceWith(article, at));
      if (found.text === article.headline.text) named.push(found);
    }
    const best = shown < SHOWN ? bestOf(article, standing, text) : null;
    if (best === null) continue;
    const found = stretchIn(sentenceWith(article, best));
    if (found.text === article.headline.text) continue;
    shown++;
    sentences.set(found.text, [...(sentences.get(found.text) ?? []), found]);
  }
  return {
    headline: named.length === 0 ? null : highlight(article.headline.text, inHeadline(text), named),
    sentences: Array.from(sentences, ([sentence, named]) => highlight(sentence, text, named)),
  };
}

type Kind = "headline" | "text" | "dateline";

/** Where a mention stands; null in what is set aside. */
function zoneOf({ zones }: Article, at: Mention): Kind | null {
  const zone = zones.find(({ field, start, end }) => field === at.field && start <= at.start && at.end <= end);
  if (zone === undefined || zone.aside !== undefined) return null;
  if (zone.kind === "headline" || zone.kind === "dateline") return zone.kind;
  return "text";
}

/** The mention that says most: in the text rather than in headline or dateline, beside words that are looked for. */
function bestOf(
  { raw }: Article,
  mentions: readonly { readonly at: Mention; readonly kind: Kind }[],
  text: Expression,
): Mention | null {
  const inText = mentions.filter(({ kind }) => kind === "text").slice(0, LOOKED_AT.mentions);
  const besideWords = inText.find(({ at }) =>
    holds((raw[at.field] ?? "").slice(Math.max(0, at.start - LOOKED_AT.around), at.end + LOOKED_AT.around), text),
  );
  return (besideWords ?? inText[0] ?? mentions.find(({ kind }) => kind === "headline") ?? mentions[0])?.at ?? null;
}

/** Segments with one match as their text and where the match stands in it. */
function stretchIn(segments: readonly Segment[]): Stretch & { readonly text: string } {
  const before = segments[0]!.match ? "" : segments[0]!.text;
  const match = segments.find((segment) => segment.match)!;
  return {
    text: segments.map(({ text }) => text).join(""),
    start: before.length,
    end: before.length + match.text.length,
  };
}
