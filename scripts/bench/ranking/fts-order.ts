import type { DatabaseSync } from "node:sqlite";
import { ftsOf } from "../../../lib/engine/embedded/fts.ts";
import { type Expression, mapLeaves } from "../../../lib/engine/port/expression.ts";
import { parse } from "../../../lib/query/language/parse.ts";

/** An order that FTS5 gives by itself, for comparison. */
export interface FtsOrder {
  /** How much a word of the headline counts beside one of the text. */
  readonly headline: number;
  /** Whether a whole word counts twice where its beginning was typed. */
  readonly wholeTwice: boolean;
}

/** The ids of the articles that come first in such an order, `count` of them; the newest first of equals. */
export function ftsOrder(database: DatabaseSync, { headline, wholeTwice }: FtsOrder) {
  const best = database.prepare(`
    select id from engine_text join engine_article on seq = engine_text.rowid
    where engine_text match ? and grouped = 1
    order by bm25(engine_text, ${headline}, 1, 1), last desc, time desc, id limit ?`);
  return (q: string, count: number): string[] => {
    const match = ftsOf(wholeTwice ? twice(parse(q)) : parse(q));
    if (match === null) throw new Error(`Cannot order the hits of "${q}": FTS5 has no such query.`);
    return (best.all(match, count) as { id: string }[]).map(({ id }) => id);
  };
}

function twice(text: Expression): Expression {
  return mapLeaves(text, (leaf) =>
    leaf.kind === "prefix" ? { kind: "or", of: [{ kind: "word", text: leaf.text }, leaf] } : leaf,
  );
}
