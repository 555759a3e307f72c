/** Bytes buffered of a stream, and whether it has ended. */
export interface Buffered {
  readonly bytes: Buffer;
  readonly ended: boolean;
}

/** Reads on until more than `most` bytes are buffered or the stream ends. */
export async function fillBuffer(source: AsyncIterator<Buffer>, buffered: Buffer, most: number): Promise<Buffered> {
  const pieces = [buffered];
  // Of a single piece no copy is made: of many small members of an archive most are buffered already.
  const all = () => (pieces.length === 1 ? buffered : Buffer.concat(pieces));
  let length = buffered.length;
  while (length <= most) {
    const next = await source.next();
    if (next.done) return { bytes: all(), ended: true };
    pieces.push(next.value);
    length += next.value.length;
  }
  return { bytes: all(), ended: false };
}
