import type { Field, Range } from "../zones/zone.ts";
import type { Edited } from "./edited.ts";
import { readable, wordsIn } from "./readable.ts";

/** Spaces, tabs and line breaks, which normalising folds into one space. */
const SPACE = /[\s\u200b\ufeff]/u;
/** Marks that say nothing to a reader of plain text but can hide a word: soft hyphens, direction marks, controls. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069]/u;

/**
 * Normalised text with an offset map back to the raw text: its words (see `readable.ts`), NFC, white space folded, invisible
 * marks dropped. Unit `i` of `text` comes from the raw units `starts[i]` to `ends[i]` (exclusive) of `field`.
 */
export interface MappedText {
  readonly field: Field;
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A character with the combining marks after it: the smallest piece that NFC can change. */
const CLUSTER = /\P{M}\p{M}{0,30}|\p{M}{1,30}/suy;

/** Anything that needs more than a copy: other than printable ASCII, or space that is folded. */
const UNEVEN = /[^ -~]| {2}|^ | $/;

/**
 * ASCII, Latin letters, and the quotation marks, dashes and currency signs of newspapers: here, folding space is all there is
 * to do. All of them are NFC by themselves and with one another.
 */
const PLAIN = /^[\t-\r -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** Space that goes or becomes shorter when it is folded. */
const LOOSE = /\s\s|^\s|\s$/;

/** Normalises the stretch from `start` to `end` of a field whose whole text is `raw`. Leading and trailing space is dropped. */
export function mapText(raw: string, { field, start, end }: Range): MappedText {
  const words = readable(raw)?.words;
  if (words === undefined) return mapSlice(raw.slice(start, end), field, start);
  const { from, to } = words.range(start, end);
  return throughEdits(words, mapSlice(words.text.slice(from, to), field, from));
}

/** The words of a stretch of `raw` as `mapText` gives them, without the map. */
export function normalText(raw: string, { start, end }: Pick<Range, "start" | "end">): string {
  const { text, from, to } = wordsIn(raw, start, end);
  return foldedText(text.slice(from, to));
}

/** The words of a whole field. */
export function wholeText(raw: string): string {
  return normalText(raw, { start: 0, end: raw.length });
}

/** A text as it stands, without what is only its writing: NFC, white space folded, invisible marks dropped. */
export function foldedText(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return PLAIN.test(text) ? text.trim().replace(/\s+/g, " ") : mapUneven(text, "text", 0).text;
}

/** The letters of a stretch of `raw` as `normalText` gives them, its space as it stands: where space does not matter, this costs less. */
export function normalLetters(raw: string, { start, end }: Pick<Range, "start" | "end">): string {
  const { text, from, to } = wordsIn(raw, start, end);
  const slice = text.slice(from, to);
  return PLAIN.test(slice) ? slice : foldedText(slice);
}

function mapSlice(slice: string, field: Field, start: number): MappedText {
  if (!UNEVEN.test(slice)) return new EvenText(slice, field, start);
  return PLAIN.test(slice) && !LOOSE.test(slice)
    ? new EvenText(slice.replace(/\s/g, " "), field, start)
    : mapUneven(slice, field, start);
}

/** What is mapped to a text of words, mapped to the raw text they come from. */
function throughEdits(words: Edited, { field, text, starts, ends }: MappedText): MappedText {
  return {
    field,
    text,
    starts: starts.map((start) => words.startOf(start)),
    ends: ends.map((end) => words.endOf(end - 1)),
  };
}

/** Text that is the raw text, unit by unit, line ends as spaces: its map is made when somebody reads it, which is seldom. */
class EvenText implements MappedText {
  readonly field: Field;
  readonly text: string;
  readonly start: number;
  #starts: Uint32Array | undefined;
  #ends: Uint32Array | undefined;

  constructor(text: string, field: Field, start: number) {
    this.field = field;
    this.text = text;
    this.start = start;
  }

  get starts(): Uint32Array {
    this.#starts ??= counted(this.text.length, this.start);
    return this.#starts;
  }

  get ends(): Uint32Array {
    this.#ends ??= counted(this.text.length, this.start + 1);
    return this.#ends;
  }
}

function counted(length: number, from: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = from + i;
  return numbers;
}

function mapUneven(slice: string, field: Field, start: number): MappedText {
  let starts = new Uint32Array(slice.length + 8);
  let ends = new Uint32Array(slice.length + 8);
  let length = 0;
  const pieces: string[] = [];
  let spaceAt = -1;
  const put = (from: number, to: number) => {
    if (length === starts.length) {
      // A few characters compose to more than one in NFC, so the result can be longer than the source.
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[length] = start + from;
    ends[length++] = start + to;
  };
  const putSpace = (to: number) => {
    if (spaceAt < 0) return;
    put(spaceAt, to);
    pieces.push(" ");
    spaceAt = -1;
  };
  for (let at = 0, next = 0; at < slice.length; at = next) {
    next = asciiRun(slice, at);
    if (next > at) {
      putSpace(at);
      for (let i = at; i < next; i++) put(i, i + 1);
      pieces.push(slice.slice(at, next));
      continue;
    }
    const cluster = isLoneSpace(slice, at) ? " " : clusterAt(slice, at);
    next = at + cluster.length;
    if (SPACE.test(cluster)) {
      if (length > 0 && spaceAt < 0) spaceAt = at;
    } else if (!INVISIBLE.test(cluster)) {
      putSpace(at);
      const folded = cluster.normalize("NFC");
      for (let i = 0; i < folded.length; i++) {
        if (folded === cluster) put(at + i, at + i + 1);
        else put(at, next);
      }
      pieces.push(folded);
    }
  }
  return { field, text: pieces.join(""), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

/** Whether a space or line end stands here, and no combining mark after it. */
function isLoneSpace(slice: string, at: number): boolean {
  const unit = slice.charCodeAt(at);
  return (unit === 0x20 || (unit >= 9 && unit <= 13)) && !(slice.charCodeAt(at + 1) >= 0x300);
}

/** The end of the run of printable ASCII from a place, short of a character that a combining mark follows. */
function asciiRun(slice: string, from: number): number {
  let at = from;
  while (at < slice.length && slice.charCodeAt(at) > 0x20 && slice.charCodeAt(at) < 0x7f) at++;
  return at > from && at < slice.length && slice.charCodeAt(at) >= 0x300 ? at - 1 : at;
}

function clusterAt(slice: string, at: number): string {
  CLUSTER.lastIndex = at;
  return CLUSTER.exec(slice)?.[0] ?? slice[at]!;
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The raw range of `text.slice(start, end)`; an empty slice gives an empty range. */
export function rawRange(mapped: MappedText, start: number, end: number): Range {
  if (mapped instanceof EvenText && start < mapped.text.length && end <= mapped.text.length)
    return { field: mapped.field, start: mapped.start + start, end: mapped.start + Math.max(start, end) };
  const from = mapped.starts[start] ?? mapped.ends.at(-1) ?? 0;
  const to = end > start ? (mapped.ends[end - 1] ?? from) : from;
  return { field: mapped.field, start: from, end: to };
}
