/** A line as bytes, without its end; `tooLong` when it passed the limit, and then `bytes` is empty. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer;
  readonly tooLong: boolean;
}

/** The lines of a stream, as many at a time as end in one piece of it. A line over `limit` bytes is passed over without being held: memory is bounded. */
export async function* lines(source: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line[]> {
  let number = 1;
  let pieces: Buffer[] = [];
  let length = 0;
  const finish = (): Line => {
    const tooLong = length > limit;
    const bytes = tooLong ? Buffer.alloc(0) : pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    pieces = [];
    length = 0;
    return { number: number++, bytes: bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes, tooLong };
  };
  for await (const chunk of source) {
    const ended: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      length += at - from;
      if (length <= limit) pieces.push(chunk.subarray(from, at));
      ended.push(finish());
      from = at + 1;
    }
    length += chunk.length - from;
    if (length <= limit) pieces.push(chunk.subarray(from));
    else pieces = [];
    yield ended;
  }
  if (length > 0) yield [finish()];
}
