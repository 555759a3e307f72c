import { labelWords } from "../../words/words.ts";
import { Growing } from "./growing.ts";

/** One facet of all articles: those of article `seq` are the `sizes[seq]` codes from `starts[seq]`. */
export class Column {
  readonly starts = new Growing();
  readonly sizes = new Growing();
  readonly codes = new Growing();
  readonly values: string[] = [];
  readonly labels: string[] = [];
  readonly codeOf = new Map<string, number>();
  readonly #folded: (string | undefined)[] = [];

  /** Takes in a value or its new label; returns its code. */
  setValue(value: string, label: string): number {
    const known = this.codeOf.get(value);
    const code = known ?? this.values.push(value) - 1;
    this.codeOf.set(value, code);
    this.labels[code] = label;
    this.#folded[code] = undefined;
    return code;
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

  /** Adds a code to an article; all of one article come in a row. */
  addCode(seq: number, code: number): void {
    const size = this.sizes.array[seq]!;
    if (size === 0) this.starts.set(seq, this.codes.length);
    this.sizes.set(seq, size + 1);
    this.codes.push(code);
  }
}
