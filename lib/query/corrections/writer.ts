import type { Correction } from "../../corrections/line.ts";
import type { ListChange } from "../../lists/list-line.ts";
import type { SavedChange } from "../../lists/saved-line.ts";
import type { PeopleToReview } from "../../people/review/people-to-review.ts";
import { openPool } from "../../processes/pool.ts";
import type { Ledgered, WriteAnswer, WriteJob, Written, WrittenLines } from "./write-job.ts";

/** Writes corrections and reading lists from a process that only reads the archive, and looks for what may have to be corrected. */
export interface Writer {
  /** How many articles would say something else. */
  readonly rehearse: (correction: Correction) => Promise<number>;
  readonly submit: (correction: Correction) => Promise<Written>;
  /** The people who may be one or two, which takes too long for the process that serves pages. */
  readonly review: () => Promise<PeopleToReview>;
  /** Changes reading lists; the lines that were written. */
  readonly changeLists: (changes: readonly ListChange[]) => Promise<WrittenLines>;
  /** Changes saved searches, likewise. */
  readonly changeSaved: (changes: readonly SavedChange[]) => Promise<WrittenLines>;
  readonly close: () => void;
}

/** Seconds that a correction may take: of a name in every article of a large archive. */
const SECONDS = 120;
const MEMORY = 1024;
const WAITING = 20;

/** Corrections are written one after the other, in a process apart that ends with this one. `program`: `writer-process.ts`. */
export function openWriter(paths: Ledgered, program: string): Writer {
  const pool = openPool<Ledgered, WriteJob, WriteAnswer>({
    program,
    processes: 1,
    memory: MEMORY,
    ahead: 1,
    worthAnother: 1,
    waiting: WAITING,
    setup: paths,
  });
  const write = (correction: Correction, rehearsal: boolean) =>
    pool.run({ correction, rehearsal }, SECONDS) as Promise<Written>;
  return {
    rehearse: async (correction) => (await write(correction, true)).changed,
    submit: (correction) => write(correction, false),
    review: () => pool.run({ review: true }, SECONDS) as Promise<PeopleToReview>,
    changeLists: (changes) => pool.run({ lists: changes }, SECONDS) as Promise<WrittenLines>,
    changeSaved: (changes) => pool.run({ saved: changes }, SECONDS) as Promise<WrittenLines>,
    close: pool.close,
  };
}
