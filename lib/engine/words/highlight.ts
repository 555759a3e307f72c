import { type Expression, positiveLeaves } from "../port/expression.ts";
import type { Segment } from "../port/results.ts";
import { nearIn } from "./near.ts";
import { type Pattern, patternOf } from "./pattern.ts";
import { wordRuns, wordsOf } from "./words.ts";

/** How long a passage is, in UTF-16 units: three lines of a list of results. */
const LENGTH = 215;

/** As much of a text as its first passage needs where no word is marked. */
export function beginningOf(text: string): string {
  return text.slice(0, LENGTH + 1);
}

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a term looks for: words in a row, the last of which may only begin so; or one by its form. */
interface Needle {
  readonly words: readonly string[];
  readonly prefix: boolean;
  readonly pattern: Pattern | null;
}

function needlesOf(query: Expression): Needle[] {
  return positiveLeaves(query).flatMap((leaf): Needle[] => {
    if (!("text" in leaf)) return [];
    if (leaf.kind === "pattern") return [{ words: [leaf.text], prefix: false, pattern: patternOf(leaf.text) }];
    const words = Array.from(wordsOf(leaf.text), (word) => word.folded);
    return words.length > 0 ? [{ words, prefix: leaf.kind === "prefix", pattern: null }] : [];
  });
}

/** Where the words of a query stand in a text, in order; of several at one place the longest, overlapping ones as one. */
function findMatches(text: string, query: Expression): Stretch[] {
  const needles = needlesOf(query);
  const nearness = positiveLeaves(query).filter((leaf) => leaf.kind === "near");
  if (needles.length + nearness.length === 0) return [];
  const words = wordRuns(text);
  const near = new Map(nearness.flatMap((leaf) => nearIn(words.folded, leaf).map(({ from, to }) => [from, to - from])));
  const found: Stretch[] = [];
  let begun = -1;
  for (let at = 0, until = 0; at < words.folded.length; at++) {
    let length = near.get(at) ?? 0;
    for (const needle of needles)
      if (needle.words.length > length && matchesAt(needle, words.folded, at)) length = needle.words.length;
    if (length === 0) continue;
    if (at >= until) begun = found.push({ start: words.starts[at]!, end: 0 }) - 1;
    until = Math.max(until, at + length);
    found[begun] = { start: found[begun]!.start, end: words.ends[until - 1]! };
  }
  return found;
}

function matchesAt({ words, prefix, pattern }: Needle, folded: readonly string[], at: number): boolean {
  if (pattern !== null) return pattern.accepts(folded[at]!);
  for (let i = 0; i < words.length; i++) {
    const word = folded[at + i];
    if (word === undefined) return false;
    if (prefix && i === words.length - 1 ? !word.startsWith(words[i]!) : word !== words[i]) return false;
  }
  return true;
}

/** Whether a text holds what an expression looks for, or some of it. */
export function holds(text: string, query: Expression): boolean {
  return findMatches(text, query).length > 0;
}

/** Cuts a text into matched and unmatched segments; `named`: stretches that are marked besides. */
export function highlight(text: string, query: Expression, named: readonly Stretch[] = []): Segment[] {
  const matches = findMatches(text, query);
  return segments(text, named.length === 0 ? matches : united([...matches, ...named]), { start: 0, end: text.length });
}

/** Passages of a text, in segments. */
export interface Passages {
  /** The one that holds most matches; without matches, the text's beginning. */
  readonly best: (length?: number) => Segment[];
  /** Those that hold most after it, `count` of them at most, the fullest first. */
  readonly further: (count: number, length: number) => Segment[][];
}

/** The passages of a text by where the words of a query stand in it, which is looked for once. */
export function passagesIn(text: string, query: Expression): Passages {
  const matches = findMatches(text, query);
  return {
    best: (length = LENGTH) => passage(text, matches, densest(matches, length), length),
    further(count, length) {
      const found: Segment[][] = [];
      let left: readonly Stretch[] = matches;
      for (let best = densest(left, length); best !== null && found.length <= count; best = densest(left, length)) {
        found.push(passage(text, left, best, length));
        const { start } = best;
        left = left.filter((match) => match.start < start - length || match.start > start + length);
      }
      return found.slice(1);
    },
  };
}

/** The passage of a text that holds most matches, in segments; without matches, its beginning. */
export function snippet(text: string, query: Expression): Segment[] {
  return passagesIn(text, query).best();
}

/** About `length` letters of a text around a stretch; its beginning where that is null. */
function passage(text: string, matches: readonly Stretch[], best: Stretch | null, length: number): Segment[] {
  const start = best
    ? wordStart(text, Math.max(0, best.start - Math.floor((length - (best.end - best.start)) / 3)))
    : 0;
  const end = wordEnd(text, Math.min(text.length, start + length));
  const cut = segments(text, matches, { start, end });
  if (start > 0) cut.unshift({ text: "…", match: false });
  if (end < text.length) cut.push({ text: "…", match: false });
  return cut;
}

/** Stretches in order, those that overlap as one. */
function united(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const one of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && one.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    else found.push(one);
  }
  return found;
}

/** The stretch within `length` that covers most matches; the first of equals. */
function densest(matches: readonly Stretch[], length: number): Stretch | null {
  let best: Stretch | null = null;
  let most = 0;
  for (let first = 0, last = 0; first < matches.length; first++) {
    while (last + 1 < matches.length && matches[last + 1]!.end - matches[first]!.start <= length) last++;
    last = Math.max(last, first);
    if (last - first + 1 > most) {
      most = last - first + 1;
      best = { start: matches[first]!.start, end: matches[last]!.end };
    }
  }
  return best;
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(" ", at);
  return space >= 0 && space - at < 40 ? space + 1 : letterStart(text, at);
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return at - space < 40 ? space : letterStart(text, at);
}

/** Where the letter that a place lies in begins, marks and halves of a pair being part of it; a heap of marks is cut. */
function letterStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 16 && /[\p{M}\udc00-\udfff]/u.test(text[start]!)) start--;
  return start;
}

function segments(text: string, matches: readonly Stretch[], { start, end }: Stretch): Segment[] {
  const out: Segment[] = [];
  const add = (from: number, to: number, match: boolean) => {
    if (to > from) out.push({ text: text.slice(from, to), match });
  };
  let at = start;
  for (const match of matches) {
    if (match.end <= start || match.start >= end) continue;
    add(at, Math.max(at, match.start), false);
    add(Math.max(at, match.start), Math.min(match.end, end), true);
    at = Math.min(match.end, end);
  }
  add(at, end, false);
  return out;
}
