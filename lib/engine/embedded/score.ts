import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Expression } from "../port/expression.ts";
import { hasWords } from "../words/words.ts";
import { type Columns, laterFirst } from "./counting/columns.ts";
import { parseLongNumbers, parseNumbers } from "./counting/parse-numbers.ts";
import { ftsOf } from "./fts.ts";
import { type Listed, listedScores } from "./postings/listed-scores.ts";
import type { Lookup } from "./postings/lookup.ts";
import type { Plan } from "./postings/plan.ts";
import { Recent } from "./recent.ts";
import { B, HEADLINE, K1, UNIT } from "./weights.ts";

/** Words of the query that stand within so many words of one another are near, and what a score gains by it. */
const NEAR = { words: 10, gain: 0.1 };

/** What is scored: the text as FTS5 is asked for it, or by postings (null where they cannot tell), and where all of its words stand near one another. */
interface Scored {
  readonly match: string;
  readonly plan: Plan | null;
  /** In headlines alone. */
  readonly inTitle: boolean;
  readonly near: string | null;
}

/**
 * Scores articles by bm25, as if each were as long as the mean at least. bm25 takes what is short for all the more about its
 * words; but a headline alone, which says less than any story under it, is shorter than them all. So many bytes of scores are remembered.
 */
export function openScoring(database: DatabaseSync, lookup: Lookup, remembered: number) {
  // They rest on the text alone: the next page, and the same with another filter, ask for them again.
  const lately = new Recent<Listed>(remembered, ({ seqs, own }) => seqs.byteLength + own.byteLength);
  // One string of all scores is several times faster than a row each; materialized, since FTS5 scores for no aggregate.
  // Its scores are below zero.
  const scores = database.prepare(`
    with scored as materialized (
      select rowid as seq, cast(-${UNIT} * bm25(engine_text, ${HEADLINE}, 1, 1) as integer) as score
      from engine_text where engine_text match ?
    ) select group_concat(seq || ',' || score) as numbers from scored`);
  const matches = database.prepare("select group_concat(rowid) as numbers from engine_text where engine_text match ?");
  const numbersOf = (statement: StatementSync, match: string) =>
    (statement.get(match) as { numbers: string | null }).numbers ?? "";

  /** All that match with bm25's scores, as FTS5 tells them. */
  function asked(match: string): Listed {
    const text = numbersOf(scores, match);
    const read = text === "" ? [] : parseLongNumbers(text);
    const [seqs, own] = [new Uint32Array(read.length / 2), new Float64Array(read.length / 2)];
    for (let at = 0; at < seqs.length; at++) {
      seqs[at] = read[2 * at]!;
      own[at] = read[2 * at + 1]!;
    }
    return { seqs, own };
  }

  /** All that match, with their scores. */
  function scoredOf(columns: Columns, { match, plan, inTitle, near }: Scored): Listed {
    const together = new Set(near === null ? [] : parseNumbers(numbersOf(matches, near)));
    const { seqs, own } = plan === null ? asked(match) : listedScores(columns, plan, inTitle, lookup);
    const scored = own.map((score, at) => {
      const seq = seqs[at]!;
      return score * lengthened(columns, seq) * (together.has(seq) ? 1 + NEAR.gain : 1);
    });
    return { seqs, own: scored };
  }

  /** The wanted articles that match, best first, the newest first of equals: `count` of them at least, else all there are. */
  return function bestOf(columns: Columns, scored: Scored, wanted: Uint8Array, count: number): number[] {
    const index = `${columns.built} ${columns.changed}`;
    const all = lately.of(index, `${scored.match} ${scored.near}`, () => scoredOf(columns, scored));
    const seqs: number[] = [];
    const own = new Float64Array(all.seqs.length);
    for (let at = 0; at < all.seqs.length; at++) {
      if (wanted[all.seqs[at]!] !== 1) continue;
      own[seqs.length] = all.own[at]!;
      seqs.push(all.seqs[at]!);
    }
    // Few of many are shown: only those that may be are put in order.
    const least = seqs.length > count ? own.slice(0, seqs.length).sort()[seqs.length - count]! : 0;
    const best = seqs.flatMap((seq, at) => (own[at]! >= least ? [{ seq, score: own[at]! }] : []));
    const later = laterFirst(columns);
    return best.sort((a, b) => b.score - a.score || later(a.seq, b.seq)).map(({ seq }) => seq);
  };
}

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
