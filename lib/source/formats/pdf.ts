import { onDisk } from "../files/spool.ts";
import { NEEDS_OCR } from "../ocr/needs-ocr.ts";
import { confidenceOf, type ReadPages, readPages } from "../ocr/read-pages.ts";
import { printedArticle } from "../pdf/printed-article.ts";
import type { PdfPages } from "../pdf/printed-line.ts";
import { readPdf } from "../pdf/read-pdf.ts";
import {
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "../record.ts";

/**
 * A PDF: one article, or one a bookmark where that is asked. Pages that hold no text are read by machine where that is asked.
 * Nothing in its properties is believed.
 */
export const pdf: SourceReader = {
  format: "PDF",
  accepts: ({ head }) => /^[\s\S]{0,1024}?%PDF-\d/.test(head.toString("latin1", 0, 1100)),
  read: (file, options) => onDisk(file, (path) => read(file, path, options)),
};

async function* read(
  file: SourceFile,
  path: string | Buffer,
  { split, ocr }: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  const answer = await readPdf(path, file.size ?? 0, split !== undefined);
  if ("reason" in answer) {
    yield rejection(file.path, answer.reason);
    return;
  }
  const { silent, outline } = answer;
  const scanned: ReadPages =
    ocr === undefined || silent === 0
      ? { pages: answer.pages, read: new Map(), notes: [] }
      : await readPages(path, answer.pages, ocr);
  const { pages, read } = scanned;
  const unread = silent - read.size;
  if (unread === pages.length) {
    const count = pages.length === 1 ? "its page holds" : `its ${pages.length} pages hold`;
    const [state = "the machine finds no words there"] = scanned.notes;
    yield rejection(
      file.path,
      `is a scan without a text: ${count} pictures alone (${ocr === undefined ? NEEDS_OCR : state})`,
    );
    return;
  }
  const needed = unread > 0 && ocr === undefined;
  const notes = [
    ...(needed ? [`${unread} of its ${pages.length} pages hold no text (${NEEDS_OCR})`] : []),
    ...scanned.notes,
  ];
  const article = (first: number, end: number, printed: Parameters<typeof printedArticle>[2]) => {
    const confidence = confidenceOf(read, first, end);
    return printedArticle(file, pages.slice(first, end), {
      ...printed,
      ...(confidence === undefined ? {} : { confidence }),
    });
  };
  if (split === undefined || outline.length < 2) {
    const unsplit = split === undefined ? [] : ["has no bookmarks to be split by"];
    yield article(0, pages.length, { notes: [...notes, ...unsplit] });
    return;
  }
  for (const [at, { first, end, title }] of sectionsOf(answer).entries()) {
    const place = `${first + 1 === end ? `page ${end}` : `pages ${first + 1} to ${end}`}, "${title}"`;
    const said = at === 0 ? [...notes, "its file is split into articles at its bookmarks"] : [];
    yield article(first, end, { place, title, notes: said });
  }
}

/** The pages of each bookmark, up to the next one that leads to another page. */
function sectionsOf({ pages, outline }: PdfPages) {
  const starts = outline.filter(({ page }, at) => page !== outline[at - 1]?.page);
  const sections = starts.map(({ title, page }, at) => ({
    title,
    first: page,
    end: starts[at + 1]?.page ?? pages.length,
  }));
  const before = starts[0]!.page;
  return before > 0 ? [{ title: "", first: 0, end: before }, ...sections] : sections;
}
