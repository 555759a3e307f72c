import type { Parser } from "htmlparser2";

/**
 * What a parser finds in a stream of UTF-8, such as lines, some at a time. `open` makes the parser, and is given where to put
 * it. No more is held than a piece of the stream and what the parser has not finished.
 */
export async function* readMarkup<T>(
  bytes: AsyncIterable<Buffer>,
  open: (emit: (lines: T[]) => void) => Parser,
): AsyncGenerator<T[]> {
  let found: T[] = [];
  const parser = open((lines) => {
    if (lines.length > 0) found.push(...lines);
  });
  const decoder = new TextDecoder("utf-8");
  for await (const piece of bytes) {
    parser.write(decoder.decode(piece, { stream: true }));
    if (found.length > 0) yield found;
    found = [];
  }
  parser.write(decoder.decode());
  parser.end();
  if (found.length > 0) yield found;
}
