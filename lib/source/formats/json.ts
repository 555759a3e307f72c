import { mapRows } from "../fields/map-rows.ts";
import { parseObject } from "../fields/parse-object.ts";
import type { Row } from "../fields/row.ts";
import { decode } from "../files/decode.ts";
import { utf8Bytes } from "../files/utf8-bytes.ts";
import { MAX_RECORD, MAX_RECORD_WORDS } from "../limits.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader } from "../record.ts";
import { jsonElements } from "./json-elements.ts";
import { jsonShape } from "./json-shape.ts";

/** A JSON document: a list of articles, a list inside an object as news APIs answer it, or objects over several lines. */
export const json: SourceReader = {
  format: "JSON",
  accepts: (file) => jsonShape(file) !== null,
  read: (file, options) => mapRows(file, () => rows(file), options),
};

const FAULTS = {
  "too long": `is longer than ${MAX_RECORD_WORDS}`,
  cut: "is cut off: it is not closed",
  "list not closed": "is cut off after this line: its list is not closed",
};

async function* rows(file: SourceFile): AsyncGenerator<Row | Rejection> {
  let count = 0;
  for await (const { line, bytes, fault } of jsonElements(utf8Bytes(file), jsonShape(file)!.level, MAX_RECORD)) {
    const place = `line ${line}, article ${++count}`;
    const decoded = decode(bytes);
    const text = "reason" in decoded ? bytes.toString() : decoded.text;
    const parsed = "reason" in decoded ? decoded : fault ? { reason: FAULTS[fault] } : parseObject(text);
    if ("reason" in parsed) yield rejection(file.path, parsed.reason, { place, raw: text || undefined });
    else yield { kind: "row", place, value: parsed.value, notes: [], raw: text };
  }
  if (count === 0) yield rejection(file.path, "is a JSON list without articles");
}
