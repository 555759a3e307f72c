import { lines } from "../files/lines.ts";

/** A mail of an mbox and the line it begins in; no bytes where it is too long. */
export interface MboxMessage {
  readonly line: number;
  readonly bytes: Buffer | null;
}

/** `From ann@gazette.example Mon May 13 06:00:00 2019`: what stands between two mails. Prose that begins so names no time and year. */
export const FROM_LINE =
  /^From \S{1,320} .{0,40}\b\d{1,2}:\d{2}(?::\d{2})?\b.{0,12}\b(?:19|20)\d{2}(?: [+-]\d{4})?\r?$/;

const LINE_END = Buffer.from("\n");

/**
 * The mails of an mbox, one at a time: each begins behind a line of `From ` at its beginning or behind an empty line. A line
 * that was quoted for that (`>From`) loses its mark; lengths that headers state are not believed.
 */
export async function* mboxMessages(source: AsyncIterable<Buffer>, limit: number): AsyncGenerator<MboxMessage> {
  let pieces: Buffer[] = [];
  let length = 0;
  let first = 0;
  let isAfterEmpty = true;
  const finish = (): MboxMessage => {
    const message = { line: first, bytes: length > limit ? null : Buffer.concat(pieces) };
    pieces = [];
    length = 0;
    return message;
  };
  for await (const some of lines(source, limit))
    for (const { bytes, number, tooLong } of some) {
      const start = bytes.toString("latin1", 0, 400);
      if (isAfterEmpty && FROM_LINE.test(start)) {
        if (first > 0) yield finish();
        first = number;
        isAfterEmpty = false;
        continue;
      }
      isAfterEmpty = bytes.length === 0 && !tooLong;
      if (first === 0) continue;
      const line = /^>+From /.test(start) ? bytes.subarray(1) : bytes;
      length += tooLong ? limit + 1 : line.length + 1;
      if (length > limit) pieces = [];
      else pieces.push(line, LINE_END);
    }
  if (first > 0) yield finish();
}
