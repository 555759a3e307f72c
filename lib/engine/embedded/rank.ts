import type { DatabaseSync } from "node:sqlite";
import { type Expression, mapLeaves, positiveLeaves } from "../port/expression.ts";
import type { Sort } from "../port/query.ts";
import type { Columns } from "./counting/columns.ts";
import { ftsOf } from "./fts.ts";
import type { Lookup } from "./postings/lookup.ts";
import { planOf } from "./postings/plan.ts";
import { nearText, openScoring } from "./score.ts";

/**
 * Scoring costs half a microsecond a match. Of more matches than this, articles with the words in the headline come first, scored;
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

/**
 * Orders articles for showing. The order depends on text and archive alone, so each article is on exactly one page. By
 * relevance what holds the words whole comes before what holds them begun, each by its score (`score.ts`).
 */
export function openRanking(
  database: DatabaseSync,
  expanded: (text: Expression) => Expression,
  lookup: Lookup,
  { remembered }: { readonly remembered: number },
) {
  const bestOf = openScoring(database, lookup, remembered);
  const counted = database.prepare(
    "select count(*) as count from (select 1 from engine_text where engine_text match ? limit ?)",
  );
  const isMany = (match: string) => (counted.get(match, SCORED + 1) as { count: number }).count > SCORED;

  /** What is scored, one after the other: nothing where the text holds no words. */
  function scoredIn(text: Expression, matched: number) {
    const whole = mapLeaves(text, (leaf) => (leaf.kind === "prefix" ? { ...leaf, kind: "word" } : leaf));
    const isBegun = positiveLeaves(text).some(({ kind }) => kind === "prefix");
    return [...(isBegun && ftsOf(text) !== null ? [whole] : []), text].flatMap((part) => {
      const words = scoredText(part);
      if (words === null) return [];
      const match = ftsOf(words)!;
      const inTitle = part === whole && isBegun ? isMany(match) : matched > SCORED;
      const scored = { plan: planOf(words), inTitle };
      return [
        { ...scored, ...(inTitle ? { match: `{title} : ${match}`, near: null } : { match, near: nearText(part) }) },
      ];
    });
  }

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
    if (sort !== "relevance") return slice(byDate(columns, wanted, sort), start, count);
    const order: number[] = [];
    for (const scored of scoredIn(expanded(text), matched)) {
      const best = bestOf(columns, scored, wanted, start + count - order.length);
      for (const rowid of best) {
        wanted[rowid] = 0;
        order.push(rowid);
      }
      if (order.length >= start + count) return order.slice(start, start + count);
    }
    return slice(chain(order, byDate(columns, wanted, "newest")), start, count);
  };
}

/** What a match is scored by: the text as asked, or where that holds more than text, any of its words. */
function scoredText(text: Expression): Expression | null {
  if (ftsOf(text) !== null) return text;
  const words: Expression = { kind: "or", of: positiveLeaves(text).filter((leaf) => ftsOf(leaf) !== null) };
  return ftsOf(words) === null ? null : words;
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
