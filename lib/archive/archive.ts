import type { DatabaseSync } from "node:sqlite";
import { Article, Facets } from "../article/article.ts";
import { bodyHash } from "../article/shingles.ts";
import { openCopies } from "./copies.ts";
import { openDatabase, transaction } from "./database.ts";
import type { Kept } from "./kept.ts";
import { openRuns } from "./runs.ts";

/** What became of an article that was put: `removed` was removed earlier, and its tombstone keeps it out. */
export type Outcome = "added" | "changed" | "unchanged" | "removed";

/** A step of the archive's history: the article as it is now, or null where it is no more. */
export interface Change {
  readonly seq: number;
  readonly revision: number;
  readonly id: string;
  readonly kept: Kept | null;
}

/** An article that is kept: its content's hash, and the article as it was read by itself where that is asked for. */
export interface Held {
  readonly contentHash: string;
  readonly read: () => Article;
}

/** What taking an import back did: `left` were changed again since, and stay. */
export interface Undone {
  readonly removed: number;
  readonly restored: number;
  readonly left: number;
}

/** The system of record: every article with its raw text and facets, in one SQLite file. */
export interface Archive {
  /** Keeps a batch in one transaction, noted in a run where one is given. Same content again is no change. */
  readonly put: (articles: readonly Article[], run?: number) => Outcome[];
  readonly get: (id: string) => Article | null;
  readonly kept: (id: string) => Kept | null;
  /** What is kept under an id, to tell whether a record brings anything new. */
  readonly held: (id: string) => Held | null;
  /** The earliest article of the same text; null where it is the article itself. */
  readonly copyOf: (id: string) => string | null;
  /** The id by which a person is known now: where two were found to be one, the old id leads to the new. */
  readonly personRedirect: (id: string) => string;
  /** The articles of the same text as one, earliest first, without itself. */
  readonly copiesOf: (id: string) => Kept[];
  /** Removes an article for good, leaving a tombstone; false where there is none. */
  readonly remove: (id: string) => boolean;
  /** Takes an import back: what it added goes, what it changed is as before. */
  readonly undo: (run: number) => Undone;
  readonly runs: ReturnType<typeof openRuns>;
  readonly count: () => number;
  /** Grows with every write; 0 for an empty archive. */
  readonly revision: () => number;
  /** What changed after a revision, oldest first, read one by one so that memory stays flat. */
  readonly changesSince: (revision: number) => Generator<Change>;
  readonly close: () => void;
  /** The connection, for an engine that keeps its index in the same file. */
  readonly database: DatabaseSync;
}

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly revision: number;
  readonly state: "kept" | "removed" | "undone";
  readonly content_hash: string;
  readonly doc: string | null;
  /** What replaces the facets of `doc` once the archive has settled whom its names mean. */
  readonly facets: string | null;
  readonly copy_of: string | null;
  readonly copies: number;
}

const PAGE = 200;

