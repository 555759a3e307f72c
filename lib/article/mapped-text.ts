import type { Field, Range } from "./zone.ts";

/** Spaces, tabs and line breaks, which normalising folds into one space. */
const SPACE = /[\s\u200b\ufeff]/u;
/** Marks that say nothing to a reader of plain text but can hide a word: soft hyphens, direction marks, controls. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069]/u;

/**
 * Normalised text with an offset map back to the raw text: NFC, white space folded, invisible marks dropped.
 * Unit `i` of `text` comes from the raw units `starts[i]` to `ends[i]` (exclusive) of `field`.
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

/** Normalises `raw.slice(start, end)` of a field. Leading and trailing space is dropped. */
export function mapText(raw: string, { field, start, end }: Range): MappedText {
  const slice = raw.slice(start, end);
  return UNEVEN.test(slice) ? mapUneven(slice, field, start) : mapEven(slice, field, start);
}

/** The words of `raw.slice(start, end)` as `mapText` gives them, without the map. */
export function normalText(raw: string, range: Pick<Range, "start" | "end">): string {
  const slice = raw.slice(range.start, range.end);
  return UNEVEN.test(slice) ? mapUneven(slice, "text", 0).text : slice;
}

function mapEven(text: string, field: Field, start: number): MappedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i++) {
    starts[i] = start + i;
    ends[i] = start + i + 1;
  }
  return { field, text, starts, ends };
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
  for (let at = 0; at < slice.length; ) {
    const run = asciiRun(slice, at);
    const cluster = run > at ? slice.slice(at, run) : clusterAt(slice, at);
    const next = at + cluster.length;
    if (run === at && SPACE.test(cluster)) {
      if (length > 0 && spaceAt < 0) spaceAt = at;
    } else if (run > at || !INVISIBLE.test(cluster)) {
      if (spaceAt >= 0) {
        put(spaceAt, at);
        pieces.push(" ");
        spaceAt = -1;
      }
      const folded = run > at ? cluster : cluster.normalize("NFC");
      for (let i = 0; i < folded.length; i++) {
        if (folded === cluster) put(at + i, at + i + 1);
        else put(at, next);
      }
      pieces.push(folded);
    }
    at = next;
  }
  return { field, text: pieces.join(""), starts: starts.slice(0, length), ends: ends.slice(0, length) };
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
  const from = mapped.starts[start] ?? mapped.ends.at(-1) ?? 0;
  const to = end > start ? (mapped.ends[end - 1] ?? from) : from;
  return { field: mapped.field, start: from, end: to };
}
