import { fetchedFolder, openStateToRead } from "./kept/state.ts";
import type { Fault } from "./net/fetch-fault.ts";
import type { Source } from "./source.ts";
import { readSourceList } from "./source-list.ts";

/** How a source that is followed does. Times are milliseconds since 1970. */
export interface SourceReport {
  readonly source: Source;
  /** When it was last asked, and last had something new; null: never. */
  readonly asked: number | null;
  readonly found: number | null;
  /** What went wrong when it was last asked, and how often in a row; null: nothing. */
  readonly failed: { readonly times: number; readonly fault: Fault; readonly detail: string } | null;
  /** How many pages wait to be fetched, and how many items came to nothing. */
  readonly waiting: number;
  readonly refused: number;
}

/** How the sources of an archive do, in their order. It writes nothing. */
export function sourceReports(archive: string): readonly SourceReport[] {
  const sources = readSourceList(archive);
  const state = sources.length === 0 ? null : openStateToRead(fetchedFolder(archive));
  try {
    const rows = new Map(
      state
        ?.prepare("select * from source")
        .all()
        .map((row) => [`${row.id}\n${row.url}`, row]),
    );
    const items = new Map(
      state
        ?.prepare(
          `select source, sum(state = 'page') as waiting, sum(state = 'refused') as refused
           from item where state in ('page', 'refused') group by source`,
        )
        .all()
        .map((row) => [row.source, row]),
    );
    return sources.map((source) => {
      const row = rows.get(`${source.id}\n${source.url}`);
      const counts = items.get(source.id);
      const times = Number(row?.failures ?? 0);
      return {
        source,
        asked: row?.asked === undefined ? null : (row.asked as number | null),
        found: row?.found === undefined ? null : (row.found as number | null),
        failed: times === 0 ? null : { times, fault: row!.fault as Fault, detail: String(row!.detail ?? "") },
        waiting: Number(counts?.waiting ?? 0),
        refused: Number(counts?.refused ?? 0),
      };
    });
  } finally {
    state?.close();
  }
}
