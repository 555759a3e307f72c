import type { SourceFile } from "./record.ts";

/** Formats that are recognised so that a message can name them, but not read yet: name, and how the first bytes look. */
const FORMATS: readonly (readonly [name: string, looks: RegExp])[] = [
  ["PDF", /^%PDF-/],
  ["a ZIP archive (or a file inside one, such as DOCX)", /^PK\x03\x04/],
  ["gzip", /^\x1f\x8b/],
  ["WARC", /^WARC\/\d/],
  ["RTF", /^\{\\rtf/],
  ["a feed", /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i],
  ["HTML", /^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i],
  ["SGML", /^\s*<!DOCTYPE\s+lewis\b/i],
  ["XML", /^(?:\xef\xbb\xbf)?\s*<\?xml\b/],
  ["a JSON array", /^(?:\xef\xbb\xbf)?\s*\[\s*\{/],
  ["an SQLite database", /^SQLite format 3\0/],
  ["an image", /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP)/s],
];

const EXTENSIONS: readonly (readonly [name: string, ending: RegExp])[] = [
  ["CSV", /\.csv$/i],
  ["TSV", /\.tsv$/i],
  ["HTML", /\.html?$/i],
  ["Word (DOC)", /\.doc$/i],
];

/** The name of a known format that this version does not read, or null. */
export function unreadFormat({ head, path }: SourceFile): string | null {
  const start = Buffer.from(head.subarray(0, 1024)).toString("latin1");
  return (
    (FORMATS.find(([, looks]) => looks.test(start)) ?? EXTENSIONS.find(([, ending]) => ending.test(path)))?.[0] ?? null
  );
}
