/** A stretch of a text, in UTF-16 units, and what is read in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text after edits, with the way back: unit `i` comes from the units `startOf(i)` to `endOf(i)` (exclusive) of the raw
 * text. Both only grow. Edits are kept and not places, since a text may be megabytes with an edit or two.
 */
export class Edited {
  readonly text: string;
  readonly #before: Edited | null;
  readonly #edits: readonly Edit[];
  /** Where what each edit writes begins in `text`. */
  readonly #written: Uint32Array;

  /** Makes edits, in order and apart, in a text that may be the outcome of others. */
  constructor(source: string | Edited, edits: readonly Edit[]) {
    const text = typeof source === "string" ? source : source.text;
    const pieces: string[] = [];
    let at = 0;
    let length = 0;
    this.#written = Uint32Array.from(edits, ({ start, end, text: instead }) => {
      pieces.push(text.slice(at, start), instead);
      const written = length + start - at;
      length = written + instead.length;
      at = end;
      return written;
    });
    pieces.push(text.slice(at));
    this.text = pieces.join("");
    this.#before = typeof source === "string" ? null : source;
    this.#edits = edits;
  }

  startOf(unit: number): number {
    const { start } = this.#place(unit);
    return this.#before === null ? start : this.#before.startOf(start);
  }

  endOf(unit: number): number {
    const { end } = this.#place(unit);
    return this.#before === null ? end : this.#before.endOf(end - 1);
  }

  /** The units that come from the raw units `start` to `end` and from no others. */
  range(start: number, end: number): { readonly from: number; readonly to: number } {
    const { length } = this.text;
    const from = firstWhere(length, (unit) => this.startOf(unit) >= start);
    const to = firstWhere(length, (unit) => this.startOf(unit) >= end || this.endOf(unit) > end);
    return { from, to: Math.max(from, to) };
  }

  /** Where a unit comes from in the text that was edited. */
  #place(unit: number): { readonly start: number; readonly end: number } {
    const at = firstWhere(this.#written.length, (edit) => this.#written[edit]! > unit) - 1;
    const edit = this.#edits[at];
    if (edit === undefined) return { start: unit, end: unit + 1 };
    const past = unit - this.#written[at]! - edit.text.length;
    return past < 0 ? edit : { start: edit.end + past, end: edit.end + past + 1 };
  }
}

/** The first of so many numbers from 0 for which something holds that holds for all after it. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
