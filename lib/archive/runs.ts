import type { DatabaseSync } from "node:sqlite";

/** What taking an import back did: `left` were changed again since, or cannot be read as they were before, and stay. */
export interface Undone {
  readonly removed: number;
  readonly restored: number;
  readonly left: number;
}

/**
 * One import: when, how it was called, and what it did; `finished` and `counts` are null while it runs or when it broke off.
 * `undone` is what taking it back did, null where it was not taken back; versions before did not note it.
 */
export interface Run {
  readonly id: number;
  readonly started: string;
  readonly finished: string | null;
  readonly command: string;
  readonly counts: Readonly<Record<string, number>> | null;
  readonly undone: Undone | null;
}

/** The journal of imports. */
export function openRuns(database: DatabaseSync) {
  const insert = database.prepare("insert into run (started, command) values (?, ?) returning id");
  const finish = database.prepare("update run set finished = ?, counts = ? where id = ?");
  const drop = database.prepare("delete from run where id = ?");
  // It stands beside the counts, as one more key.
  const undo = database.prepare(`
    update run set counts = json_set(iif(json_valid(counts), counts, '{}'), '$.undone', json(:undone)) where id = :id`);
  const select = database.prepare("select id, started, finished, command, counts from run order by id desc");
  const latest = database.prepare("select finished from run order by id desc limit 1");
  return {
    /** Whether the latest import is not noted to have ended: it runs, or broke off. */
    isUnderWay: (): boolean => (latest.get() as Pick<Run, "finished"> | undefined)?.finished === null,
    start(started: string, command: string): number {
      return (insert.get(started, command) as { id: number }).id;
    },
    finish(id: number, finished: string, counts: Readonly<Record<string, number>>): void {
      finish.run(finished, JSON.stringify(counts), id);
    },
    /** Takes an import out of the journal that ended before it began to read. */
    drop: (id: number): void => void drop.run(id),
    /** Notes that an import was taken back. */
    noteUndone: (id: number, undone: Undone): void => void undo.run({ id, undone: JSON.stringify(undone) }),
    /** All imports, the latest first. */
    list(): Run[] {
      const rows = select.all() as unknown as (Omit<Run, "counts" | "undone"> & { counts: string | null })[];
      return rows.map(({ counts, ...run }) => ({ ...run, ...countsIn(counts) }));
    },
  };
}

/** The counts of a run, null where it has none or they are garbled, and what taking it back did. */
function countsIn(text: string | null): Pick<Run, "counts" | "undone"> {
  try {
    const { undone = null, ...counts } = JSON.parse(text ?? "{}");
    return { counts: Object.keys(counts).length > 0 ? counts : null, undone };
  } catch {
    return { counts: null, undone: null };
  }
}
