/** A queue of bytes, kept in the pieces they came in: added at the end, taken from the front. */
export class ByteQueue {
  #pieces: Buffer[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(piece: Buffer): void {
    if (piece.length === 0) return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** Takes the first bytes off the queue. */
  take(length: number): Buffer {
    const taken: Buffer[] = [];
    let missing = Math.min(length, this.#length);
    this.#length -= missing;
    let used = 0;
    while (missing > 0) {
      const piece = this.#pieces[used]!;
      if (piece.length <= missing) used++;
      else this.#pieces[used] = piece.subarray(missing);
      taken.push(piece.subarray(0, missing));
      missing -= Math.min(missing, piece.length);
    }
    this.#pieces.splice(0, used);
    return taken.length === 1 ? taken[0]! : Buffer.concat(taken);
  }

  /** The number of bytes up to and with the first line end, or -1. */
  lineLength(end: number): number {
    let before = 0;
    for (const piece of this.#pieces) {
      const at = piece.indexOf(end);
      if (at >= 0) return before + at + 1;
      before += piece.length;
    }
    return -1;
  }

  /** Everything, in the pieces it came in; the queue is empty then. */
  takeAll(): Buffer[] {
    const all = this.#pieces;
    this.#pieces = [];
    this.#length = 0;
    return all;
  }
}
