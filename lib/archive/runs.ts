import type { DatabaseSync } from "node:sqlite";

/** One import: when, how it was called, and what it did; `finished` and `counts` are null while it runs or when it broke off. */
export interface Run {
  readonly id: number;
  readonly started: string;
  readonly finished: string | null;
  readonly command: string;
  readonly counts: Readonly<Record<string, number>> | null;
}

/** The journal of imports. */
export function openRuns(database: DatabaseSync) {
  const insert = database.prepare("insert into run (started, command) values (?, ?) returning id");
  const finish = database.prepare("update run set finished = ?, counts = ? where id = ?");
  const select = database.prepare("select id, started, finished, command, counts from run order by id desc");
  return {
    start(started: string, command: string): number {
      return (insert.get(started, command) as { id: number }).id;
    },
    finish(id: number, finished: string, counts: Readonly<Record<string, number>>): void {
      finish.run(finished, JSON.stringify(counts), id);
    },
    /** All imports, the latest first. */
    list(): Run[] {
      const rows = select.all() as unknown as (Omit<Run, "counts"> & { counts: string | null })[];
      return rows.map(({ counts, ...run }) => ({ ...run, counts: countsIn(counts) }));
    },
  };
}

/** The counts of a run; null where it has none, or they are garbled. */
function countsIn(text: string | null): Run["counts"] {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
