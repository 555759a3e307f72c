import { readFile } from "node:fs/promises";
import { createIsomorphicCanvasFactory, getDocumentProxy } from "unpdf";
import { serve } from "../../processes/serve.ts";
import type { Ocr } from "../record.ts";
import { MOST_DRAWN, openDrawing } from "./drawing.ts";
import { ocrPackages } from "./ocr-packages.ts";
import { type RecognisedPage, recognisedPage } from "./recognised-page.ts";
import { openRecogniser } from "./recogniser.ts";

/** A file on disk, by a path as the file system takes it; the page of a PDF, from 1, or null for a picture. */
export interface OcrJob {
  readonly path: string | Uint8Array;
  readonly page: number | null;
}

/** What was read, or why nothing was. */
export type OcrAnswer = RecognisedPage | { readonly reason: string };

let opened: Promise<Awaited<ReturnType<typeof open>>> | null = null;
let last: {
  readonly path: string;
  readonly pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  readonly isUndrawn: boolean;
} | null = null;

/** Kinds of pictures that pdf.js draws by programs which unpdf does not bring: such a page comes out empty. */
const UNDRAWN = /\/(?:JBIG2|JPX)Decode\b/;

/** The other side of `read-scan.ts`: reads a picture or a page in a process apart, one at a time. */
serve<Ocr, OcrJob, OcrAnswer>(async ({ path, page }, ocr, phase) => {
  if (opened === null) phase("preparing");
  opened ??= open(ocr);
  const { packages, drawing, recognise } = await opened;
  phase("begun");
  const at = typeof path === "string" ? path : Buffer.from(path);
  if (page !== null) {
    const { pdf, isUndrawn } = await pdfAt(at);
    const found = recognisedPage(await recognise(await drawing.page(pdf, page)));
    return found.words === 0 && isUndrawn
      ? { reason: "comes out empty: pictures in JBIG2 or JPEG 2000 cannot be drawn here" }
      : found;
  }
  const picture = await drawing.picture(await readFile(at));
  return picture === null
    ? { reason: `is damaged, or has more than ${MOST_DRAWN.toLocaleString("en")} pixels` }
    : recognisedPage(await recognise(picture));

  async function pdfAt(path: string | Buffer) {
    if (last?.path === String(path)) return last;
    await last?.pdf.loadingTask.destroy();
    last = null;
    const CanvasFactory = await createIsomorphicCanvasFactory(async () => packages.load("@napi-rs/canvas") as never);
    const bytes = await readFile(path);
    const isUndrawn = UNDRAWN.test(bytes.toString("latin1"));
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      CanvasFactory,
      maxImageSize: MOST_DRAWN,
      verbosity: 0,
    });
    last = { path: String(path), pdf, isUndrawn };
    return last;
  }
});

async function open(ocr: Ocr) {
  const packages = ocrPackages(ocr);
  return { packages, drawing: openDrawing(packages), recognise: await openRecogniser(packages) };
}
