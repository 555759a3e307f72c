/** What a reader found, as loose as the source gave it. `text` and `title` are decoded and otherwise untouched. */
export interface SourceRecord {
  readonly kind: "record";
  /** The file, and the place in it such as `line 12`; empty for the whole file. A member of an archive: `a.zip › b.txt`. */
  readonly file: string;
  readonly place: string;
  readonly text: string;
  readonly fields: SourceFields;
  /** What the source marks in `text`, in order and apart. What no part covers is read as plain text is. */
  readonly parts?: readonly Part[];
  /** What had to be guessed or mended while reading, in words for the report. */
  readonly notes: readonly string[];
  /** The collection that it was put into when it was fetched: it goes there again, unless the person who imports names one. */
  readonly collection?: string;
}

/** What a part of a news text can be. `meta` is a line of metadata such as a date, `note` a correction, `furniture` what
 * belongs to the page and not to the article (`Read more`, `Advertisement`). */
export const PART_KINDS = [
  "headline",
  "standfirst",
  "caption",
  "dateline",
  "byline",
  "body",
  "embed",
  "credit",
  "disclaimer",
  "note",
  "furniture",
  "meta",
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A stretch of a record's text that the source itself marks as something: UTF-16 units, `end` exclusive. */
export interface Part {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
}

/** The order of a date in numbers: `dmy` day first, `mdy` month first. */
export const DATE_ORDERS = ["dmy", "mdy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Where on a page a field stands: in its data, a `meta` element, an attribute of microdata, a `time` element, its `h1`, its
 * `title`, or a line that readers see. */
export const FIELD_ORIGINS = [
  "json-ld",
  "meta-tag",
  "microdata",
  "time-element",
  "heading",
  "title-element",
  "page-line",
] as const;
export type FieldOrigin = (typeof FIELD_ORIGINS)[number];

/** Fields of which a page may say several things. */
export const ORIGINATED = ["title", "date", "outlet", "authors"] as const;
export type FieldOrigins = Readonly<Partial<Record<(typeof ORIGINATED)[number], FieldOrigin>>>;

/** Metadata as the source writes it; nothing is parsed yet. */
export interface SourceFields {
  readonly title?: string;
  readonly url?: string;
  readonly externalId?: string;
  readonly date?: string;
  /** Which way its dates such as `05/06/2019` are written: day or month first. Only where one could be read both ways. */
  readonly dateOrder?: DateOrder;
  /** That its date is a spreadsheet's number of a day, as its whole column shows. */
  readonly dateSerial?: true;
  readonly outlet?: string;
  /** What the feed calls itself that it was an item of: an outlet's name, or a part of it, or of many. */
  readonly feedTitle?: string;
  readonly authors?: readonly string[];
  readonly language?: string;
  /** When it was last changed, as its source says. */
  readonly modified?: string;
  /** Which of several places gave a field, where the source is a page. */
  readonly from?: FieldOrigins;
  /** That the source is a list of headlines, which has no texts. */
  readonly headlineOnly?: true;
  /** That `text` is a summary, or the beginning, of a text that the source does not have. */
  readonly summaryOnly?: true;
  /** That a machine read the text from a picture of its page, and how sure it was of its words, from 0 to 1. */
  readonly machineRead?: { readonly confidence: number | null };
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` from the file's path: weaker than any date that the article itself gives. */
  readonly pathDate?: string;
}

/** A file, or a place in it, that gave no record, and why. The rest is still read. */
export interface Rejection {
  readonly kind: "rejection";
  readonly file: string;
  readonly place: string;
  readonly reason: string;
  /** The refused record's own text, whole, where it is text of at most 64 KB: what someone can mend and import again. */
  readonly raw?: string;
  /** What must stand before `raw` for it to be read again, such as a table's line of headers. */
  readonly header?: string;
}

/** Files that lie where another does, for formats of which one text is told in several. */
export interface Beside {
  /** The paths of the files in its folder and in the one above: `a.xml`, `../mets.xml`. */
  readonly names: () => Promise<readonly string[]>;
  /** A file by its path from the folder on; null where there is none, or where the path leads out of the folder above. */
  readonly open: (name: string) => Promise<SourceFile | null>;
}

/** A file, on disk or in an archive, with what detection looks at. */
export interface SourceFile {
  /** How messages and records call it: a path, or `a.zip › folder/b.txt`. */
  readonly path: string;
  /** Its own name, whose ending can tell a format: `b.txt`. */
  readonly name: string;
  /** Where it lies on disk, for formats that are read from their end; bytes where its name is no UTF-8, null in an archive. */
  readonly onDisk: string | Buffer | null;
  /** Bytes, null where only reading tells. */
  readonly size: number | null;
  /** Its first bytes, up to 64 KB. */
  readonly head: Buffer;
  /** What lies beside it, where that can be seen. */
  readonly beside?: Beside;
  /** That it was asked for by its own path, and not by a folder's. */
  readonly isAsked?: true;
  /** Its bytes from the first on; can be called again. Iterating throws where they cannot be read to their end. */
  readonly open: () => AsyncIterable<Buffer>;
}

/** What reads scans, in which languages: `eng`, `chi_sim`. */
export interface Ocr {
  readonly languages: readonly string[];
  /** Where its packages are installed: in there, or in a folder around it. */
  readonly folder: string;
}

/** What the person who imports says of reading. */
export interface ReadOptions {
  /** Which key or column holds a field: field → key, `source.name` for a nested one. Other fields are guessed. */
  readonly map?: Readonly<Record<string, string>>;
  /** The encoding of all files that bear no mark of theirs, by a name that `TextDecoder` knows; else it is detected in each. */
  readonly encoding?: string;
  /** Where a path holds outlet and date, such as `outlet/yyyy/mm/*.txt`. */
  readonly rule?: string;
  /** The order of dates such as `05/06/2019`, where nothing in their column decides it. */
  readonly dates?: DateOrder;
  /** Whether rows without a text are read as articles of which only the headline is known. */
  readonly headlinesOnly?: boolean;
  /** Whether a PDF is divided into articles where its bookmarks lead. */
  readonly split?: "outline";
  /** What reads pictures and pages without a text; without it they are refused. */
  readonly ocr?: Ocr;
  /** Called with how many bytes more of the files on disk were read. */
  readonly onRead?: (bytes: number) => void;
  /** Called for each record with the name of its format. */
  readonly onFormat?: (format: string) => void;
  /** Called once a file, or again where later records bring other keys, which key gave which field, and which gave none. */
  readonly onMapping?: (file: string, mapping: Readonly<Record<string, string>>, unread: readonly string[]) => void;
}

/** The port: one format, read lazily. A reader only reads; the article room makes sense of it. */
export interface SourceReader {
  /** The format's name, as messages print it. */
  readonly format: string;
  /** Whether the file is of this format, judged by content first and name second. */
  readonly accepts: (file: SourceFile) => boolean;
  readonly read: (file: SourceFile, options: ReadOptions) => AsyncIterable<SourceRecord | Rejection>;
}

/** A rejected record's text is kept up to this length, in UTF-16 units; a cut one could not be mended. */
const MOST_RAW = 64 * 1024;

/** Where in its file something was rejected, and the text to mend, with the header of its table. */
interface Rejected {
  readonly place?: string;
  readonly raw?: string | undefined;
  readonly header?: string | undefined;
}

/** A rejection of a file, or of a place in it. */
export function rejection(file: string, reason: string, { place = "", raw, header }: Rejected = {}): Rejection {
  const kept = raw !== undefined && raw.length <= MOST_RAW ? { raw, ...(header ? { header } : {}) } : {};
  return { kind: "rejection", file, place, reason, ...kept };
}
