import { readFile } from "node:fs/promises";
import { decode } from "./decode.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "./record.ts";

/** One article a file. More than this is a dump of many articles, or no news at all. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Plain text: one article a file, with or without a headline. The last in the table, since any text is plain text. */
export const txt: SourceReader = { format: "plain text", accepts: () => true, read };

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  if (file.size > MAX_BYTES) {
    const megabytes = Math.ceil(file.size / 1024 / 1024);
    yield rejection(
      file.path,
      `is ${megabytes} MB; a text file holds one article, of at most ${MAX_BYTES / 1024 / 1024} MB`,
    );
    return;
  }
  const decoded = decode(await readFile(file.path));
  if ("reason" in decoded) {
    yield rejection(file.path, decoded.reason);
    return;
  }
  const notes = decoded.encoding === "UTF-8" ? [] : [`read as ${decoded.encoding}`];
  yield { kind: "record", file: file.path, place: "", text: decoded.text, fields: {}, notes };
}
