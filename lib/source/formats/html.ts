import { decode } from "../files/decode.ts";
import { headText } from "../files/head.ts";
import { MAX_PAGE, pageBytes } from "../pages/page-bytes.ts";
import { readPage } from "../pages/read-page.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "../record.ts";
import { openingTag } from "./opening-tag.ts";

/** A page in HTML or XHTML, as a browser, SingleFile or a scraper keeps it: one article a file. */
export const html: SourceReader = { format: "HTML", accepts: isPage, read };

/** Elements that only a page begins with. */
const IN_PAGE = /^(?:html|head|body|title|meta|base|link|script|style)$/i;

function isPage(file: SourceFile): boolean {
  const start = headText(file);
  const opening = openingTag(start);
  if (opening !== null && (IN_PAGE.test(opening.name) || /^html$/i.test(opening.doctype ?? ""))) return true;
  if (/^[\s\ufeff]*<!DOCTYPE\s+html\b/i.test(start)) return true;
  return /\.(?:html?|xhtml|shtml)$/i.test(file.name) && /<[a-z!/]/i.test(start) && !opening?.isDeclared;
}

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  const bytes = await pageBytes(file.open());
  if (bytes === null) {
    yield rejection(file.path, `is a page of more than ${MAX_PAGE / 1024 / 1024} MB without its pictures`);
    return;
  }
  const decoded = decode(bytes);
  yield "reason" in decoded
    ? rejection(file.path, decoded.reason)
    : await readPage(file, decoded.text, { address: null });
}
