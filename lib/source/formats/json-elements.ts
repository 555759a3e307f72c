import { LIST_KEYS } from "./json-shape.ts";

/** One article's JSON text. `cut`: the file ends, or the next article begins, before this one is closed. */
export interface JsonElement {
  readonly line: number;
  readonly bytes: Buffer;
  readonly fault: "too long" | "cut" | "list not closed" | null;
}

const [NEWLINE, QUOTE, COMMA, BACKSLASH] = [10, 34, 44, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [91, 93, 123, 125];

/** Bytes that stand behind each line end in the same chunk, so that a line's start can be compared. */
const LINE_START = 256;

/**
 * The articles of a JSON text that lie `level` brackets deep (1 in `[{…},{…}]`, 2 in `{"articles":[{…}]}`), as a stream:
 * brackets and quotes are followed byte by byte and nothing is parsed. One longer than `limit` bytes is passed over and not
 * kept in memory. One whose closing bracket was lost ends at the next line that starts as the file's first article did.
 */
export async function* jsonElements(
  source: AsyncIterable<Buffer>,
  level: number,
  limit: number,
): AsyncGenerator<JsonElement> {
  let line = 1;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let inList = level === 0;
  let key = "";
  let opening: Buffer | null = null;
  let element: { readonly line: number; pieces: Buffer[]; length: number } | null = null;
  const close = (rest: Buffer, fault: JsonElement["fault"] = null): JsonElement => {
    const { line, pieces, length } = element!;
    element = null;
    if (length + rest.length > limit) return { line, bytes: Buffer.alloc(0), fault: "too long" };
    return { line, bytes: pieces.length ? Buffer.concat([...pieces, rest]) : rest, fault };
  };
  for await (const chunk of withLineStarts(source)) {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      if (byte === NEWLINE) {
        line++;
        // No string goes over a line's end: a quote was forgotten, and the damage ends here.
        inString = false;
        const next = opening && depth > level && chunk.subarray(i + 1, i + 1 + opening.length).equals(opening);
        if (next) depth = level;
        if (element && (next || (level === 0 && depth === 0)))
          yield close(chunk.subarray(from, i), next ? "cut" : null);
      }
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        else if (!inList && key.length < 20) key += String.fromCharCode(byte);
        continue;
      }
      if (byte <= 32) continue;
      const ends = inList && depth === level && (byte === COMMA || (byte === CLOSE_LIST && level > 0));
      if (ends && element) yield close(chunk.subarray(from, i));
      if (inList && depth === level && !element && !ends) {
        element = { line, pieces: [], length: 0 };
        from = i;
        opening ??= openingAt(chunk, i);
      }
      if (byte === QUOTE) {
        inString = true;
        escaped = false;
        key = "";
      } else if (byte === OPEN || byte === OPEN_LIST) {
        depth++;
        inList ||= byte === OPEN_LIST && depth === level && (level === 1 || LIST_KEYS.has(key));
      } else if (byte === CLOSE || byte === CLOSE_LIST) {
        if (depth > level || !inList || ends) depth = Math.max(0, depth - 1);
        if (ends) inList = false;
        if (element && level === 0 && depth === 0) yield close(chunk.subarray(from, i + 1));
      }
    }
    if (!element) continue;
    const held: { pieces: Buffer[]; length: number } = element;
    held.length += chunk.length - from;
    if (held.length > limit) held.pieces = [];
    else held.pieces.push(chunk.subarray(from));
  }
  if (element) yield close(Buffer.alloc(0), "cut");
  else if (depth > 0) yield { line, bytes: Buffer.alloc(0), fault: "list not closed" };
}

/** How a line begins that opens an article: its indent, the bracket and the first key. */
function openingAt(chunk: Buffer, at: number): Buffer | null {
  const start = chunk.lastIndexOf(NEWLINE, at) + 1;
  if (start === 0 || at - start > 40) return null;
  const found = /^[ \t]*\{\s{0,60}"[^"\n]{1,60}"/.exec(chunk.toString("latin1", start, at + 150));
  return found && Buffer.from(found[0], "latin1");
}

async function* withLineStarts(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer | null = null;
  for await (const bytes of source) {
    const chunk: Buffer = held ? Buffer.concat([held, bytes]) : bytes;
    const last = chunk.lastIndexOf(NEWLINE);
    const cut = last < 0 || chunk.length - last > LINE_START ? chunk.length : last;
    held = cut < chunk.length ? chunk.subarray(cut) : null;
    if (cut > 0) yield chunk.subarray(0, cut);
  }
  if (held) yield held;
}
