import { Growing } from "./growing.ts";

/** Room for ids at the beginning, in bytes. */
const ROOM = 1 << 14;

/**
 * The ids of entries by `seq`, as bytes beside the heap: as strings those of a million articles take three times the room.
 * What an entry had before stays as waste until the next whole load.
 */
export class Ids {
  #bytes = Buffer.alloc(ROOM);
  #used = 0;
  readonly #starts = new Growing();
  readonly #sizes = new Growing();

  /** An entry's id; undefined where there is none. */
  at(seq: number): string | undefined {
    const size = this.#sizes.array[seq] ?? 0;
    if (size === 0) return undefined;
    const start = this.#starts.array[seq]!;
    return this.#bytes.toString("utf8", start, start + size);
  }

  set(seq: number, id: string | undefined): void {
    const bytes = Buffer.from(id ?? "");
    this.setAll(seq, bytes, Uint32Array.of(bytes.length));
  }

  /** Sets the ids of entries in a row from one on: their bytes one after the other, and how many each has. */
  setAll(from: number, bytes: Uint8Array, sizes: Uint32Array): void {
    const starts = new Uint32Array(sizes.length);
    for (let at = 0, start = this.#used; at < sizes.length; start += sizes[at++]!) starts[at] = start;
    this.#starts.setAll(from, starts);
    this.#sizes.setAll(from, sizes);
    const end = this.#used + bytes.length;
    if (end > this.#bytes.length) {
      const grown = Buffer.alloc(Math.max(end, this.#bytes.length + (this.#bytes.length >> 2)));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes.set(bytes, this.#used);
    this.#used = end;
  }

  /** The first entry with an id; -1 where there is none. */
  indexOf(id: string): number {
    const wanted = Buffer.from(id);
    if (wanted.length === 0) return -1;
    const bytes = this.#bytes.subarray(0, this.#used);
    let first = -1;
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
      const starts = this.#starts.array;
      // Entries without an id begin where the next one does; bytes that lie across two ids, or that are waste, are no entry's.
      for (let seq = starts.indexOf(at); seq >= 0; seq = starts.indexOf(at, seq + 1))
        if (this.#sizes.array[seq] === wanted.length && (first < 0 || seq < first)) first = seq;
    }
    return first;
  }
}
