import { lineEnds } from "../files/line-ends.ts";
import { MAX_RECORD } from "../limits.ts";

/** An article's SGML element and the line that it begins in. */
export interface ReutersElement {
  readonly line: number;
  readonly bytes: Buffer;
  readonly fault: "too long" | "not closed" | "cut off" | null;
}

const OPEN = "<REUTERS";
const CLOSE = "</REUTERS>";

/** The `<REUTERS>` elements of a stream. */
export async function* reutersElements(source: AsyncIterable<Buffer>): AsyncGenerator<ReutersElement> {
  let line = 1;
  let held: Buffer = Buffer.alloc(0);
  let element: { readonly line: number; pieces: Buffer[]; length: number } | null = null;
  const add = (bytes: Buffer) => {
    line += lineEnds(bytes);
    if (!element) return;
    element.length += bytes.length;
    if (element.length > MAX_RECORD) element.pieces = [];
    else element.pieces.push(bytes);
  };
  const taken = (fault: ReutersElement["fault"]): ReutersElement => {
    const { line, pieces, length } = element!;
    element = null;
    return { line, bytes: Buffer.concat(pieces), fault: length > MAX_RECORD ? "too long" : fault };
  };
  for await (const bytes of source) {
    const chunk = held.length > 0 ? Buffer.concat([held, bytes]) : bytes;
    let at = 0;
    let open = chunk.indexOf(OPEN);
    let close = chunk.indexOf(CLOSE);
    for (;;) {
      // Looked for again only once passed, so that a chunk is searched once.
      if (open >= 0 && open < at) open = chunk.indexOf(OPEN, at);
      if (close >= 0 && close < at) close = chunk.indexOf(CLOSE, at);
      if (open < 0 && (close < 0 || !element)) break;
      const closes = element !== null && close >= 0 && (open < 0 || close < open);
      const end = closes ? close + CLOSE.length : open;
      add(chunk.subarray(at, end));
      if (element) yield taken(closes ? null : "not closed");
      at = end;
      if (closes) continue;
      element = { line, pieces: [], length: 0 };
      at += OPEN.length;
      add(chunk.subarray(open, at));
    }
    // A tag may lie across two chunks.
    const searched = Math.max(at, chunk.length - CLOSE.length + 1);
    add(chunk.subarray(at, searched));
    held = chunk.subarray(searched);
  }
  add(held);
  if (element) yield taken("cut off");
}
