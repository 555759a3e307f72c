import { fileURLToPath } from "node:url";
import { JobFailed } from "../../lib/processes/job-failed.ts";
import { openPool, type Pool } from "../../lib/processes/pool.ts";
import type { Reading, ReadingJob } from "./reading-process.ts";

const PROGRAM = fileURLToPath(new URL("reading-process.ts", import.meta.url));

/**
 * What a file may take: seconds of the processor, megabytes of heap, and in all. By the clock it is waited for longer, since a
 * machine may be busy otherwise.
 */
const MOST = { seconds: 5, heap: 260, memory: 600, waited: 60 };

/** Reads files in a process that nothing they hold can end: null, or what should not have been. */
export function openReading(most = MOST) {
  const open = (): Pool<null, ReadingJob, Reading> =>
    openPool({ program: PROGRAM, processes: 1, memory: most.heap, ahead: 1, worthAnother: 1, setup: null });
  let pool = open();
  let gaveRecords = 0;

  async function faultOf(job: ReadingJob, isFresh: boolean): Promise<string | null> {
    const { fault, seconds, megabytes, records } = await pool.run(job, most.waited);
    if (records > 0 && !isFresh) gaveRecords++;
    if (fault !== null) return fault;
    if (seconds > most.seconds) return `took ${seconds.toFixed(1)} seconds of the processor`;
    if (megabytes < most.memory) return null;
    // The most that its process ever held, for files before, too: it is read again by one that read none.
    pool.close();
    pool = open();
    return isFresh ? `held ${Math.round(megabytes)} MB of memory` : faultOf(job, true);
  }

  return {
    faultOf: (job: ReadingJob): Promise<string | null> =>
      faultOf(job, false).catch((error) => {
        if (error instanceof JobFailed) return `ended its process: ${error.failure} (${error.detail})`;
        throw error;
      }),
    /** How many files gave a record: refusing alone would try little. */
    gaveRecords: () => gaveRecords,
    close: () => pool.close(),
  };
}
