import { rtfLines } from "../documents/rtf-lines.ts";
import { headText } from "../files/head.ts";
import type { SourceReader } from "../record.ts";
import { readDocument } from "./document.ts";

/** A document in RTF: a database's export, or one article. */
export const rtf: SourceReader = {
  format: "RTF",
  accepts: (file) => /^\s*\{\\rtf/.test(headText(file)),
  read: (file, options) =>
    readDocument(file, () => rtfLines(file.open()), { title: null, creator: null, created: null }, options),
};
