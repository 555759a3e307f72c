import { fileURLToPath } from "node:url";
import { JobFailed } from "../../processes/job-failed.ts";
import { openPool, type Pool } from "../../processes/pool.ts";
import type { PdfAnswer, PdfJob } from "./pdf-process.ts";

const PROGRAM = fileURLToPath(new URL("pdf-process.ts", import.meta.url));

/** What one document may take: megabytes of heap, pages. */
const MOST = { memory: 512, pages: 2000 };

/**
 * Seconds of the processor beyond which a document was made to do harm: some, and several times as much as honest ones were
 * measured to take for each page that is read and each megabyte.
 */
const SECONDS = { some: 5, perPage: 0.1, perMegabyte: 0.25 };

/** By the clock it is waited for so much longer, since a machine may be busy otherwise: for what waits and does no work. */
const WAITED = { seconds: 300, perMegabyte: 60 };

/** The process waits so long for a next document, in milliseconds: a folder holds many. */
const IDLE = 500;

let pool: Pool<null, PdfJob, PdfAnswer> | null = null;
let users = 0;
let closing: NodeJS.Timeout | undefined;

/** Reads a document's pages, and its bookmarks where they are wanted, in a process apart. What is too much, never done or hits a fault is a reason. */
export async function readPdf(path: string | Buffer, bytes: number, outline: boolean): Promise<PdfAnswer> {
  clearTimeout(closing);
  pool ??= openPool({ program: PROGRAM, processes: 1, memory: MOST.memory, ahead: 1, worthAnother: 1, setup: null });
  users++;
  try {
    const megabytes = bytes / 1024 ** 2;
    const seconds = SECONDS.some + megabytes * SECONDS.perMegabyte;
    return await pool.run(
      { path, outline, pages: MOST.pages, seconds, secondsPerPage: SECONDS.perPage },
      WAITED.seconds + megabytes * WAITED.perMegabyte,
    );
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
  if (failure === "overdue") return "takes far longer to read than a document of its size and pages";
  if (failure === "memory") return "takes too much memory to read";
  return `cannot be read (${detail})`;
}
