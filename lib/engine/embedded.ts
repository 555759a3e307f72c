import type { DatabaseSync } from "node:sqlite";
import type { Archive } from "../archive/archive.ts";
import { valuesOf } from "../facets/facets.ts";
import { type Columns, loadColumns } from "./columns.ts";
import { countMatches } from "./count.ts";
import { indexChanges, resetIndex } from "./embedded-index.ts";
import type { Hit, SearchEngine } from "./engine.ts";
import { highlight, snippet } from "./highlight.ts";
import { matchExpression } from "./match-expression.ts";
import type { Query } from "./query.ts";
import { fold } from "./words.ts";

/** The engine that needs nothing installed: SQLite FTS5 in the archive's own file, facets counted in memory. */
export function openEmbedded(archive: Archive): SearchEngine {
  const { database } = archive;
  resetIndex(database, { onlyIfOutdated: true });
  const reached = database.prepare("select revision from engine_state");
  let cached: Columns | null = null;

  const revision = () => (reached.get() as { revision: number }).revision;
  const columns = () => {
    const now = revision();
    if (cached?.revision !== now) cached = loadColumns(database, now);
    return cached;
  };

  return {
    async search(query) {
      const index = columns();
      const { articles, facets, years } = countMatches(index, candidates(database, index, query), query);
      const pages = Math.max(1, Math.ceil(articles.length / query.pageSize));
      const page = Math.min(Math.max(1, query.page), pages);
      const shown = articles.slice((page - 1) * query.pageSize, page * query.pageSize);
      const hits = shown.map((article) => hitOf(archive, index.ids[article]!, query)).filter((hit) => hit !== null);
      return { total: articles.length, page, pages, hits, facets, years };
    },
    async get(id) {
      return archive.get(id);
    },
    async valueOf(facet, valueOrLabel) {
      const { codeOf, labels, values } = columns().facets[facet];
      if (codeOf.has(valueOrLabel)) return valueOrLabel;
      const wanted = fold(valueOrLabel);
      const index = labels.findIndex((label) => fold(label) === wanted);
      return values[index] ?? null;
    },
    async sync(onProgress) {
      return indexChanges(archive, onProgress);
    },
    async reset() {
      resetIndex(database, { onlyIfOutdated: false });
    },
    async health() {
      const { count } = database.prepare("select count(*) as count from engine_article").get() as { count: number };
      return { engine: "embedded", articles: count, revision: revision() };
    },
    async close() {
      archive.close();
    },
  };
}

/** The articles whose text matches, in the order of the sort; ties newest first, then by id. */
function candidates(database: DatabaseSync, index: Columns, query: Query): Iterable<number> {
  const { match, excluded } = matchExpression(query.terms);
  const without = new Set(excluded.flatMap((expression) => rowids(database, expression)));
  const ordered = match === null ? index.newestFirst : textMatches(database, index, match, query);
  const kept = without.size ? Array.from(ordered).filter((article) => !without.has(index.rowids[article]!)) : ordered;
  if (query.sort !== "oldest") return kept;
  const oldest = Array.from(kept).reverse();
  // Undated articles come last whichever way time runs.
  return [...oldest.filter((article) => index.last[article]), ...oldest.filter((article) => !index.last[article])];
}

function textMatches(database: DatabaseSync, index: Columns, match: string, { sort }: Query): number[] {
  const numberOf = new Map(Array.from(index.rowids, (rowid, number) => [rowid, number]));
  if (sort === "relevance") {
    const rows = database
      .prepare("select rowid, bm25(engine_text, 10, 1) as score from engine_text where engine_text match ?")
      .all(match) as unknown as { rowid: number; score: number }[];
    const age = newestRank(index);
    return rows
      .map(({ rowid, score }) => ({ article: numberOf.get(rowid)!, score }))
      .filter(({ article }) => article !== undefined)
      .sort((a, b) => a.score - b.score || age[a.article]! - age[b.article]!)
      .map(({ article }) => article);
  }
  const found = new Set(rowids(database, match));
  return Array.from(index.newestFirst).filter((article) => found.has(index.rowids[article]!));
}

function newestRank({ newestFirst }: Columns): Uint32Array {
  const rank = new Uint32Array(newestFirst.length);
  newestFirst.forEach((article, at) => {
    rank[article] = at;
  });
  return rank;
}

/** All matching rowids in one string: far faster than row by row on large results. */
function rowids(database: DatabaseSync, match: string): number[] {
  const { ids } = database
    .prepare("select group_concat(rowid) as ids from engine_text where engine_text match ?")
    .get(match) as { ids: string | null };
  return ids === null ? [] : ids.split(",").map(Number);
}

function hitOf(archive: Archive, id: string, { terms }: Query): Hit | null {
  const article = archive.get(id);
  if (!article) return null;
  const { headline, body, caption, url, publishedAt } = article;
  return {
    id,
    url,
    headline: { segments: highlight(headline.text, terms), derived: headline.derived },
    outlet: valuesOf(article, "outlets")[0] ?? null,
    publishedAt,
    people: valuesOf(article, "people"),
    countries: valuesOf(article, "countries"),
    snippet: snippet(body || (caption?.text ?? ""), terms),
  };
}
