import { onDisk } from "../files/spool.ts";
import { NEEDS_OCR } from "../ocr/needs-ocr.ts";
import { readScan } from "../ocr/read-scan.ts";
import { printedArticle } from "../pdf/printed-article.ts";
import {
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "../record.ts";

/** A PNG or JPEG: one article of what a machine reads in it, where that is asked. */
export const picture: SourceReader = {
  format: "picture",
  accepts: ({ head }) => /^(?:\x89PNG|\xff\xd8\xff)/.test(head.toString("latin1", 0, 4)),
  read: (file, options) => onDisk(file, (path) => read(file, path, options)),
};

async function* read(
  file: SourceFile,
  path: string | Buffer,
  { ocr }: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  if (ocr === undefined) {
    yield rejection(file.path, `is a picture (${NEEDS_OCR})`);
    return;
  }
  const answer = await readScan({ path, page: null }, ocr);
  if ("reason" in answer) yield rejection(file.path, answer.reason);
  else if (answer.words === 0) yield rejection(file.path, "is a picture in which the machine finds no words");
  else
    yield printedArticle(file, [answer.lines], {
      notes: ["it was read by machine (OCR)"],
      confidence: answer.sure / answer.words,
    });
}
