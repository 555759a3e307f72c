import { readFile } from "node:fs/promises";
import { createIsomorphicCanvasFactory, getDocumentProxy } from "unpdf";
import { limitUse } from "../../processes/limit-use.ts";
import { serve } from "../../processes/serve.ts";
import type { Ocr } from "../record.ts";
import { MOST_DRAWN, openDrawing } from "./drawing.ts";
import { ocrPackages } from "./ocr-packages.ts";
import { type RecognisedPage, recognisedPage } from "./recognised-page.ts";
import { openRecogniser } from "./recogniser.ts";

/** A file on disk, by a path as the file system takes it; the page of a PDF, from 1, or null for a picture; the seconds of the processor that it may take. */
export interface OcrJob {
  readonly path: string | Uint8Array;
  readonly page: number | null;
  readonly seconds: number;
}

/** What was read, or why nothing was. */
export type OcrAnswer = RecognisedPage | { readonly reason: string };

const use = limitUse();

let opened: Promise<Awaited<ReturnType<typeof open>>> | null = null;
let last: {
  readonly path: string;
  readonly pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  readonly isUndrawn: boolean;
} | null = null;

/** Kinds of pictures that pdf.js draws by programs which unpdf does not bring: such a page comes out empty. */
const UNDRAWN = /\/(?:JBIG2|JPX)Decode\b/;

/** The other side of `read-scan.ts`: reads a picture or a page in a process apart, one at a time. */
serve<Ocr, OcrJob, OcrAnswer>(async ({ path, page, seconds }, ocr, phase) => {
  if (opened === null) phase("preparing");
  opened ??= open(ocr);
  const tools = await opened;
  phase("begun");
  const at = typeof path === "string" ? path : Buffer.from(path);
  use.begin(seconds);
  try {
    return await (page === null ? readPicture(at, tools) : readPage(at, page, tools));
  } finally {
    use.end();
  }
});

type Tools = Awaited<ReturnType<typeof open>>;

async function readPicture(path: string | Buffer, { drawing, recognise }: Tools): Promise<OcrAnswer> {
  const picture = await drawing.picture(await readFile(path));
  return picture === null
    ? { reason: `is damaged, or has more than ${MOST_DRAWN.toLocaleString("en")} pixels` }
    : recognisedPage(await recognise(picture));
}

async function readPage(path: string | Buffer, page: number, tools: Tools): Promise<OcrAnswer> {
  const { pdf, isUndrawn } = await pdfAt(path, tools);
  const found = recognisedPage(await tools.recognise(await tools.drawing.page(pdf, page)));
  return found.words === 0 && isUndrawn
    ? { reason: "comes out empty: pictures in JBIG2 or JPEG 2000 cannot be drawn here" }
    : found;
}

async function pdfAt(path: string | Buffer, { packages }: Tools) {
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

async function open(ocr: Ocr) {
  const packages = ocrPackages(ocr);
  return { packages, drawing: openDrawing(packages), recognise: await openRecogniser(packages) };
}
