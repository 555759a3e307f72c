/** Numbers whose room is taken when it runs out: more of it while they are few, so that adding costs little on average. */
const LARGE = 1 << 16;

/** A typed array that grows. */
export class Growing {
  array: Uint32Array;
  length = 0;

  constructor(room = 1024) {
    this.array = new Uint32Array(room);
  }

  push(value: number): void {
    if (this.length === this.array.length) this.#reserve(this.length + 1);
    this.array[this.length++] = value;
  }

  /** Sets a place, with zeros up to it where it lies beyond the end. */
  set(at: number, value: number): void {
    if (at >= this.array.length) this.#reserve(at + 1);
    this.array[at] = value;
    this.length = Math.max(this.length, at + 1);
  }

  /** Sets places in a row from one on. */
  setAll(at: number, values: Uint32Array): void {
    const end = at + values.length;
    if (end > this.array.length) this.#reserve(end);
    this.array.set(values, at);
    this.length = Math.max(this.length, end);
  }

  #reserve(least: number): void {
    const more = this.array.length < LARGE ? this.array.length : this.array.length >> 3;
    const grown = new Uint32Array(Math.max(least, this.array.length + more));
    grown.set(this.array);
    this.array = grown;
  }
}
