/** What a reader found, as loose as the source gave it. `text` and `title` are decoded and otherwise untouched. */
export interface SourceRecord {
  readonly kind: "record";
  /** The file, and the place in it such as `line 12`; empty for the whole file. */
  readonly file: string;
  readonly place: string;
  readonly text: string;
  readonly fields: SourceFields;
  /** What had to be guessed or mended while reading, in words for the report. */
  readonly notes: readonly string[];
}

/** Metadata as the source writes it; nothing is parsed yet. */
export interface SourceFields {
  readonly title?: string;
  readonly url?: string;
  readonly externalId?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  readonly language?: string;
}

/** A file, or a place in it, that gave no record, and why. The rest is still read. */
export interface Rejection {
  readonly kind: "rejection";
  readonly file: string;
  readonly place: string;
  readonly reason: string;
}

/** A file on disk with what detection looks at: its size and first bytes. */
export interface SourceFile {
  readonly path: string;
  readonly size: number;
  readonly head: Uint8Array;
}

/** The port: one format, read lazily. A reader only reads; the article room makes sense of it. */
export interface SourceReader {
  /** The format's name, as messages print it. */
  readonly format: string;
  /** Whether the file is of this format, judged by content first and name second. */
  readonly accepts: (file: SourceFile) => boolean;
  readonly read: (file: SourceFile) => AsyncIterable<SourceRecord | Rejection>;
}

/** A rejection of a file, or of a place in it. */
export function rejection(file: string, reason: string, place = ""): Rejection {
  return { kind: "rejection", file, place, reason };
}
