/** A typed array that grows: room doubles when it runs out, so that adding costs little on average. */
export class Growing {
  array: Uint32Array;
  length = 0;

  constructor(room = 1024) {
    this.array = new Uint32Array(room);
  }

  push(value: number): void {
    if (this.length === this.array.length) this.reserve(this.length * 2);
    this.array[this.length++] = value;
  }

  /** Sets a place, with zeros up to it where it lies beyond the end. */
  set(at: number, value: number): void {
    if (at >= this.array.length) this.reserve(Math.max(at + 1, this.array.length * 2));
    this.array[at] = value;
    this.length = Math.max(this.length, at + 1);
  }

  private reserve(room: number): void {
    const grown = new Uint32Array(room);
    grown.set(this.array);
    this.array = grown;
  }
}
