import { onDisk } from "../files/spool.ts";
import { pdfPieces } from "../pdf/pdf-pieces.ts";
import type { PdfPages } from "../pdf/printed-line.ts";
import { readPdf } from "../pdf/read-pdf.ts";
import { printedText } from "../printed-text.ts";
import {
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "../record.ts";

/** `gazette-2019-05-13.pdf`, `1905_12_17.pdf`, `20190513.pdf`. */
const DATED_NAME = /(?<!\d)((?:1[5-9]|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** A PDF that holds its text: one article, or one a bookmark where that is asked. Nothing in its properties is believed. */
export const pdf: SourceReader = {
  format: "PDF",
  accepts: ({ head }) => /^[\s\S]{0,1024}?%PDF-\d/.test(head.toString("latin1", 0, 1100)),
  read: (file, options) => onDisk(file, (path) => read(file, path, options)),
};

async function* read(
  file: SourceFile,
  path: string | Buffer,
  { split }: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  const answer = await readPdf(path, file.size ?? 0);
  if ("reason" in answer) {
    yield rejection(file.path, answer.reason);
    return;
  }
  const { pages, silent, outline } = answer;
  if (silent === pages.length) {
    const count = pages.length === 1 ? "its page holds" : `its ${pages.length} pages hold`;
    yield rejection(file.path, `is a scan without a text: ${count} pictures alone (needs OCR)`);
    return;
  }
  const notes = silent === 0 ? [] : [`${silent} of its ${pages.length} pages hold no text (they need OCR)`];
  if (split === undefined || outline.length < 2) {
    const unsplit = split === undefined ? [] : ["has no bookmarks to be split by"];
    yield articleOf(file, pages, "", [...notes, ...unsplit]);
    return;
  }
  for (const [at, { first, end, title }] of sectionsOf(answer).entries()) {
    const place = first + 1 === end ? `page ${end}` : `pages ${first + 1} to ${end}`;
    const said = at === 0 ? [...notes, "its file is split into articles at its bookmarks"] : [];
    yield articleOf(file, pages.slice(first, end), `${place}, "${title}"`, said, title);
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

function articleOf(
  file: SourceFile,
  pages: PdfPages["pages"],
  place: string,
  notes: readonly string[],
  title = "",
): SourceRecord | Rejection {
  const { text, parts } = printedText(pdfPieces(pages));
  if (!/\p{L}/u.test(text)) return rejection(file.path, "has no text", { place });
  const [, year, month, day] = DATED_NAME.exec(file.name) ?? [];
  const hasHeadline = parts.some(({ kind }) => kind === "headline");
  return {
    kind: "record",
    file: file.path,
    place,
    text,
    fields: {
      ...(title !== "" && !hasHeadline ? { title } : {}),
      ...(year === undefined ? {} : { pathDate: `${year}-${month}-${day}` }),
    },
    ...(parts.length > 0 ? { parts } : {}),
    notes: [...notes, ...(year === undefined ? [] : [`its name says ${year}-${month}-${day}`])],
  };
}
