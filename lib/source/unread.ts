import { headText } from "./files/head.ts";
import type { SourceFile } from "./record.ts";

/** GDELT's files have no header: events, mentions, and both versions of its knowledge graph. */
const GDELT =
  /^(?:\d{5,12}\t(?:19|20)\d{6}\t(?:19|20)\d{4}\t|\d{5,12}\t\d{14}\t\d{14}\t\d\t|\d{14}-T?\d+\t\d{14}\t\d\t|DATE\tNUMARTS\tCOUNTS\t)/;

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
  ["ARC", /^filedesc:\/\/[^\n]{1,2000}\n/],
  [
    "an index of a web archive (CDX)",
    /^(?: CDX(?: \w){4,}|[\w,-]{2,200}(?::\d+)?\)\/\S{0,2000} \d{14} (?:\{|\S+ \S+ (?:\d{3}|-) ))/,
  ],
  ["a table of GDELT, which lists addresses and no texts", GDELT],
  ["a calendar or an address book", /^BEGIN:V(?:CALENDAR|CARD)\r?\n/i],
  ["a script of a shell or of another language", /^#!\s?\/\S/],
  ["PostScript", /^(?:\x04)?%!PS/],
  ["an SQLite database", /^SQLite format 3\0/],
  [
    "an image of a kind that OCR does not take here (it takes PNG and JPEG)",
    /^(?:GIF8|RIFF[\s\S]{4}WEBP|II\*\0|MM\0\*|II\+\0|MM\0\+|\0\0\0\x0cjP {2}\r\n|AT&TFORM|[\s\S]{4}ftyp(?:hei[cx]|mif1|avif))/,
  ],
];

const ENDINGS: readonly (readonly [name: string, ending: RegExp])[] = [["Word (DOC)", /\.doc$/i]];

/** What programs are written in, which as plain text would be nonsense. Some exports are data that a browser loads as a script. */
const PROGRAMS: readonly (readonly [name: string, ending: RegExp])[] = [
  ["a style sheet (CSS)", /\.css$/i],
  ["a script (JavaScript)", /\.m?js$/i],
];

const OUTLOOK = Buffer.from("__substg1.0_", "utf16le");

/** The name of a known format that this version does not read, or null. */
export function unreadFormat(file: SourceFile): string | null {
  const start = headText(file).slice(0, 1024);
  // An Outlook message is a file system of its own, with such names in UTF-16.
  if (start.startsWith("\xd0\xcf\x11\xe0") && (/\.msg$/i.test(file.name) || file.head.includes(OUTLOOK)))
    return "an Outlook message (MSG: save it as EML)";
  return (
    (FORMATS.find(([, looks]) => looks.test(start)) ??
      ENDINGS.find(([, ending]) => ending.test(file.name)) ??
      (/^[\s\ufeff]*[[{<]/.test(start) ? undefined : PROGRAMS.find(([, ending]) => ending.test(file.name))))?.[0] ??
    null
  );
}
