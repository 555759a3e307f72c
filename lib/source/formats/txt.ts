import { decode } from "../files/decode.ts";
import { fillBuffer } from "../files/fill-buffer.ts";
import { MAX_RECORD, MAX_RECORD_WORDS } from "../limits.ts";
import {
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "../record.ts";
import { frontMatter, hasFrontMatter } from "./front-matter.ts";
import { textArticles } from "./txt-articles.ts";
import { findSeparator, type Separator } from "./txt-separator.ts";

/** Plain text: one article a file, or several with separator lines between them. The last in the table, since any text is plain text. */
export const txt: SourceReader = { format: "plain text", accepts: () => true, read };

async function* read(file: SourceFile, options: ReadOptions): AsyncGenerator<SourceRecord | Rejection> {
  const source = file.open()[Symbol.asyncIterator]();
  try {
    const { bytes, ended } = await fillBuffer(source, Buffer.alloc(0), MAX_RECORD);
    const separator = separatorOf(bytes.toString("latin1"));
    if (!separator) {
      yield ended ? withFrontMatter(articleOf(file, bytes, "", []), options) : rejection(file.path, tooLong(file));
      return;
    }
    let said = [`its file is split into articles at ${separator.name}`];
    for await (const article of textArticles(source, { bytes, ended }, separator)) {
      if (article.isCover) {
        said.push("the cover page above its first article is left out");
        continue;
      }
      const place = `line ${article.line}`;
      yield article.bytes
        ? articleOf(file, article.bytes, place, said)
        : rejection(file.path, `is longer than ${MAX_RECORD_WORDS}`, { place });
      said = [];
    }
  } finally {
    await source.return?.();
  }
}

/** The separator in a text that does not begin with an article's own metadata, a byte a character. */
const separatorOf = (text: string): Separator | null => (hasFrontMatter(text) ? null : findSeparator(text));

function articleOf(file: SourceFile, bytes: Buffer, place: string, notes: readonly string[]): SourceRecord | Rejection {
  const decoded = decode(bytes);
  if ("reason" in decoded) return rejection(file.path, decoded.reason, { place });
  return { kind: "record", file: file.path, place, text: decoded.text, fields: {}, notes };
}

function withFrontMatter(found: SourceRecord | Rejection, { map = {} }: ReadOptions): SourceRecord | Rejection {
  if (found.kind === "rejection") return found;
  const matter = frontMatter(found.text, map);
  return matter === null ? found : { ...found, ...matter, notes: [...found.notes, ...matter.notes] };
}

function tooLong({ size }: SourceFile): string {
  const length = size === null ? `longer than ${MAX_RECORD_WORDS}` : `${Math.ceil(size / 1024 / 1024)} MB`;
  return `is ${length}; a text file holds one article, of at most ${MAX_RECORD_WORDS}, or several with separator lines between them`;
}
