import { fileURLToPath } from "node:url";
import { JobFailed } from "../../processes/job-failed.ts";
import { openPool, type Pool } from "../../processes/pool.ts";
import type { PdfAnswer, PdfJob } from "./pdf-process.ts";

const PROGRAM = fileURLToPath(new URL("pdf-process.ts", import.meta.url));

/** What one document may take: megabytes of heap, pages, seconds and more of them for each megabyte. */
const MOST = { memory: 512, pages: 2000, seconds: 30, secondsPerMegabyte: 3 };

/** The process waits so long for a next document, in milliseconds: a folder holds many. */
const IDLE = 500;

let pool: Pool<null, PdfJob, PdfAnswer> | null = null;
let users = 0;
let closing: NodeJS.Timeout | undefined;

/** Reads a document's pages in a process apart. What is too much, never done or hits a fault is a reason. */
export async function readPdf(path: string | Buffer, bytes: number): Promise<PdfAnswer> {
  clearTimeout(closing);
  pool ??= openPool({ program: PROGRAM, processes: 1, memory: MOST.memory, ahead: 1, worthAnother: 1, setup: null });
  users++;
  try {
    const seconds = MOST.seconds + (bytes / 1024 ** 2) * MOST.secondsPerMegabyte;
    return await pool.run({ path, pages: MOST.pages }, seconds);
  } catch (error) {
    if (!(error instanceof JobFailed)) throw error;
    return { reason: reasonOf(error) };
  } finally {
    if (--users === 0) closing = setTimeout(close, IDLE);
  }
}

function close(): void {
  pool?.close();
  pool = null;
}

function reasonOf({ failure, detail }: JobFailed): string {
  if (failure === "overdue") return `takes more than ${Math.round(Number(detail))} seconds to read`;
  if (failure === "memory") return `takes more than ${MOST.memory} MB of memory to read`;
  return `cannot be read (${detail})`;
}
