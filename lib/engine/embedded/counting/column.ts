import type { FacetValue } from "../../../facets/facet-names.ts";
import { labelWords } from "../../words/words.ts";
import { Growing } from "./growing.ts";

/** One facet of all articles: those of article `seq` are the `sizes[seq]` codes from `starts[seq]`. */
export class Column {
  readonly starts = new Growing();
  readonly sizes = new Growing();
  readonly codes = new Growing();
  readonly values: string[] = [];
  readonly labels: string[] = [];
  /** The codes of values that may stand for several. */
  readonly #several = new Set<number>();
  readonly codeOf = new Map<string, number>();
  readonly #folded: (string | undefined)[] = [];

  /** Takes in a value or what is said of it now; returns its code. */
  setValue({ value, label, several }: FacetValue): number {
    const known = this.codeOf.get(value);
    const code = known ?? this.values.push(value) - 1;
    this.codeOf.set(value, code);
    this.labels[code] = label;
    if (several) this.#several.add(code);
    else this.#several.delete(code);
    this.#folded[code] = undefined;
    return code;
  }

  /** The value of a code. */
  at(code: number): FacetValue {
    const [value, label] = [this.values[code]!, this.labels[code]!];
    return this.#several.has(code) ? { value, label, several: true } : { value, label };
  }

  /** The folded words of a label, kept for the next time: each letter that is typed asks for all of them. */
  foldedLabel(code: number): string {
    const folded = this.#folded[code] ?? labelWords(this.labels[code]!);
    this.#folded[code] = folded;
    return folded;
  }

  /** Takes an article's codes away, for `addCode` to add new ones. The old ones stay as waste until the next whole load. */
  clear(seq: number): void {
    this.starts.set(seq, this.codes.length);
    this.sizes.set(seq, 0);
  }

  /** Sets the codes of entries in a row from one on: how many each has, and them all. */
  setAll(from: number, sizes: Uint32Array, codes: Uint32Array): void {
    const starts = new Uint32Array(sizes.length);
    for (let at = 0, start = this.codes.length; at < sizes.length; start += sizes[at++]!) starts[at] = start;
    this.starts.setAll(from, starts);
    this.sizes.setAll(from, sizes);
    this.codes.setAll(this.codes.length, codes);
  }

  /** Adds a code to an article; all of one article come in a row. */
  addCode(seq: number, code: number): void {
    const size = this.sizes.array[seq]!;
    if (size === 0) this.starts.set(seq, this.codes.length);
    this.sizes.set(seq, size + 1);
    this.codes.push(code);
  }
}
