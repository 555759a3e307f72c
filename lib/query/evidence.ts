import type { Article, Mention } from "../article/article.ts";
import { mapText } from "../article/mapped-text.ts";
import type { Segment } from "../engine/engine.ts";

/** How much of a sentence without end is shown on each side of a mention, in UTF-16 units. */
const AROUND = 200;

/** The sentence that a mention stands in, with the mention as its match: why the value is here. */
export function evidence(article: Article, at: Mention): Segment[] {
  const zone = article.zones.find(({ field, start, end }) => field === at.field && start <= at.start && at.end <= end);
  const raw = article.raw[at.field] ?? "";
  const from = Math.max(zone?.start ?? 0, at.start - AROUND);
  const to = Math.min(zone?.end ?? raw.length, at.end + AROUND);
  const words = (start: number, end: number) => mapText(raw, { field: at.field, start, end }).text;
  const [before, name, after] = [words(from, at.start), words(at.start, at.end), words(at.end, to)];
  const open = /^[\s\S]*[.!?…]["”’)]*\s+(?=\S)/u.exec(before)?.[0].length ?? 0;
  const close = /[.!?…]["”’)]*(?=\s|$)/u.exec(after);
  const end = close ? close.index + close[0].length : after.length;
  const gapBefore = /\s$/.test(raw.slice(from, at.start)) ? " " : "";
  const gapAfter = /^\s/.test(raw.slice(at.end, to)) ? " " : "";
  const segments = [
    { text: before.slice(open) + gapBefore, match: false },
    { text: name, match: true },
    { text: gapAfter + after.slice(0, end), match: false },
  ];
  return segments.filter(({ text }) => text !== "");
}
