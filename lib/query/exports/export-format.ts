/** The formats of an export, by their names in addresses. */
export type ExportFormatKey = "csv" | "xlsx" | "jsonl" | "ris" | "bibtex" | "csl" | "txt" | "warc";

/** A piece of an export, as it is written: a text, or bytes of a format that is none. */
export type ExportPiece = string | Uint8Array;
