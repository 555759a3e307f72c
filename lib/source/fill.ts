/** Bytes held of a stream, and whether it has ended. */
export interface Held {
  readonly bytes: Buffer;
  readonly ended: boolean;
}

/** Adds to what is held until it is more than `most` bytes or the stream ends. */
export async function fill(source: AsyncIterator<Buffer>, held: Buffer, most: number): Promise<Held> {
  const pieces = [held];
  // Of a single piece no copy is made: of many small members of an archive most are held already.
  const all = () => (pieces.length === 1 ? held : Buffer.concat(pieces));
  let length = held.length;
  while (length <= most) {
    const next = await source.next();
    if (next.done) return { bytes: all(), ended: true };
    pieces.push(next.value);
    length += next.value.length;
  }
  return { bytes: all(), ended: false };
}
