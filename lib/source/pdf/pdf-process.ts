import { readFile } from "node:fs/promises";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { limitUse } from "../../processes/limit-use.ts";
import { serve } from "../../processes/serve.ts";
import { MAX_RECORD, MAX_RECORD_WORDS } from "../limits.ts";
import { type PlacedText, pageLines } from "./page-lines.ts";
import type { PdfPages, PrintedLine } from "./printed-line.ts";
import { readingOrder } from "./reading-order.ts";

/** A document on disk, by a path as the file system takes it; the pages of it that are read. */
export interface PdfJob {
  readonly path: string | Uint8Array;
  readonly pages: number;
  /** Whether its bookmarks are wanted. */
  readonly outline: boolean;
  /** Seconds of the processor that it may take, and more of them for each page that is read. */
  readonly seconds: number;
  readonly secondsPerPage: number;
}

/** The pages, or why there are none. */
export type PdfAnswer = PdfPages | { readonly reason: string };

/** Bookmarks that are looked at. */
const MOST_BOOKMARKS = 2000;

/** Megabytes that the process may hold in all, its buffers too. */
const MOST_HELD = 900;

const use = limitUse(MOST_HELD);

/** The other side of `read-pdf.ts`: reads a document's text in a process apart, since a hostile one may never be done. */
serve<null, PdfJob, PdfAnswer>(async (job) => {
  // Loaded first: that is no part of what a document takes.
  await getResolvedPDFJS();
  use.begin(job.seconds);
  try {
    return await pagesOf(job);
  } finally {
    use.end();
  }
});

async function pagesOf({ path, pages: most, outline, secondsPerPage }: PdfJob): Promise<PdfAnswer> {
  const bytes = new Uint8Array(await readFile(typeof path === "string" ? path : Buffer.from(path)));
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    pdf = await getDocumentProxy(bytes, { disableFontFace: true, verbosity: 0 });
  } catch (error) {
    const { name, message } = error as Error;
    return { reason: name === "PasswordException" ? "is encrypted" : `is damaged (${message.slice(0, 200)})` };
  }
  if (pdf.numPages > most) return { reason: `has more than ${most.toLocaleString("en")} pages` };
  const pages: (readonly PrintedLine[])[] = [];
  let silent = 0;
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const lines = await linesOf(number);
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MAX_RECORD) return { reason: `is longer than ${MAX_RECORD_WORDS}` };
    if (!lines.some(({ text }) => /\p{L}/u.test(text))) silent++;
    pages.push(lines);
    use.add(secondsPerPage);
  }
  return { pages, silent, outline: outline ? await outlineOf() : [] };

  async function linesOf(number: number): Promise<readonly PrintedLine[]> {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      page.cleanup();
      return readingOrder(pageLines(items.filter((item): item is typeof item & PlacedText => "str" in item)));
    } catch {
      // A page that is damaged counts as one without a text.
      return [];
    }
  }

  async function outlineOf(): Promise<PdfPages["outline"]> {
    const found: { title: string; page: number }[] = [];
    for (const { title, dest } of ((await pdf.getOutline().catch(() => null)) ?? []).slice(0, MOST_BOOKMARKS)) {
      const explicit = typeof dest === "string" ? await pdf.getDestination(dest).catch(() => null) : dest;
      const target: unknown = explicit?.[0];
      const page = typeof target === "number" ? target : await pdf.getPageIndex(target as never).catch(() => null);
      if (page !== null && page >= (found.at(-1)?.page ?? 0)) found.push({ title: title.trim(), page });
    }
    return found;
  }
}
