import { headText } from "./files/head.ts";
import type { SourceFile } from "./record.ts";

/** Formats that are recognised so that a message can name them, but not read yet: name, and how the first bytes look. */
const FORMATS: readonly (readonly [name: string, looks: RegExp])[] = [
  ["an old Office document", /^\xd0\xcf\x11\xe0/],
  ["a 7-Zip archive", /^7z\xbc\xaf/],
  ["a RAR archive", /^Rar!\x1a/],
  ["bzip2", /^BZh[1-9]1AY&SY/],
  ["xz", /^\xfd7zXZ\0/],
  ["Zstandard", /^\x28\xb5\x2f\xfd/],
  ["a tar archive", /^[\s\S]{257}ustar/],
  ["Parquet", /^PAR1/],
  ["WARC", /^WARC\/\d/],
  ["a feed", /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:rss|feed|rdf:RDF)\b/i],
  ["HTML", /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i],
  ["XML", /^\s*<\?xml\b/],
  ["SGML", /^\s*<!DOCTYPE\b(?!\s+lewis\b)/i],
  ["an SQLite database", /^SQLite format 3\0/],
  ["an image (needs OCR)", /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF[\s\S]{4}WEBP)/],
];

const ENDINGS: readonly (readonly [name: string, ending: RegExp])[] = [
  ["HTML", /\.html?$/i],
  ["Word (DOC)", /\.doc$/i],
];

const OUTLOOK = Buffer.from("__substg1.0_", "utf16le");

/** The name of a known format that this version does not read, or null. */
export function unreadFormat(file: SourceFile): string | null {
  const start = headText(file).slice(0, 1024);
  // An Outlook message is a file system of its own, with such names in UTF-16.
  if (start.startsWith("\xd0\xcf\x11\xe0") && (/\.msg$/i.test(file.name) || file.head.includes(OUTLOOK)))
    return "an Outlook message (MSG: save it as EML)";
  return (
    (FORMATS.find(([, looks]) => looks.test(start)) ?? ENDINGS.find(([, ending]) => ending.test(file.name)))?.[0] ??
    null
  );
}
