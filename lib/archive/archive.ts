import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../article/article.ts";
import { sameReading } from "../article/identity.ts";
import type { FacetKey } from "../facets/facet-names.ts";
import { openCopies, publishedOf } from "./copies.ts";
import { closeDatabase, openDatabase } from "./database.ts";
import { openErasing } from "./erase.ts";
import type { Kept } from "./kept.ts";
import { openLayers } from "./layers.ts";
import { RAW } from "./raw-connection.ts";
import { openRedirects } from "./redirects.ts";
import { type Damage, openRows, type Row } from "./row.ts";
import { openRuns } from "./runs.ts";
import { IS_AHEAD } from "./schema.ts";
import { transaction } from "./transaction.ts";

/** What became of an article that was put: `removed` was removed earlier, and its tombstone keeps it out. */
export type Outcome = "added" | "changed" | "unchanged" | "removed";

/** A step of the archive's history: the article as it is now, or null where it is no more or cannot be read. */
export interface Change {
  readonly seq: number;
  readonly revision: number;
  readonly id: string;
  readonly kept: Kept | null;
}

/** An article that is kept: its content's hash, and the article as it was read by itself; null where its row is damaged. */
export interface Held {
  readonly contentHash: string;
  readonly read: () => Article | null;
}

/** What taking an import back did: `left` were changed again since, or cannot be read as they were before, and stay. */
export interface Undone {
  readonly removed: number;
  readonly restored: number;
  readonly left: number;
}

/** The system of record: every article with its raw text and facets, in one SQLite file. */
export interface Archive {
  /** Keeps a batch in one transaction, noted in a run where one is given. Same content again is no change. */
  readonly put: (articles: readonly Article[], run?: number) => Outcome[];
  /** An article as it is shown: as it was read, with what lies over it. */
  readonly get: (id: string) => Article | null;
  readonly kept: (id: string) => Kept | null;
  /** What is kept under an id, to tell whether a record brings anything new. */
  readonly held: (id: string) => Held | null;
  /** The articles whose date was in the future when it was judged, and lies on a day (`YYYY-MM-DD`) or before. */
  readonly aheadUntil: (day: string) => string[];
  /** The earliest article of the same text; null where it is the article itself. */
  readonly copyOf: (id: string) => string | null;
  /** The id by which a facet's value is known now: where two were found to be one, the former id leads to the other. */
  readonly redirect: (facet: FacetKey, id: string) => string;
  /** The articles of the same text as one, earliest first, without itself. */
  readonly copiesOf: (id: string) => Kept[];
  /** Gives a new revision to the articles whose text was found to have been printed earlier still, for engines to hear of. */
  readonly announceCopies: () => void;
  /** Removes an article, leaving a tombstone with its id; false where there is none. Traces of it wait in `erasing`. */
  readonly remove: (id: string) => boolean;
  /** Takes an import back: what it added goes, what it changed is as before. Traces of both wait in `erasing`. */
  readonly undo: (run: number) => Undone;
  readonly erasing: ReturnType<typeof openErasing>;
  readonly runs: ReturnType<typeof openRuns>;
  readonly count: () => number;
  /** How many of them are copies of others. */
  readonly copyCount: () => number;
  /** Grows with every write; 0 for an empty archive. */
  readonly revision: () => number;
  /** What changed after a revision, oldest first, read one by one so that memory stays flat. */
  readonly changesSince: (revision: number) => Generator<Change>;
  /** Tells of a row that cannot be read, once. */
  readonly damaged: (id: string, reason: string) => void;
  /** How many articles were left out so far because their rows are damaged. */
  readonly leftOut: () => number;
  readonly close: () => void;
  /** Whether it was opened for reading alone. */
  readonly readOnly: boolean;
  /** The connection; see `raw-connection.ts`. */
  readonly [RAW]: DatabaseSync;
}

const PAGE = 200;

/** How an archive is opened. */
export interface ArchiveOptions {
  /** Makes and changes nothing. */
  readonly readOnly?: boolean;
  /** How long it waits for another program's lock, in milliseconds. */
  readonly patience?: number;
  /** Hears once of each article that is left out because its row is damaged; by default it is said on stderr. */
  readonly onDamage?: (damage: Damage) => void;
  /** What time it is, as an ISO date-time in UTC. */
  readonly now?: () => string;
}

