import type { Leaf } from "../port/expression.ts";
import { wordsOf } from "./words.ts";

/** Words of a text in a row, as places in it: from one up to, and without, another. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the words of a text hold what is to stand near each other: each run that is part of one such place, in order. Each
 * stands so near the one that begins last, as an engine counts it too.
 */
export function nearIn(words: readonly string[], { texts, within }: Extract<Leaf, { kind: "near" }>): Run[] {
  const wanted = texts.map((text) => wordsOf(text).map(({ folded }) => folded));
  const runs = wanted.map((row) => runsOf(row, words));
  if (runs.some((found) => found.length === 0)) return [];
  const near = new Map<string, Run>();
  const windows = runs.map(windowOver);
  for (const last of runs.flat().sort(inOrder)) {
    const beside = windows.map((window) => window(last.from, within));
    if (beside.every((found) => found.length > 0))
      for (const run of beside.flat()) near.set(`${run.from} ${run.to}`, run);
  }
  return [...near.values()].sort(inOrder);
}

const inOrder = (a: Run, b: Run): number => a.from - b.from || a.to - b.to;

/** Gives the runs of one length that begin no later than a place and end near it, for places that come in order. */
function windowOver(runs: readonly Run[]): (at: number, within: number) => readonly Run[] {
  let [begin, end] = [0, 0];
  return (at, within) => {
    while (end < runs.length && runs[end]!.from <= at) end++;
    while (begin < end && at - runs[begin]!.to > within) begin++;
    return runs.slice(begin, end);
  };
}

function runsOf(row: readonly string[], words: readonly string[]): Run[] {
  const found: Run[] = [];
  if (row.length === 0) return found;
  for (let from = words.indexOf(row[0]!); from >= 0; from = words.indexOf(row[0]!, from + 1))
    if (row.every((word, at) => words[from + at] === word)) found.push({ from, to: from + row.length });
  return found;
}
