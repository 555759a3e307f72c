import type { DatabaseSync } from "node:sqlite";
import { type Expression, mapLeaves, positiveLeaves } from "../port/expression.ts";
import type { Sort } from "../port/query.ts";
import { type Columns, laterFirst } from "./counting/columns.ts";
import { ftsOf } from "./fts.ts";

/**
 * Scoring costs half a microsecond a match. Above this many, articles with the words in the headline come first, scored;
 * all others follow, newest first: no reader comes so far, and every page still holds what no other does.
 */
const SCORED = 5000;

/** What to order: articles as a set, the text that found them, and how many that text matches before any filter. */
export interface Ranking {
  readonly articles: Uint32Array;
  readonly text: Expression;
  readonly matched: number;
  readonly sort: Sort;
}

/** Rows that are read of the best scores, for each that is shown: the filters leave some of them over. */
const SPARE = 50;

interface Scored {
  readonly rowid: number;
  readonly score: number;
}

/** Orders articles for showing. The order depends on text and archive alone, so each article is on exactly one page. */
export function openRanking(database: DatabaseSync, expanded: (text: Expression) => Expression) {
  const scores = database.prepare(
    "select rowid, bm25(engine_text, 10, 1, 1) as score from engine_text where engine_text match ? order by score limit ?",
  );

  /** The articles from place `start` of the order, `count` of them. */
  return function ranked(
    columns: Columns,
    { articles, text, matched, sort }: Ranking,
    start: number,
    count: number,
  ): number[] {
    if (articles.length === 0) return [];
    const wanted = new Uint8Array(columns.flags.length);
    for (let i = 0; i < articles.length; i++) wanted[articles[i]!] = 1;
    const match = sort === "relevance" ? scoredText(wholeWordsToo(expanded(text))) : null;
    if (match === null) return slice(byDate(columns, wanted, sort), start, count);
    const scored = matched > SCORED ? `{title} : ${match}` : match;
    const read = (limit: number) => scores.all(scored, limit) as unknown as Scored[];
    const limit = SPARE * (start + count);
    const first = read(limit);
    const some = ordered(columns, first, wanted);
    // What was not read may score as the last row that was, and come before it by date.
    const last = some[start + count - 1];
    if (last !== undefined && last.score < first.at(-1)!.score)
      return some.slice(start, start + count).map(({ rowid }) => rowid);
    const best = first.length < limit ? some : ordered(columns, read(-1), wanted);
    for (const { rowid } of best) wanted[rowid] = 0;
    const rest = byDate(columns, wanted, "newest");
    return slice(
      chain(
        best.map(({ rowid }) => rowid),
        rest,
      ),
      start,
      count,
    );
  };
}

function ordered(columns: Columns, rows: readonly Scored[], wanted: Uint8Array): Scored[] {
  const later = laterFirst(columns);
  return rows.filter(({ rowid }) => wanted[rowid] === 1).sort((a, b) => a.score - b.score || later(a.rowid, b.rowid));
}

/** The same matches, each beginning also as a whole word: `oil` itself scores twice, oilmeal once. */
function wholeWordsToo(text: Expression): Expression {
  return mapLeaves(text, (leaf) =>
    leaf.kind === "prefix" ? { kind: "or", of: [{ kind: "word", text: leaf.text }, leaf] } : leaf,
  );
}

/** What a match is scored by: the text as asked, or where that holds more than text, any of its words. */
function scoredText(text: Expression): string | null {
  const whole = ftsOf(text);
  if (whole !== null) return whole;
  const words = positiveLeaves(text).filter((leaf) => ftsOf(leaf) !== null);
  return words.length === 0 ? null : ftsOf({ kind: "or", of: words });
}

function* byDate(columns: Columns, wanted: Uint8Array, sort: Sort): Generator<number> {
  const { newestFirst, last } = columns;
  if (sort !== "oldest") {
    for (const seq of sort === "added" ? columns.addedFirst() : newestFirst) if (wanted[seq] === 1) yield seq;
    return;
  }
  for (let at = newestFirst.length - 1; at >= 0; at--) {
    const seq = newestFirst[at]!;
    if (wanted[seq] === 1 && last.array[seq] !== 0) yield seq;
  }
  // Undated articles come last whichever way time runs.
  for (const seq of newestFirst) if (wanted[seq] === 1 && last.array[seq] === 0) yield seq;
}

function* chain(...parts: Iterable<number>[]): Generator<number> {
  for (const part of parts) yield* part;
}

function slice(order: Iterable<number>, start: number, count: number): number[] {
  const out: number[] = [];
  let at = 0;
  for (const seq of order) {
    if (at++ < start) continue;
    if (out.push(seq) === count) break;
  }
  return out;
}
