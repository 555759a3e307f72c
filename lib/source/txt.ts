import { decode } from "./decode.ts";
import { fill } from "./fill.ts";
import { MAX_RECORD, MAX_RECORD_WORDS } from "./limits.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "./record.ts";
import { textArticles } from "./txt-articles.ts";
import { findParting } from "./txt-parting.ts";

/** Plain text: one article a file, or several that lines part. The last in the table, since any text is plain text. */
export const txt: SourceReader = { format: "plain text", accepts: () => true, read };

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  const source = file.open()[Symbol.asyncIterator]();
  try {
    const { bytes, ended } = await fill(source, Buffer.alloc(0), MAX_RECORD);
    const parting = findParting(bytes.toString("latin1"));
    if (!parting) {
      yield ended ? articleOf(file, bytes, "", []) : rejection(file.path, tooLong(file));
      return;
    }
    const parted = `its file is parted into articles at ${parting.name}`;
    let first = true;
    for await (const { line, bytes: article } of textArticles(source, { bytes, ended }, parting)) {
      const place = `line ${line}`;
      yield article
        ? articleOf(file, article, place, first ? [parted] : [])
        : rejection(file.path, `is longer than ${MAX_RECORD_WORDS}`, place);
      first = false;
    }
  } finally {
    await source.return?.();
  }
}

function articleOf(file: SourceFile, bytes: Buffer, place: string, notes: readonly string[]): SourceRecord | Rejection {
  const decoded = decode(bytes);
  if ("reason" in decoded) return rejection(file.path, decoded.reason, place);
  return { kind: "record", file: file.path, place, text: decoded.text, fields: {}, notes };
}

function tooLong({ size }: SourceFile): string {
  const length = size === null ? `longer than ${MAX_RECORD_WORDS}` : `${Math.ceil(size / 1024 / 1024)} MB`;
  return `is ${length}; a text file holds one article, of at most ${MAX_RECORD_WORDS}, or lines that part several`;
}
