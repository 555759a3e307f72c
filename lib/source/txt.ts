import { decode, encodingNotes } from "./decode.ts";
import { fill } from "./fill.ts";
import { frontMatter, hasFrontMatter } from "./front-matter.ts";
import { MAX_RECORD, MAX_RECORD_WORDS } from "./limits.ts";
import {
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "./record.ts";
import { textArticles } from "./txt-articles.ts";
import { findParting, type Parting } from "./txt-parting.ts";

/** Plain text: one article a file, or several that lines part. The last in the table, since any text is plain text. */
export const txt: SourceReader = { format: "plain text", accepts: () => true, read };

async function* read(file: SourceFile, options: ReadOptions): AsyncGenerator<SourceRecord | Rejection> {
  const source = file.open()[Symbol.asyncIterator]();
  try {
    const held = await fill(source, Buffer.alloc(0), MAX_RECORD);
    const utf16 = /^(?:\xff\xfe|\xfe\xff)/.test(held.bytes.toString("latin1", 0, 2));
    const decoded = utf16 && held.ended ? decode(held.bytes) : null;
    // Lines are looked for in bytes, so UTF-16 becomes UTF-8 first.
    const bytes = decoded && "text" in decoded ? Buffer.from(decoded.text) : held.bytes;
    const parting = utf16 && !held.ended ? null : partingOf(bytes.toString("latin1"));
    if (!parting) {
      yield held.ended
        ? withFrontMatter(articleOf(file, held.bytes, "", []), options)
        : rejection(file.path, tooLong(file));
      return;
    }
    const parted = `its file is parted into articles at ${parting.name}`;
    const encoded = utf16 ? encodingNotes("UTF-16") : [];
    let said = [parted];
    for await (const article of textArticles(source, { bytes, ended: held.ended }, parting)) {
      if (article.isCover) {
        said.push("the cover page above its first article is left out");
        continue;
      }
      const place = `line ${article.line}`;
      yield article.bytes
        ? articleOf(file, article.bytes, place, [...encoded, ...said])
        : rejection(file.path, `is longer than ${MAX_RECORD_WORDS}`, place);
      said = [];
    }
  } finally {
    await source.return?.();
  }
}

/** What parts a text that does not begin with an article's own metadata, a byte a character. */
const partingOf = (text: string): Parting | null => (hasFrontMatter(text) ? null : findParting(text));

function articleOf(file: SourceFile, bytes: Buffer, place: string, notes: readonly string[]): SourceRecord | Rejection {
  const decoded = decode(bytes);
  if ("reason" in decoded) return rejection(file.path, decoded.reason, place);
  const said = [...encodingNotes(decoded.encoding), ...notes];
  return { kind: "record", file: file.path, place, text: decoded.text, fields: {}, notes: said };
}

function withFrontMatter(found: SourceRecord | Rejection, { map = {} }: ReadOptions): SourceRecord | Rejection {
  if (found.kind === "rejection") return found;
  const matter = frontMatter(found.text, map);
  return matter === null ? found : { ...found, ...matter, notes: [...found.notes, ...matter.notes] };
}

function tooLong({ size }: SourceFile): string {
  const length = size === null ? `longer than ${MAX_RECORD_WORDS}` : `${Math.ceil(size / 1024 / 1024)} MB`;
  return `is ${length}; a text file holds one article, of at most ${MAX_RECORD_WORDS}, or lines that part several`;
}
