import { htmlLines } from "../documents/html-lines.ts";
import { type ExportLayout, exportLine } from "../exports/export-layout.ts";
import { factiva } from "../exports/factiva.ts";
import { nexis } from "../exports/nexis.ts";
import { DOCUMENT_ENDS } from "../exports/nexis-words.ts";
import { readExport } from "../exports/read-export.ts";
import { headText } from "../files/head.ts";
import { inUtf8 } from "../files/in-utf8.ts";
import { utf8Bytes } from "../files/utf8-bytes.ts";
import type { SourceFile, SourceReader } from "../record.ts";

/** A database's export as HTML: Nexis, Factiva. */
export const exportHtml: SourceReader = {
  format: "a database's export",
  accepts: (file) => layoutOf(file) !== null,
  async *read(file, options) {
    const { file: utf8, note } = await inUtf8(file, options.encoding);
    let said = note === null;
    for await (const found of readExport(utf8, layoutOf(file)!, htmlLines(utf8Bytes(utf8)), "document", options)) {
      yield said || found.kind === "rejection" ? found : { ...found, notes: [note!, ...found.notes] };
      said ||= found.kind === "record";
    }
  },
};

/** Both write marks of their own into the head of their pages; what another program made of a document is known by its lines. */
function layoutOf(file: SourceFile): ExportLayout | null {
  const head = headText(file);
  if (!/^\s*(?:<!--|<!doctype\s+html|<html|<head|<body|<div)/i.test(head)) return null;
  if (/<!--[^>]{0,40}\bLXNComment\b|<DOCFULL>/i.test(head)) return nexis;
  if (/<title>\s*(?:Dow Jones )?Factiva\b|class=["']article [a-z]{2,6}Article["']/i.test(head)) return factiva;
  const lines = [...file.head.toString().matchAll(/>([^<>]{1,300})</g)].map(([, words = ""]) =>
    exportLine({ words: words.replaceAll("&nbsp;", "\u00a0"), number: 0, looks: [] }),
  );
  if (lines.some(({ text }) => DOCUMENT_ENDS.test(text)) && nexis.marks(lines)) return nexis;
  return factiva.marks(lines) ? factiva : null;
}
