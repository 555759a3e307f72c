// Longer than other files: every call of the engine, and what of it is remembered, stand beside each other.
import type { Archive } from "../../archive/archive.ts";
import { RAW } from "../../archive/raw-connection.ts";
import { byFacet } from "../../facets/by-facet.ts";
import { listNamed, listsBeside, openLists } from "../../lists/lists-file.ts";
import { kinOf } from "../alike/kin-of.ts";
import { moreLike } from "../alike/more-like.ts";
import { standingOut } from "../alike/standing-out.ts";
import { heedSignals } from "../heed-signals.ts";
import { labelPage } from "../label-page.ts";
import { DamagedArticle } from "../port/damaged-article.ts";
import type { SearchEngine } from "../port/engine.ts";
import { ANYTHING, type Expression } from "../port/expression.ts";
import type { Note } from "../port/note.ts";
import type { Query } from "../port/query.ts";
import type { Reader } from "../port/reader.ts";
import { FEW_HITS, type Hit, type Results } from "../port/results.ts";
import { firstValues, valuePage } from "../value-page.ts";
import { acceptsFolded } from "../words/accepts-label.ts";
import { hasWords } from "../words/words.ts";
import { type Columns, openColumns } from "./counting/columns.ts";
import { type Counted, countMatches, passing } from "./counting/count.ts";
import { FLAG } from "./counting/flag.ts";
import type { Ids } from "./counting/ids.ts";
import { openNarrowing } from "./counting/narrowing.ts";
import { openEvaluator } from "./evaluate.ts";
import { openPatterns } from "./expand-patterns.ts";
import { openHealth } from "./health.ts";
import { openHoldings } from "./holdings.ts";
import { valuesNamed } from "./named.ts";
import { openLookup } from "./postings/lookup.ts";
import { openRanking } from "./rank.ts";
import { type CacheUse, Recent } from "./recent.ts";
import { relatedTo } from "./related.ts";
import { type Found, openRepairing } from "./repair.ts";
import { openShowing } from "./showing/show.ts";
import { openSuggestions } from "./suggest.ts";
import { isBehind, resetTables } from "./tables.ts";
import { openVocabulary } from "./vocabulary.ts";
import { openWriter } from "./write.ts";
import { openWrites } from "./writes.ts";

/** Bytes for what a text found lately, and as many for what searches counted: paging, facets and neighbours ask again. */
const REMEMBERED = 24 * 1024 * 1024;

/** Of these bytes one in so many for whole answers, and as many for scores. */
const OF_WHICH = 4;

/** What a hit of an answer takes, about, and all that stands around hits. */
const ANSWER = { hit: 4000, frame: 24_000 };

/** Of what a text finds so many articles, the best, tell which words stand out. */
const SAMPLE = 20;

/** Bytes that the words of a text take, about. */
const WORDS = 500;

/** What the engine remembers: which articles a text finds, how they are counted, whole answers, what is like an article, and which words stand out in what a text finds. */
export type Caches = Readonly<Record<"texts" | "counts" | "answers" | "alike" | "words", CacheUse>>;

/**
 * The embedded engine; `prepare` takes in what the index says since the last time, which else the next call does, and calls
 * back before it, where there is anything.
 */
export type EmbeddedEngine = SearchEngine & {
  readonly prepare: (before?: () => void) => void;
  readonly caches: () => Caches;
};

/**
 * The engine that needs nothing installed: SQLite FTS5 in the archive's own file, facets counted in memory. Over an archive
 * that is open for reading alone, the index must be there.
 */
