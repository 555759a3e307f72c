import type { ExportFormatKey } from "../exports/export-format.ts";

/** What is said of exports of a search, in English. */
export const exportWords = {
  title: "Export all",
  formats: {
    csv: "CSV",
    xlsx: "Excel",
    jsonl: "JSON lines",
    ris: "RIS",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    txt: "Text",
    warc: "WARC",
  } satisfies Record<ExportFormatKey, string>,
  receipt: "Receipt",
  receiptHint: "How the CSV is made: the search as it was read, the state of the archive, each article's id and hash",
};