/** Opens the archive at a path, as `openDatabase` does its file. */
export function openArchive(path: string, { onDamage = say, now = isoNow, ...options }: ArchiveOptions = {}): Archive {
  const database = openDatabase(path, options);
  const byId = database.prepare("select * from article_now where id = ?");
  const bySeq = database.prepare("select * from article_now where seq = ?");
  const holding = database.prepare("select id, content_hash, doc from article where id = ? and doc is not null");
  const own = database.prepare("select id, content_hash, doc from article where seq = ?");
  const original = database.prepare("select copy_of from article_now where id = ?");
  const ahead = database.prepare(`select id from article where substr(published, 1, 10) <= ? and ${IS_AHEAD}`);
  const since = database.prepare(
    `select seq, revision from article where revision > ? order by revision limit ${PAGE}`,
  );
  const copies = database.prepare(`
    select * from article_now
    where seq in (select seq from copy_member where grp = (
      select grp from copy_member join article using (seq) where id = :id
    )) and id <> :id order by published, id`);
  const latest = database.prepare("select coalesce(max(revision), 0) as revision from article");
  const size = database.prepare("select count(*) as count from article where doc is not null");
  const copied = database.prepare("select coalesce(sum(size - 1), 0) as count from copy_group");
  const write = database.prepare(`
    insert into article (id, revision, state, content_hash, published, doc, added)
    values (:id, :revision, :state, :hash, :published, :doc, :added)
    on conflict (id) do update set
      revision = :revision, state = :state, content_hash = :hash, published = :published, doc = :doc, added = :added
    returning seq`);
  // What is written in the same transaction is new to engines anyway.
  const renew = database.prepare(
    "update article set revision = :revision where seq = :seq and state = 'kept' and revision <= :begun",
  );
  const note = database.prepare("insert or ignore into run_change values (:run, :seq, :revision, :before)");
  const noted = database.prepare("select * from run_change where run = ? order by seq");
  const notedLater = database.prepare("select 1 from run_change where seq = ? and run > ? limit 1");
  const forgetRun = database.prepare("delete from run_change where run = ?");
  const forgetBefore = database.prepare("update run_change set before = null where seq = ? and before is not null");
  const unsettle = database.prepare("insert or ignore into person_unsettled values (?)");

  const rows = openRows(onDamage);
  const layers = openLayers(database);
  const erasing = openErasing(database);
  const row = (id: string) => byId.get(id) as Row | undefined;
  const revision = () => (latest.get() as { revision: number }).revision;
  let begun = 0;
  const groups = openCopies({
    database,
    articleAt: (seq) => rows.ownArticle(own.get(seq) as unknown as Row),
    renew: (seq) => void renew.run({ seq, revision: revision() + 1, begun }),
  });

  /** Runs `work` in one write transaction, at whose end the groups of copies are right. */
  function writing<T>(work: () => T): T {
    return transaction(database, () => {
      begun = revision();
      groups.begin();
      const result = work();
      groups.finish();
      return result;
    });
  }

  /** Writes an article's row, or its tombstone, and keeps its group of copies right. */
  function store(id: string, state: Row["state"], article: Article | null, before: Row | undefined): number {
    const published = article ? publishedOf(article) : "~";
    const stays = before && article && before.published === published && groups.isSame(before.seq, article);
    if (before && !stays) groups.remove(before.seq);
    const doc = article && JSON.stringify(article);
    const hash = article ? article.contentHash : "";
    // One that is kept stays as old as it is; one that was taken back and comes again is new.
    const added = article && (before?.state === "kept" ? before.added : now());
    const { seq } = write.get({ id, revision: revision() + 1, state, hash, published, doc, added }) as { seq: number };
    if (article && !stays) groups.add(seq, article, published);
    unsettle.run(seq);
    // Its people are settled anew. What is damaged would keep it hidden.
    if (article && (!before || rows.layersOf(before))) layers.set(seq, "people", null);
    else layers.clear(seq);
    return seq;
  }

  /** Leaves the tombstone of an article. */
  function takeOut(before: Row, state: "removed" | "undone"): void {
    erasing.note(before.seq);
    store(before.id, state, null, before);
    forgetBefore.run(before.seq);
  }

  function outcomeOf(before: Row | undefined, article: Article): Outcome {
    if (!before || before.state === "undone") return "added";
    if (before.state === "removed") return "removed";
    if (before.content_hash !== article.contentHash) return "changed";
    // What is damaged is mended by the same content again.
    const held = rows.layersOf(before) && rows.ownArticle(before);
    const sameJudgement = held?.publishedAt?.suspicious === article.publishedAt?.suspicious;
    return held && sameReading(held, article) && sameJudgement ? "unchanged" : "changed";
  }

  function put(article: Article, run: number | undefined): Outcome {
    const before = row(article.id);
    const outcome = outcomeOf(before, article);
    if (outcome === "added" || outcome === "changed") {
      const seq = store(article.id, "kept", article, before);
      const was = before && rows.ownArticle(before) ? before.doc : null;
      if (run !== undefined) note.run({ run, seq, revision: revision(), before: was });
    }
    return outcome;
  }

  return {
    [RAW]: database,
    readOnly: options.readOnly ?? false,
    revision,
    erasing,
    runs: openRuns(database),
    damaged: rows.damaged,
    leftOut: rows.count,
    count: () => (size.get() as { count: number }).count,
    copyCount: () => (copied.get() as { count: number }).count,
    close: () => closeDatabase(database),
    get: (id) => rows.articleIn(row(id)),
    kept: (id) => rows.keptIn(row(id)),
    held: (id) => {
      const found = holding.get(id) as Pick<Row, "id" | "content_hash" | "doc"> | undefined;
      return found ? { contentHash: found.content_hash, read: () => rows.ownArticle(found) } : null;
    },
    aheadUntil: (day) => (ahead.all(day) as unknown as { id: string }[]).map(({ id }) => id),
    copyOf: (id) => (original.get(id) as { copy_of: string | null } | undefined)?.copy_of ?? null,
    redirect: openRedirects(database).of,
    copiesOf: (id) =>
      (copies.all({ id }) as unknown as Row[]).map(rows.keptIn).filter((kept): kept is Kept => kept !== null),
    announceCopies: () => {
      if (groups.hasMoved()) writing(groups.announce);
    },
    put: (articles, run) => writing(() => articles.map((article) => put(article, run))),
    remove: (id) =>
      writing(() => {
        const before = row(id);
        if (!before || before.doc === null) return false;
        takeOut(before, "removed");
        return true;
      }),
    undo: (run) =>
      writing(() => {
        const undone = { removed: 0, restored: 0, left: 0 };
        for (const { seq, before } of noted.all(run) as unknown as { seq: number; before: string | null }[]) {
          const held = bySeq.get(seq) as Row | undefined;
          const article = before === null ? null : rows.earlierArticle(before);
          if (held?.state !== "kept" || notedLater.get(seq, run) || (before !== null && article === null))
            undone.left++;
          else if (article === null) {
            takeOut(held, "undone");
            undone.removed++;
          } else {
            erasing.note(seq);
            store(held.id, "kept", article, held);
            undone.restored++;
          }
        }
        forgetRun.run(run);
        return undone;
      }),
    *changesSince(from) {
      for (let last = from, page: Pick<Row, "seq" | "revision">[] = []; ; ) {
        page = since.all(last) as unknown as typeof page;
        for (const { seq, revision } of page) {
          // One at a time, since each may be megabytes. What was written again in between comes later.
          const found = bySeq.get(seq) as unknown as Row;
          if (found.revision === revision) yield { seq, revision, id: found.id, kept: rows.keptIn(found) };
        }
        if (page.length < PAGE) return;
        last = page.at(-1)!.revision;
      }
    },
  };
}

const isoNow = () => new Date().toISOString();

function say({ id, reason }: Damage): void {
  console.error(
    `Left out article ${id}: its row in the archive is damaged (${reason}). Importing its source again mends it.`,
  );
}
