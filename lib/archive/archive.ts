import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../article/article.ts";
import type { Identified } from "../article/identity/identity.ts";
import type { FacetKey } from "../facets/facet-names.ts";
import { closeDatabase, openDatabase } from "./database.ts";
import { openErasing } from "./erase.ts";
import type { Known } from "./identities.ts";
import type { Kept } from "./kept.ts";
import { openModels } from "./models.ts";
import { RAW } from "./raw-connection.ts";
import { type Arrival, type Change, openReads, type StoredArticle } from "./reads.ts";
import { openRedirects, type Redirect } from "./redirects.ts";
import { type Damage, openRows } from "./row.ts";
import { openRuns, type Undone } from "./runs.ts";
import { type Mirrored, type Outcome, openWrites, type Placed } from "./writes.ts";

export type { Change } from "./reads.ts";
export type { Outcome, Placed } from "./writes.ts";

/** The system of record: every article with its raw text and facets, in one SQLite file. */
export interface Archive {
  /**
   * Keeps a batch in one transaction, noted in a run where one is given; see `identities.ts` for which article each is.
   * What was said of one before is no change.
   */
  readonly place: (articles: readonly Article[], run?: number) => Placed[];
  /** The same, where only what became of them matters. */
  readonly put: (articles: readonly Article[], run?: number) => Outcome[];
  /** Keeps articles of the archive that were read again, under their ids. */
  readonly replace: (articles: readonly Article[]) => Outcome[];
  /** Keeps articles as another archive keeps them, under their ids and numbers there, removed here before or not; what lies over them follows from this one. */
  readonly mirror: (articles: readonly Mirrored[]) => void;
  /** The article that a record is; null where it is none that the archive knows. */
  readonly known: (record: Identified) => Known | null;
  /** An article as it is shown: as it was read, with what lies over it. */
  readonly get: (id: string) => Article | null;
  readonly kept: (id: string) => Kept | null;
  /** The same without what people have corrected. */
  readonly uncorrected: (id: string) => Article | null;
  /** What is kept under an id, to tell whether a record brings anything new. */
  readonly stored: (id: string) => StoredArticle | null;
  /** The articles whose date was in the future when it was judged, and lies on a day (`YYYY-MM-DD`) or before. */
  readonly aheadUntil: (day: string) => string[];
  /** The article that stands for the copies of a text; null where it is the article itself. */
  readonly copyOf: (id: string) => string | null;
  /** The id by which a facet's value is known now: where two were found to be one, the former id leads to the other. */
  readonly redirect: (facet: FacetKey, id: string) => string;
  /** All ids that lead to another. */
  readonly redirects: () => readonly Redirect[];
  /**
   * When articles were written last, by their ids: a time (ISO 8601, UTC), or the day alone. Only of those to which nothing that
   * is shown, people or corrections or copies, has happened since an import at a known time.
   */
  readonly writtenAt: (ids: readonly string[]) => ReadonlyMap<string, string>;
  /** The copies of an article, earliest first, without itself. */
  readonly copiesOf: (id: string) => Kept[];
  /** The versions of an article, earliest first: 20 before it and 20 behind it at most, of copies the one that stands for them. */
  readonly versionsOf: (id: string) => Kept[];
  /** Gives a new revision to the articles for whose copies or versions another one stands since, so that engines update them. */
  readonly announceCopies: () => void;
  /** Removes an article, leaving a tombstone with its id; false where there is none. Traces of it wait in `erasing`. */
  readonly remove: (id: string) => boolean;
  /**
   * Takes an import back: what it added goes, what it changed is as before; the journal says so. Traces of both wait in `erasing`.
   * `leaving` is given what goes before it has gone: where it throws, nothing has.
   */
  readonly undo: (run: number, leaving?: (articles: readonly Article[]) => void) => Undone;
  readonly erasing: ReturnType<typeof openErasing>;
  readonly runs: ReturnType<typeof openRuns>;
  readonly models: ReturnType<typeof openModels>;
  /** The number of the article that came last; each that is new gets a higher one, whatever the clock says. */
  readonly lastArrival: () => number;
  /** The articles with a higher number, and others by their numbers, in the order in which they came. */
  readonly arrivals: (after: number, also?: readonly number[]) => Arrival[];
  readonly count: () => number;
  /** How many of them are copies of others. */
  readonly copyCount: () => number;
  /** Grows with every write; 0 for an empty archive. */
  readonly revision: () => number;
  /** Whether an article was taken out after a revision. */
  readonly hasLostSince: (revision: number) => boolean;
  /** What changed after a revision, oldest first, read one by one so that memory stays flat. */
  readonly changesSince: (revision: number) => Generator<Change>;
  /** Reports a row that cannot be read, once. */
  readonly damaged: (id: string, reason: string) => void;
  /** How many articles were left out so far because their rows are damaged. */
  readonly leftOut: () => number;
  readonly close: () => void;
  /** Whether it was opened for reading alone. */
  readonly readOnly: boolean;
  /** The connection; see `raw-connection.ts`. */
  readonly [RAW]: DatabaseSync;
}

/** How an archive is opened. */
export interface ArchiveOptions {
  /** Makes and changes nothing. */
  readonly readOnly?: boolean;
  /** How long it waits for another program's lock, in milliseconds. */
  readonly patience?: number;
  /** Called once for each article that is left out because its row is damaged; by default it is written to stderr. */
  readonly onDamage?: (damage: Damage) => void;
  /** What time it is, as an ISO date-time in UTC. */
  readonly now?: () => string;
}

/** Opens the archive at a path, as `openDatabase` does its file. */
export function openArchive(path: string, { onDamage = say, now = isoNow, ...options }: ArchiveOptions = {}): Archive {
  const database = openDatabase(path, options);
  const rows = openRows(onDamage);
  const erasing = openErasing(database);
  const redirects = openRedirects(database);
  const runs = openRuns(database);
  const reads = openReads(database, rows);
  const { readOnly = false } = options;
  return {
    ...reads,
    ...openWrites({ database, rows, erasing, redirects, runs, now, revision: reads.revision, readOnly }),
    redirect: redirects.of,
    redirects: redirects.all,
    runs,
    models: openModels(database),
    erasing,
    damaged: rows.damaged,
    leftOut: rows.count,
    close: () => closeDatabase(database),
    readOnly,
    [RAW]: database,
  };
}

const isoNow = () => new Date().toISOString();

function say({ id, reason }: Damage): void {
  console.error(
    `Left out article ${id}: its row in the archive is damaged (${reason}). Importing its source again mends it.`,
  );
}
