import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../article/article.ts";
import { ArchiveFault } from "./archive-fault.ts";
import type { Kept } from "./kept.ts";
import type { Row, Rows } from "./row.ts";
import { IS_AHEAD } from "./schema.ts";

/** A step of the archive's history: the article as it is now, or null where it is no more or cannot be read. */
export interface Change {
  readonly seq: number;
  readonly revision: number;
  readonly id: string;
  readonly kept: Kept | null;
}

/** An article that came, and whether it is there still. */
export interface Arrival {
  readonly seq: number;
  readonly id: string;
  readonly there: boolean;
}

/** An article that is kept: its content's hash, and the article as it was read by itself; null where its row is damaged. */
export interface StoredArticle {
  readonly contentHash: string;
  readonly read: () => Article | null;
}

/** Changes whose places are looked up at once. */
const PAGE = 200;

/** Versions that are given, half of them earlier ones. */
const VERSIONS = 40;

/** What is asked of an archive; see `Archive`. */
export function openReads(database: DatabaseSync, rows: Rows) {
  const byId = database.prepare("select * from article_now where id = ?");
  const bySeq = database.prepare("select * from article_now where seq = ?");
  const holding = database.prepare("select id, content_hash, doc from article where id = ? and doc is not null");
  const original = database.prepare("select copy_of from article_now where id = ?");
  const ahead = database.prepare(`select id from article where substr(published, 1, 10) <= ? and ${IS_AHEAD}`);
  const since = database.prepare(
    `select seq, revision from article where revision > ? order by revision limit ${PAGE}`,
  );
  const copies = database.prepare(`
    select * from article_now
    where seq in (
      select copy.seq from article join copy_member as own using (seq) join copy_node as node on node.node = own.node
        join copy_node as beside on beside.root = node.root join copy_member as copy on copy.node = beside.node
      where article.id = :id
    ) and id <> :id order by published, id`);
  const versions = (bound: string, direction: string) =>
    database.prepare(`
    with own as (
      select seq, published from article where id = :id or seq in (
        select copy.seq from article join copy_member as own using (seq) join copy_node as node on node.node = own.node
          join copy_node as beside on beside.root = node.root join copy_member as copy on copy.node = beside.node
        where article.id = :id)
    )
    select * from article_now where seq in (
      select other.seq from family_member join family_member as other using (grp) where family_member.seq in (select seq from own)
    ) and copy_of is null and seq not in (select seq from own)
      and (published, id) ${bound} (select published, id from article where id = :id)
    order by published ${direction}, id ${direction} limit ${VERSIONS / 2}`);
  const [earlier, later] = [versions("<", "desc"), versions(">", "asc")];
  const latest = database.prepare("select coalesce(max(revision), 0) as revision from article");
  const size = database.prepare("select count(*) as count from article where doc is not null");
  const copied = database.prepare("select coalesce(sum(size - 1), 0) as count from copy_group");

  // What is written later raises the revision; of a change in an import only its run's days are known.
  const written = database.prepare(`
    select article.id as id, article.added as added, run.started as started, run.finished as finished
    from json_each(?) as asked join article on article.id = asked.value
      join run_change on run_change.seq = article.seq and run_change.revision = article.revision
      join run on run.id = run_change.run`);

  const row = (id: string) => byId.get(id) as Row | undefined;

  const tookOut = database.prepare("select 1 from article where revision > ? and state <> 'kept' limit 1");
  const lastCame = database.prepare("select coalesce(max(seq), 0) as seq from article");
  const came = database.prepare(
    "select seq, id, state = 'kept' as there from article where seq > ? or seq in (select value from json_each(?)) order by seq",
  );

  return {
    lastArrival: (): number => (lastCame.get() as { seq: number }).seq,
    arrivals: (after: number, also: readonly number[] = []): Arrival[] =>
      (came.all(after, JSON.stringify(also)) as unknown as { seq: number; id: string; there: number }[]).map(
        ({ seq, id, there }) => ({ seq, id, there: there === 1 }),
      ),
    get: (id: string): Article | null => rows.articleIn(row(id)),
    kept: (id: string): Kept | null => rows.keptIn(row(id)),
    uncorrected: (id: string): Article | null => rows.uncorrectedIn(row(id)),
    stored(id: string): StoredArticle | null {
      const found = holding.get(id) as Pick<Row, "id" | "content_hash" | "doc"> | undefined;
      return found ? { contentHash: found.content_hash, read: () => rows.ownArticle(found) } : null;
    },
    aheadUntil: (day: string): string[] => (ahead.all(day) as unknown as { id: string }[]).map(({ id }) => id),
    copyOf: (id: string): string | null =>
      (original.get(id) as { copy_of: string | null } | undefined)?.copy_of ?? null,
    copiesOf: (id: string): Kept[] =>
      (copies.all({ id }) as unknown as Row[]).map(rows.keptIn).filter((kept): kept is Kept => kept !== null),
    versionsOf: (id: string): Kept[] =>
      [...(earlier.all({ id }) as unknown as Row[]).reverse(), ...(later.all({ id }) as unknown as Row[])]
        .map(rows.keptIn)
        .filter((kept): kept is Kept => kept !== null),
    writtenAt: (ids: readonly string[]): ReadonlyMap<string, string> =>
      new Map((written.all(JSON.stringify(ids)) as unknown as Written[]).flatMap((one) => writtenIn(one))),
    hasLostSince: (revision: number): boolean => tookOut.get(revision) !== undefined,
    revision: (): number => (latest.get() as { revision: number }).revision,
    count: (): number => (size.get() as { count: number }).count,
    copyCount: (): number => (copied.get() as { count: number }).count,
    *changesSince(from: number): Generator<Change> {
      for (let last = from, page: Pick<Row, "seq" | "revision">[] = []; ; ) {
        page = since.all(last) as unknown as typeof page;
        for (const { seq, revision } of page) {
          // One at a time, since each may be megabytes. What was written again in between comes later.
          const found = bySeq.get(seq) as Row | undefined;
          // The index of revisions has a row that the table lost.
          if (!found) throw lostRow(database);
          if (found.revision === revision) yield { seq, revision, id: found.id, kept: rows.keptIn(found) };
        }
        if (page.length < PAGE) return;
        last = page.at(-1)!.revision;
      }
    },
  };
}

interface Written {
  readonly id: string;
  readonly added: string | null;
  readonly started: string;
  readonly finished: string | null;
}

/** When an article was written by a run, the last that wrote anything of it; nothing where that is one of several days. */
function writtenIn({ id, added, started, finished }: Written): [id: string, at: string][] {
  if (added !== null && added >= started && (finished === null || added <= finished)) return [[id, added]];
  const day = started.slice(0, 10);
  return finished?.slice(0, 10) === day ? [[id, day]] : [];
}

function lostRow(database: DatabaseSync): ArchiveFault {
  const state = "the file is damaged: a row that its index names is missing. Restore it from a backup";
  return new ArchiveFault("damaged", `Cannot read the archive "${database.location()}": ${state}.`, null);
}
