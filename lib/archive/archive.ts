import type { DatabaseSync } from "node:sqlite";
import { Article } from "../article/article.ts";
import { openDatabase, transaction } from "./database.ts";

/** What a put did with each article of its batch. */
export interface PutCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Removed earlier: the tombstone keeps it out. */
  readonly removed: number;
}

/** A step of the archive's history: the article as it is now, or null where it was removed. */
export interface Change {
  readonly seq: number;
  readonly revision: number;
  readonly id: string;
  readonly article: Article | null;
}

/** The system of record: every article with its raw text and facets, in one SQLite file. */
export interface Archive {
  /** Keeps a batch in one transaction. Same content again is no change. */
  readonly put: (articles: readonly Article[]) => PutCounts;
  readonly get: (id: string) => Article | null;
  /** Removes an article for good, leaving a tombstone; false where there is none. */
  readonly remove: (id: string) => boolean;
  readonly count: () => number;
  /** Grows with every write; 0 for an empty archive. */
  readonly revision: () => number;
  /** What changed after a revision, oldest first, read in pages so that memory stays flat. */
  readonly changesSince: (revision: number) => Generator<Change>;
  readonly close: () => void;
  /** The connection, for an engine that keeps its index in the same file. */
  readonly database: DatabaseSync;
}

interface Row {
  seq: number;
  id: string;
  revision: number;
  content_hash: string;
  doc: string | null;
}

const PAGE = 200;

/** Opens the archive at a path. */
export function openArchive(path: string): Archive {
  const database = openDatabase(path);
  const select = database.prepare("select seq, id, revision, content_hash, doc from article where id = ?");
  const write = database.prepare(`
    insert into article (id, revision, content_hash, doc) values (:id, :revision, :hash, :doc)
    on conflict (id) do update set revision = :revision, content_hash = :hash, doc = :doc`);
  const since = database.prepare(
    `select seq, id, revision, doc from article where revision > ? order by revision limit ${PAGE}`,
  );
  const latest = database.prepare("select coalesce(max(revision), 0) as revision from article");
  const size = database.prepare("select count(*) as count from article where doc is not null");

  const row = (id: string) => select.get(id) as Row | undefined;
  const revision = () => (latest.get() as { revision: number }).revision;

  return {
    database,
    revision,
    count: () => (size.get() as { count: number }).count,
    close: () => database.close(),
    get: (id) => parse(row(id)?.doc ?? null),
    put: (articles) =>
      transaction(database, () => {
        const counts = { added: 0, changed: 0, unchanged: 0, removed: 0 };
        let next = revision();
        for (const article of articles) {
          const before = row(article.id);
          const outcome = outcomeOf(before, article);
          counts[outcome]++;
          if (outcome === "added" || outcome === "changed") {
            write.run({ id: article.id, revision: ++next, hash: article.contentHash, doc: JSON.stringify(article) });
          }
        }
        return counts;
      }),
    remove: (id) =>
      transaction(database, () => {
        const before = row(id);
        if (!before || before.doc === null) return false;
        write.run({ id, revision: revision() + 1, hash: before.content_hash, doc: null });
        return true;
      }),
    *changesSince(from) {
      for (let last = from, rows: Row[] = []; ; ) {
        rows = since.all(last) as unknown as Row[];
        for (const { seq, revision, id, doc } of rows) yield { seq, revision, id, article: parse(doc) };
        if (rows.length < PAGE) return;
        last = rows.at(-1)!.revision;
      }
    },
  };
}

function outcomeOf(before: Row | undefined, article: Article): keyof PutCounts {
  if (!before) return "added";
  if (before.doc === null) return "removed";
  if (before.content_hash !== article.contentHash) return "changed";
  const { normaliserVersion, extractorVersion } = parse(before.doc)!;
  const sameReading = normaliserVersion === article.normaliserVersion && extractorVersion === article.extractorVersion;
  return sameReading ? "unchanged" : "changed";
}

/** The file may have been written by an older version or by hand: what does not fit is an error, not a guess. */
function parse(doc: string | null): Article | null {
  return doc === null ? null : Article.parse(JSON.parse(doc));
}
