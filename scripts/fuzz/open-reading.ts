import { fileURLToPath } from "node:url";
import { JobFailed } from "../../lib/processes/job-failed.ts";
import { openPool, type Pool } from "../../lib/processes/pool.ts";
import { pace } from "./pace.ts";
import type { Reading, ReadingJob } from "./reading-process.ts";

const PROGRAM = fileURLToPath(new URL("reading-process.ts", import.meta.url));

/**
 * What a file may take: seconds of the processor (more where it is slow), megabytes of heap, and in all. By the clock it is
 * waited for far longer, since a machine may be busy otherwise: what never ends is told by the processor, too.
 */
const MOST = { seconds: 5, heap: 260, memory: 600, waited: 600 };

/** How many times as long as it may take a file goes on, until it is taken for one that is never done. */
const ENDLESS = 6;

type File = Omit<ReadingJob, "endless">;

/** What became of a file: what should not have been (null: nothing), its articles, and why the first refusal was. */
interface Read {
  readonly fault: string | null;
  readonly records: number;
  readonly refused: string | null;
}

/** Reads files in a process that nothing they hold can end. */
export function openReading(most = MOST) {
  const open = (): Pool<null, ReadingJob, Reading> =>
    openPool({ program: PROGRAM, processes: 1, memory: most.heap, ahead: 1, worthAnother: 1, setup: null });
  let pool = open();

  async function read(job: File, isFresh: boolean): Promise<Read> {
    const endless = ENDLESS * most.seconds;
    const { fault, seconds, megabytes, ...found } = await pool.run({ ...job, endless }, most.waited);
    if (fault !== null) return { fault, ...found };
    // The pace is looked for where it matters alone: it takes a second.
    if (seconds > most.seconds && seconds > most.seconds * pace())
      return { fault: `took ${seconds.toFixed(1)} seconds of the processor`, ...found };
    if (megabytes < most.memory) return { fault: null, ...found };
    // The most that its process ever held, for files before, too: it is read again by one that read none.
    pool.close();
    pool = open();
    return isFresh ? { fault: `held ${Math.round(megabytes)} MB of memory`, ...found } : read(job, true);
  }

  return {
    read: (job: File): Promise<Read> =>
      read(job, false).catch((error) => {
        if (!(error instanceof JobFailed)) throw error;
        return { fault: `ended its process: ${error.failure} (${error.detail})`, records: 0, refused: null };
      }),
    close: () => pool.close(),
  };
}
