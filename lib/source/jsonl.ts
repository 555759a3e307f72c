import { decode, encodingNotes } from "./decode.ts";
import { headText } from "./head.ts";
import { MAX_RECORD, MAX_RECORD_WORDS } from "./limits.ts";
import { lines } from "./lines.ts";
import { mapRows } from "./map-rows.ts";
import { parseObject } from "./parse-object.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader } from "./record.ts";
import type { Row } from "./row.ts";
import { utf8Bytes } from "./utf8-bytes.ts";

/** JSON, one object a line: `{id, title?, text, url?, publishedAt? or date?, outlet?, authors?, language?}` or the like. */
export const jsonl: SourceReader = {
  format: "JSONL",
  accepts: (file) => /^\s*\{\s*"/.test(headText(file)),
  read: (file, options) => mapRows(file, rows(file), options),
};

async function* rows(file: SourceFile): AsyncGenerator<Row | Rejection> {
  for await (const { number, bytes, tooLong } of lines(utf8Bytes(file), MAX_RECORD)) {
    const place = `line ${number}`;
    if (tooLong) {
      yield rejection(file.path, `is longer than ${MAX_RECORD_WORDS}`, place);
      continue;
    }
    const decoded = decode(bytes);
    if ("reason" in decoded) {
      yield rejection(file.path, decoded.reason, place, bytes.toString());
      continue;
    }
    const line = decoded.text.replace(/^\ufeff/, "");
    if (!line.trim()) continue;
    const parsed = parseObject(line);
    if ("reason" in parsed) yield rejection(file.path, parsed.reason, place, line);
    else yield { kind: "row", place, value: parsed.value, notes: encodingNotes(decoded.encoding), raw: line };
  }
}
