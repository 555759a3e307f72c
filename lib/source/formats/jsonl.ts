import { mapRows } from "../fields/map-rows.ts";
import { parseObject } from "../fields/parse-object.ts";
import type { Row } from "../fields/row.ts";
import { decode } from "../files/decode.ts";
import { headText } from "../files/head.ts";
import { type Line, lines } from "../files/lines.ts";
import { utf8Bytes } from "../files/utf8-bytes.ts";
import { MAX_RECORD, MAX_RECORD_WORDS } from "../limits.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader } from "../record.ts";
import { isRefusedLine } from "../refused-line.ts";

/** JSON, one object a line: `{id, title?, text, url?, publishedAt? or date?, outlet?, authors?, language?}` or the like. */
export const jsonl: SourceReader = {
  format: "JSONL",
  accepts: (file) => /\.(?:jsonl|ndjson)$/i.test(file.name) || /^\s*\{\s*"/.test(headText(file)),
  read: (file, options) => mapRows(file, () => rows(file), options),
};

async function* rows(file: SourceFile): AsyncGenerator<Row | Rejection> {
  for await (const some of lines(utf8Bytes(file), MAX_RECORD))
    for (const line of some) {
      const row = rowOf(file, line);
      if (row) yield row;
    }
}

function rowOf(file: SourceFile, { number, bytes, tooLong }: Line): Row | Rejection | null {
  const place = `line ${number}`;
  if (tooLong) return rejection(file.path, `is longer than ${MAX_RECORD_WORDS}`, { place });
  const decoded = decode(bytes);
  if ("reason" in decoded) return rejection(file.path, decoded.reason, { place, raw: bytes.toString() });
  const text = decoded.text.replace(/^\ufeff/, "");
  if (!text.trim()) return null;
  const parsed = parseObject(text);
  if ("reason" in parsed) return rejection(file.path, parsed.reason, { place, raw: text });
  // Its text would be guessed by its length. It is kept whole, however long, since it is read again.
  if (isRefusedLine(parsed.value))
    return { kind: "rejection", file: file.path, place, reason: "holds a refused record", raw: text };
  return { kind: "row", place, value: parsed.value, notes: [], raw: text };
}
