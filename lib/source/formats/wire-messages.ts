import { lineEnds } from "../files/line-ends.ts";
import { MAX_RECORD } from "../limits.ts";

/** A message's bytes, null where it is too long, and the line that it begins in. `isOnly`: the file has no other. */
interface WireMessage {
  readonly line: number;
  readonly bytes: Buffer | null;
  readonly isOnly: boolean;
}

/** The byte that opens a message's header. */
const SOH = 1;

/** The messages of a wire's file: each reaches from its SOH byte to the next one's. */
export async function* wireMessages(source: AsyncIterable<Buffer>): AsyncGenerator<WireMessage> {
  let pieces: Buffer[] = [];
  let length = 0;
  let lines = 1;
  let first = 1;
  let count = 0;
  const add = (piece: Buffer) => {
    length += piece.length;
    if (length <= MAX_RECORD) pieces.push(piece);
    else pieces = [];
    lines += lineEnds(piece);
  };
  const finish = (isLast: boolean): WireMessage => {
    const bytes = length > MAX_RECORD ? null : Buffer.concat(pieces);
    const message = { line: first, bytes, isOnly: isLast && count === 0 };
    pieces = [];
    length = 0;
    first = lines;
    count++;
    return message;
  };
  let opened = false;
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(SOH); at >= 0; at = chunk.indexOf(SOH, at + 1)) {
      if (opened) {
        add(chunk.subarray(from, at));
        yield finish(false);
        from = at;
      }
      opened = true;
    }
    add(chunk.subarray(from));
  }
  if (opened) yield finish(true);
}
