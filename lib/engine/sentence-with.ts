import type { Article, Mention } from "../article/article.ts";
import { mapText } from "../article/text/mapped-text.ts";
import { unitAt } from "../article/text/unit-at.ts";
import { tokenize } from "../facets/token.ts";
import type { Segment } from "./port/results.ts";

/** How much of the raw text is looked at on each side of a mention, in UTF-16 units: more than nearly any sentence. */
const WINDOW = 1500;

/** How much of a long sentence is shown on each side of a mention. */
export const SHOWN = 240;

/** The sentence that a mention stands in, with the mention as its match: why the value is here. A cut shows as `…`. */
export function sentenceWith(article: Article, at: Mention): Segment[] {
  const zone = article.zones.find(({ field, start, end }) => field === at.field && start <= at.start && at.end <= end);
  const raw = article.raw[at.field] ?? "";
  const [first, last] = [zone?.start ?? 0, zone?.end ?? raw.length];
  const from = Math.max(first, at.start - WINDOW);
  const to = Math.min(last, at.end + WINDOW);
  const { text, starts } = mapText(raw, { field: at.field, start: from, end: to });
  const [start, end] = [unitAt(starts, at.start), unitAt(starts, at.end)];
  const [opens, closes] = sentenceAround(text, start, end);
  const left = start - opens > SHOWN ? text.indexOf(" ", start - SHOWN) + 1 : opens;
  const right = closes - end > SHOWN ? text.lastIndexOf(" ", end + SHOWN) : closes;
  const cutLeft = left > opens || (left === 0 && from > first);
  const cutRight = right < closes || (right === text.length && to < last);
  const segments = [
    { text: `${cutLeft ? "… " : ""}${text.slice(Math.min(left, start), start)}`, match: false },
    { text: text.slice(start, end), match: true },
    { text: `${text.slice(end, Math.max(right, end))}${cutRight ? " …" : ""}`, match: false },
  ];
  return segments.filter(({ text }) => text !== "");
}

/** Where the sentence of a stretch begins and ends, by the sentences that facets are found in. */
function sentenceAround(text: string, start: number, end: number): [number, number] {
  const tokens = tokenize(text);
  const own = tokens.filter((token) => token.end > start && token.start < end);
  if (own.length === 0) return [start, end];
  const inside = tokens.filter(({ sentence }) => sentence >= own[0]!.sentence && sentence <= own.at(-1)!.sentence);
  return [inside[0]!.start, inside.at(-1)!.end];
}
