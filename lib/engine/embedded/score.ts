import type { DatabaseSync } from "node:sqlite";
import type { Expression } from "../port/expression.ts";
import { hasWords } from "../words/words.ts";
import { type Columns, laterFirst } from "./counting/columns.ts";
import { ftsOf } from "./fts.ts";

/** How much a word of the headline counts, beside one of the text. */
const HEADLINE = 3;

/** What bm25 takes from FTS5: how soon more of the same word says no more, and how much the length of a text counts. */
const [K1, B] = [1.2, 0.75];

/** Words of the query that stand within so many words of one another are near, and what a score gains by it. */
const NEAR = { words: 10, gain: 0.1 };

/** Rows that are read of the best scores, for each that is shown: filters leave some of them over. */
const SPARE = 50;

/** What is scored: the text as FTS5 is asked for it, and where all of its words stand near one another. */
interface Scored {
  readonly match: string;
  readonly near: string | null;
}

interface Row {
  readonly rowid: number;
  readonly score: number;
}

/**
 * Scores articles by bm25, as if each were as long as the mean at least. bm25 takes what is short for all the more about its
 * words; but a headline alone, which says less than any story under it, is shorter than them all.
 */
export function openScoring(database: DatabaseSync) {
  const best = database.prepare(
    `select rowid, bm25(engine_text, ${HEADLINE}, 1, 1) as score from engine_text where engine_text match ? order by score limit ?`,
  );
  const matches = database.prepare("select rowid from engine_text where engine_text match ?");

  /** The wanted articles that match, best first, the newest first of equals: `count` of them at least, else all there are. */
  return function bestOf(columns: Columns, { match, near }: Scored, wanted: Uint8Array, count: number): number[] {
    const together = new Set(near === null ? [] : (matches.all(near) as unknown as Row[]).map(({ rowid }) => rowid));
    const later = laterFirst(columns);
    const scored = (limit: number) => {
      const read = best.all(match, limit) as unknown as Row[];
      const rows = read.flatMap(({ rowid, score }) => {
        if (wanted[rowid] !== 1) return [];
        const nearness = together.has(rowid) ? 1 + NEAR.gain : 1;
        return [{ rowid, score: score * lengthened(columns, rowid) * nearness }];
      });
      return { read, rows: rows.sort((a, b) => a.score - b.score || later(a.rowid, b.rowid)) };
    };
    const limit = SPARE * count;
    const some = scored(limit);
    if (some.read.length === limit) {
      // FTS5's scores are below zero, the best ones lowest. What was not read gains nothing but by nearness.
      const unread = some.read.at(-1)!.score * (together.size > 0 ? 1 + NEAR.gain : 1);
      const last = some.rows[count - 1];
      if (last === undefined || last.score >= unread) return rowids(scored(-1).rows);
    }
    return rowids(some.rows);
  };
}

const rowids = (rows: readonly Row[]): number[] => rows.map(({ rowid }) => rowid);

/** What is left of a score when a text that is shorter than the mean counts as one of the mean length: for a word in its headline. */
function lengthened({ lengths, meanLength }: Columns, seq: number): number {
  const share = Math.min(1, lengths.array[seq]! / meanLength);
  return (HEADLINE + K1 * (1 - B + B * share)) / (HEADLINE + K1);
}

/** What FTS5 is asked for the places where all words of a text stand near one another; null where that says nothing. */
export function nearText(text: Expression): string | null {
  const parts = text.kind === "and" ? text.of.filter(({ kind }) => kind !== "not") : [];
  if (parts.length < 2) return null;
  const words = parts.map((part) => ("text" in part && hasWords(part.text) ? ftsOf(part) : null));
  if (words.includes(null)) return null;
  return `NEAR(${words.join(" ")}, ${NEAR.words})`;
}