/** Opens the archive at a path. */
export function openArchive(path: string): Archive {
  const database = openDatabase(path);
  const byId = database.prepare("select * from article_now where id = ?");
  const bySeq = database.prepare("select * from article_now where seq = ?");
  const holding = database.prepare("select content_hash from article where id = ? and doc is not null");
  const original = database.prepare("select copy_of from article where id = ?");
  const since = database.prepare(`select seq, revision from article where revision > ? order by revision limit ${PAGE}`);
  const copies = database.prepare(
    "select * from article_now where (copy_of = :first or id = :first) and id <> :id order by published, id",
  );
  const latest = database.prepare("select coalesce(max(revision), 0) as revision from article");
  const size = database.prepare("select count(*) as count from article where doc is not null");
  const write = database.prepare(`
    insert into article (id, revision, state, content_hash, doc, body, published)
    values (:id, :revision, :state, :hash, :doc, :body, :published)
    on conflict (id) do update set revision = :revision, state = :state, content_hash = :hash, doc = :doc, body = :body,
      published = :published, copy_of = null, copies = 0
    returning seq`);
  const regroup = database.prepare(
    "update article set copy_of = :copyOf, copies = :copies, revision = :revision where seq = :seq and (copy_of is not :copyOf or copies <> :copies)",
  );
  const note = database.prepare("insert or ignore into run_change values (:run, :seq, :revision, :before)");
  const noted = database.prepare("select * from run_change where run = ? order by seq");
  const unsettle = database.prepare("insert or ignore into person_unsettled values (?)");
  const forget = database.prepare("update person_article set facets = null where seq = ?");
  const person = database.prepare("select id from person_name where key = ?");
  const notedLater = database.prepare("select 1 from run_change where seq = ? and run > ? limit 1");

  const row = (id: string) => byId.get(id) as Row | undefined;
  const revision = () => (latest.get() as { revision: number }).revision;
  const articleAt = (seq: number) => articleIn(bySeq.get(seq) as Row | undefined);
  const groups = openCopies({
    database,
    articleAt,
    regroup: (seq, copyOf, count) => void regroup.run({ seq, copyOf, copies: count, revision: revision() + 1 }),
  });

  /** Writes an article's row and keeps its group of copies right. */
  function store(
    id: string,
    state: Row["state"],
    hash: string,
    article: Article | null,
    before: Row | undefined,
  ): number {
    if (before) groups.remove(before.seq);
    const doc = article && JSON.stringify(article);
    const body = article && bodyHash(article.body);
    const published = article?.publishedAt?.value ?? "~";
    const { seq } = write.get({ id, revision: revision() + 1, state, hash, doc, body, published }) as { seq: number };
    if (article) groups.add(seq, article);
    unsettle.run(seq);
    forget.run(seq);
    return seq;
  }

  return {
    database,
    revision,
    runs: openRuns(database),
    count: () => (size.get() as { count: number }).count,
    close: () => database.close(),
    get: (id) => articleIn(row(id)),
    kept: (id) => keptOf(row(id)),
    held: (id) => {
      const found = holding.get(id) as { content_hash: string } | undefined;
      return found ? { contentHash: found.content_hash, read: () => parse(row(id)!.doc)! } : null;
    },
    copyOf: (id) => (original.get(id) as { copy_of: string | null } | undefined)?.copy_of ?? null,
    personRedirect: (id) => (person.get(id) as { id: string } | undefined)?.id ?? id,
    copiesOf: (id) => {
      const found = row(id);
      const rows = found ? (copies.all({ first: found.copy_of ?? id, id }) as unknown as Row[]) : [];
      return rows.map(keptOf).filter((kept) => kept !== null);
    },
    put: (articles, run) =>
      transaction(database, () =>
        articles.map((article) => {
          const before = row(article.id);
          const outcome = outcomeOf(before, article);
          if (outcome === "added" || outcome === "changed") {
            const seq = store(article.id, "kept", article.contentHash, article, before);
            if (run !== undefined) note.run({ run, seq, revision: revision(), before: before?.doc ?? null });
          }
          return outcome;
        }),
      ),
    remove: (id) =>
      transaction(database, () => {
        const before = row(id);
        if (!before || before.doc === null) return false;
        store(id, "removed", before.content_hash, null, before);
        return true;
      }),
    undo: (run) =>
      transaction(database, () => {
        const undone = { removed: 0, restored: 0, left: 0 };
        for (const { seq, before } of noted.all(run) as unknown as { seq: number; before: string | null }[]) {
          const now = bySeq.get(seq) as unknown as Row;
          if (now.state !== "kept" || notedLater.get(seq, run)) {
            undone.left++;
            continue;
          }
          const article = parse(before);
          store(now.id, article ? "kept" : "undone", article?.contentHash ?? now.content_hash, article, now);
          undone[article ? "restored" : "removed"]++;
        }
        database.prepare("delete from run_change where run = ?").run(run);
        return undone;
      }),
    *changesSince(from) {
      for (let last = from, page: Pick<Row, "seq" | "revision">[] = []; ; ) {
        page = since.all(last) as unknown as typeof page;
        for (const { seq, revision } of page) {
          // One at a time, since each may be megabytes. What was written again in between comes later.
          const found = bySeq.get(seq) as unknown as Row;
          if (found.revision === revision) yield { seq, revision, id: found.id, kept: keptOf(found) };
        }
        if (page.length < PAGE) return;
        last = page.at(-1)!.revision;
      }
    },
  };
}

function outcomeOf(before: Row | undefined, article: Article): Outcome {
  if (!before || before.state === "undone") return "added";
  if (before.state === "removed") return "removed";
  if (before.content_hash !== article.contentHash) return "changed";
  // Two numbers are all that is asked of it: it is checked when it is read.
  const { normaliserVersion, extractorVersion } = JSON.parse(before.doc!) as Article;
  const sameReading = normaliserVersion === article.normaliserVersion && extractorVersion === article.extractorVersion;
  return sameReading ? "unchanged" : "changed";
}

function keptOf(found: Row | undefined): Kept | null {
  const article = articleIn(found);
  return article && { article, copyOf: found!.copy_of, copies: found!.copies };
}

function articleIn(found: Row | undefined): Article | null {
  const article = parse(found?.doc ?? null);
  return article && found!.facets !== null ? { ...article, facets: Facets.parse(JSON.parse(found!.facets)) } : article;
}

/** The file may have been written by an older version or by hand: what does not fit is an error, not a guess. */
function parse(doc: string | null): Article | null {
  return doc === null ? null : Article.parse(JSON.parse(doc));
}
