import type { Correction } from "../../corrections/line.ts";
import { openPool } from "../../processes/pool.ts";
import type { Ledgered, WriteJob, Written } from "./write-job.ts";

/** Writes corrections from a process that only reads the archive. */
export interface Writer {
  /** How many articles would say something else. */
  readonly rehearse: (correction: Correction) => Promise<number>;
  readonly submit: (correction: Correction) => Promise<Written>;
  readonly close: () => void;
}

/** Seconds that a correction may take: of a name in every article of a large archive. */
const SECONDS = 120;
const MEMORY = 1024;
const WAITING = 20;

/** Corrections are written one after the other, in a process apart that ends with this one. `program`: `writer-process.ts`. */
export function openWriter(paths: Ledgered, program: string): Writer {
  const pool = openPool<Ledgered, WriteJob, Written>({
    program,
    processes: 1,
    memory: MEMORY,
    ahead: 1,
    worthAnother: 1,
    waiting: WAITING,
    setup: paths,
  });
  return {
    rehearse: async (correction) => (await pool.run({ correction, rehearsal: true }, SECONDS)).changed,
    submit: (correction) => pool.run({ correction, rehearsal: false }, SECONDS),
    close: pool.close,
  };
}
