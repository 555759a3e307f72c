import type { DatabaseSync } from "node:sqlite";
import type { Fault } from "../net/fetch-fault.ts";

/** What is known of a source from asking it. Times are milliseconds since 1970; null: never. */
export interface SourceState {
  readonly etag: string | null;
  readonly modified: string | null;
  /** Not to be asked before. */
  readonly due: number;
  /** Failures one after another. */
  readonly failures: number;
  readonly fault: Fault | null;
  readonly detail: string | null;
  readonly asked: number | null;
  readonly found: number | null;
}

/** Reads and notes how asking sources went. */
export function sourceStates(database: DatabaseSync) {
  const get = database.prepare(
    "select url, etag, modified, due, failures, fault, detail, asked, found from source where id = ?",
  );
  const put = database.prepare(
    "insert or replace into source (id, url, etag, modified, due, failures, fault, detail, asked, found) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  /** Null where it was never asked at this address. */
  const of = (id: string, url: string): SourceState | null => {
    const row = get.get(id);
    return row && row.url === url ? (row as unknown as SourceState) : null;
  };
  return {
    of,
    /** It answered; `found`: with something new. */
    went(id: string, url: string, at: number, found: boolean, etag: string | null, modified: string | null): void {
      const before = of(id, url);
      put.run(id, url, etag, modified, 0, 0, null, null, at, found ? at : (before?.found ?? null));
    },
    /** It failed, and is not to be asked again before `due`; returns how many times one after another. */
    failed(id: string, url: string, at: number, due: number, fault: Fault, detail: string): number {
      const before = of(id, url);
      const failures = (before?.failures ?? 0) + 1;
      const { etag = null, modified = null, found = null } = before ?? {};
      put.run(id, url, etag, modified, due, failures, fault, detail, at, found);
      return failures;
    },
    /** Begins again with a source that failed. */
    forgive: (id: string): void =>
      void database.prepare("update source set due = 0, failures = 0 where id = ?").run(id),
  };
}
