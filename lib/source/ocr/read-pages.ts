import type { PrintedLine } from "../pdf/printed-line.ts";
import type { Ocr } from "../record.ts";
import { readScan } from "./read-scan.ts";

/** Pages of one file that are read: at ten seconds each, an hour. */
const MOST_PAGES = 400;

/** What a machine read of the pages of a PDF that hold no text. */
export interface ReadPages {
  readonly pages: readonly (readonly PrintedLine[])[];
  /** By the page from 0: how sure it was of the words of each that it read, their sum and how many. */
  readonly read: ReadonlyMap<number, { readonly sure: number; readonly words: number }>;
  readonly notes: readonly string[];
}

/** Reads the pages that hold no text by machine, one after the other; those that cannot be read stay as they are, and are told. */
export async function readPages(
  path: string | Buffer,
  pages: readonly (readonly PrintedLine[])[],
  ocr: Ocr,
): Promise<ReadPages> {
  const silent = pages.flatMap((lines, at) => (isSilent(lines) ? [at] : []));
  const whole = [...pages];
  const read = new Map<number, { readonly sure: number; readonly words: number }>();
  const faults: string[] = [];
  for (const at of silent.slice(0, MOST_PAGES)) {
    const answer = await readScan({ path, page: at + 1 }, ocr);
    if ("reason" in answer) faults.push(`its page ${at + 1} ${answer.reason}`);
    else if (answer.words > 0) {
      whole[at] = answer.lines;
      read.set(at, answer);
    }
  }
  const many = silent.length > MOST_PAGES ? [`only the first ${MOST_PAGES} of its scanned pages are read`] : [];
  const told = read.size > 0 ? [`${read.size} of its ${pages.length} pages were read by machine (OCR)`] : [];
  return { pages: whole, read, notes: [...told, ...many, ...faults.slice(0, 5)] };
}

/** A page that holds no letters. */
function isSilent(lines: readonly PrintedLine[]): boolean {
  return !lines.some(({ text }) => /\p{L}/u.test(text));
}

/** How sure the machine was of some pages; undefined where it read none of them. */
export function confidenceOf(read: ReadPages["read"], first: number, end: number): number | undefined {
  const some = [...read].filter(([at]) => at >= first && at < end).map(([, page]) => page);
  const words = some.reduce((sum, page) => sum + page.words, 0);
  return words === 0 ? undefined : some.reduce((sum, page) => sum + page.sure, 0) / words;
}
