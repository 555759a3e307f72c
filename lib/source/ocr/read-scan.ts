import { fileURLToPath } from "node:url";
import { JobFailed } from "../../processes/job-failed.ts";
import { openPool, type Pool } from "../../processes/pool.ts";
import type { Ocr } from "../record.ts";
import type { OcrAnswer, OcrJob } from "./ocr-process.ts";

const PROGRAM = fileURLToPath(new URL("ocr-process.ts", import.meta.url));

/** What one page may take: megabytes of heap, and seconds of the processor; by the clock it is waited for twenty times as long, since a machine may be busy otherwise. */
const MOST = { memory: 512, seconds: 180, waited: 3600 };

/** The process waits so long for a next page, in milliseconds. */
const IDLE = 500;

let open: { readonly key: string; readonly pool: Pool<Ocr, OcrJob, OcrAnswer> } | null = null;
let users = 0;
let closing: NodeJS.Timeout | undefined;

/** Reads a picture, or a page of a PDF, by machine. What is too much, never done or hits a fault is a reason. */
export async function readScan(job: Omit<OcrJob, "seconds">, ocr: Ocr): Promise<OcrAnswer> {
  clearTimeout(closing);
  const key = JSON.stringify(ocr);
  if (open?.key !== key) close();
  open ??= {
    key,
    pool: openPool({ program: PROGRAM, processes: 1, memory: MOST.memory, ahead: 1, worthAnother: 1, setup: ocr }),
  };
  users++;
  try {
    return await open.pool.run({ ...job, seconds: MOST.seconds }, MOST.waited);
  } catch (error) {
    if (!(error instanceof JobFailed)) throw error;
    return { reason: reasonOf(error) };
  } finally {
    if (--users === 0) closing = setTimeout(close, IDLE);
  }
}

function close(): void {
  open?.pool.close();
  open = null;
}

function reasonOf({ failure, detail }: JobFailed): string {
  if (failure === "overdue") return `takes more than ${MOST.seconds} seconds to read`;
  if (failure === "memory") return `takes more than ${MOST.memory} MB of memory to read`;
  return `cannot be read by machine (${detail})`;
}