export function openEmbedded(archive: Archive, { remembered = REMEMBERED } = {}): EmbeddedEngine {
  const database = archive[RAW];
  if (!archive.readOnly) resetTables(database, { onlyIfOutdated: true });
  const columnsNow = openColumns(database);
  const expanded = openPatterns(database);
  const lookup = openLookup(database);
  const evaluator = openEvaluator(database, expanded, lookup);
  const repairing = openRepairing(evaluator, openVocabulary(database));
  const ranked = openRanking(database, expanded, lookup, { remembered: remembered / OF_WHICH });
  const suggest = openSuggestions(database, lookup, (id) => archive.get(id)?.headline.text ?? null);
  const holdingsOf = openHoldings(database, archive, evaluator);
  const show = openShowing(database, archive);
  const writer = openWriter(database, archive.get);
  const health = openHealth(database);
  const reading = openLists(listsBeside(database.location() ?? ""));

  const writes = openWrites(database);
  const texts = new Recent<Found>(remembered, ({ candidates }) => candidates.byteLength);
  const counts = new Recent<Counted>(remembered, ({ bytes }) => bytes);
  const answers = new Recent<Results>(remembered / OF_WHICH, ({ hits }) => ANSWER.frame + hits.length * ANSWER.hit);
  const alike = new Recent<readonly Hit[]>(remembered / OF_WHICH, ({ length }) => WORDS + length * ANSWER.hit);
  const words = new Recent<Promise<readonly string[]>>(remembered, () => WORDS);

  /** What a text finds, and what of it passes the filters, with the counts. */
  function found(query: Query, columns: Columns): Found & { readonly counted: Counted } {
    const index = `${columns.built} ${columns.changed}`;
    const { text, sort, page, pageSize, bare, ...filters } = query;
    const typed = JSON.stringify(text);
    const read = texts.of(index, typed, () => repairing.find(text, columns));
    const key = `${typed} ${JSON.stringify(filters)}`;
    return { ...read, counted: counts.of(index, key, () => countMatches(columns, read.candidates, query)) };
  }

  /** What each of some texts finds as it is written, once where several searches have it, or one had it lately. */
  function asWritten(columns: Columns): (text: Expression) => Uint32Array {
    const index = `${columns.built} ${columns.changed}`;
    const find = evaluator.evaluateSharing(columns);
    const known = new Map<string, Uint32Array>();
    return (text) => {
      const words = JSON.stringify(text);
      const lately = texts.known(index, words);
      const candidates = known.get(words) ?? (lately?.repairs.length === 0 ? lately.candidates : find(text));
      known.set(words, candidates);
      return candidates;
    };
  }

  /** The ids of all that a search finds as it is written. While they are read, no more is held than their numbers. */
  function idsOf(query: Query): Generator<string> {
    const columns = columnsNow();
    const candidates = evaluator.evaluateSharing(columns)(query.text);
    const articles = passing(columns, candidates, query);
    const ranking = { articles, text: query.text, matched: candidates.length, sort: query.sort };
    return stillThere(Uint32Array.from(ranked(columns, ranking, 0, articles.length)), columns.ids);
  }

  /** What is like an article takes searches of its own; it is remembered until anything is written. */
  async function likeArticle(
    how: string,
    id: string,
    find: (columns: Columns) => Hit[] | Promise<Hit[]>,
  ): Promise<Hit[]> {
    const columns = columnsNow();
    const [state, key] = [`${columns.built} ${columns.changed} ${writes()}`, `${how} ${id}`];
    const hits = alike.known(state, key) ?? (await find(columns));
    return [...alike.of(state, key, () => hits)];
  }

  /** Whether the archive has an article that it cannot read; one that is not there may have been removed just now. */
  const isDamaged = (id: string) => archive.stored(id) !== null;

  function noteOf(damaged: readonly string[]): Note | null {
    if (damaged.length > 0) return { code: "damaged", ids: damaged };
    return isBehind(database) ? { code: "indexBehind" } : null;
  }

  function answerTo(query: Query, columns: Columns): Results {
    const { read, repairs, candidates, counted } = found(query, columns);
    const { articles, values, bars } = counted;
    const pages = Math.max(1, Math.ceil(articles.length / query.pageSize));
    const page = Math.min(Math.max(1, query.page), pages);
    const ranking = { articles, text: read, matched: candidates.length, sort: query.sort };
    const shown = ranked(columns, ranking, (page - 1) * query.pageSize, query.pageSize);
    const ids = shown.map((seq) => columns.ids.at(seq)!);
    const all = ids.map((id) => show(id, read, query));
    const hits = all.filter((hit) => hit !== null);
    const damaged = ids.filter((id, at) => all[at] === null && isDamaged(id));
    const counts = byFacet(({ key }) => firstValues(values(key)));
    const note = noteOf(damaged);
    const few = articles.length <= FEW_HITS && repairs.length === 0;
    const better = few ? repairing.better(read, columns, candidates.length) : null;
    return { total: articles.length, page, pages, hits, counts, dates: bars, read, repairs, better, note };
  }

  const reader: Reader = {
    async search(query) {
      const columns = columnsNow();
      return answers.of(`${columns.built} ${columns.changed} ${writes()}`, JSON.stringify(query), () =>
        answerTo(query, columns),
      );
    },
    async count(queries) {
      const columns = columnsNow();
      const candidatesOf = asWritten(columns);
      const narrowed = openNarrowing(columns, queries);
      return queries.map((query) => passing(columns, narrowed(candidatesOf(query.text), query), query).length);
    },
    async *matching(query) {
      yield* idsOf(query);
    },
    async facetValues(query, facet, range) {
      const { values, among } = found(query, columnsNow()).counted;
      if ("among" in range) return { values: among(facet, range.among), total: range.among.length };
      const { beginning, skip, order } = range;
      const list = hasWords(beginning) ? values(facet, acceptsFolded(beginning)) : values(facet);
      return order === "label" ? labelPage(list, skip) : valuePage(list, skip);
    },
    async suggest(beginning) {
      return suggest(columnsNow(), beginning);
    },
    async valuesNamed(names) {
      return valuesNamed(columnsNow(), names, archive.redirect);
    },
    async listsNamed(names) {
      const { lists } = reading.read();
      return names.map((name) => listNamed(lists, name));
    },
    async get(id) {
      const kept = archive.kept(id);
      if (kept === null && isDamaged(id)) throw new DamagedArticle(id);
      return kept;
    },
    async copiesOf(id) {
      return archive.copiesOf(id);
    },
    async versionsOf(id) {
      return archive.versionsOf(id);
    },
    async related(id) {
      return likeArticle("related", id, (columns) =>
        relatedTo(columns, id).flatMap((other) => show(other, ANYTHING) ?? []),
      );
    },
    async moreLike(id) {
      return likeArticle("more like", id, (columns) => {
        const kept = archive.kept(id);
        if (kept === null) return [];
        const isAlone = kept.family === null && kept.copies === 0 && kept.copyOf === null;
        return moreLike(kept, kinOf(kept, isAlone ? [] : archive.versionsOf(id)), holdingsOf(columns));
      });
    },
    async wordsWith(text) {
      const columns = columnsNow();
      const index = `${columns.built} ${columns.changed}`;
      const key = JSON.stringify(text);
      return words.of(index, key, () => {
        const { candidates, read } = texts.of(index, key, () => repairing.find(text, columns));
        const flags = columns.flags.array;
        const articles = candidates.filter((seq) => flags[seq]! & FLAG.grouped);
        const ranking = { articles, text: read, matched: candidates.length, sort: "relevance" } as const;
        const sample = ranked(columns, ranking, 0, SAMPLE).flatMap((seq) => archive.kept(columns.ids.at(seq)!) ?? []);
        return standingOut(sample, read, candidates.length, holdingsOf(columns));
      });
    },
    async health() {
      return health();
    },
    async close() {
      archive.close();
    },
  };

  return {
    ...heedSignals(reader),
    prepare: (before) => void columnsNow(before),
    caches: () => ({ texts: texts.use, counts: counts.use, answers: answers.use, alike: alike.use, words: words.use }),
    async put(articles, revision) {
      writer.put(articles, revision);
    },
    async remove(ids, revision) {
      writer.remove(ids, revision);
    },
    async reset() {
      resetTables(database, { onlyIfOutdated: false });
    },
  };
}

/** The ids behind some articles' numbers, one by one, without those that are gone by then. */
function* stillThere(order: Uint32Array, ids: Ids): Generator<string> {
  for (const seq of order) {
    const id = ids.at(seq);
    if (id !== undefined) yield id;
  }
}
