import type { DatabaseSync } from "node:sqlite";
import { SUGGESTION_LIMIT, type Suggestion } from "../engine.ts";
import { fold, wordsOf } from "../words.ts";
import { type Columns, compare } from "./columns.ts";
import { ftsOf } from "./evaluate.ts";

const FACETS = ["people", "countries", "outlets"] as const;

/** Values shown before headlines have their turn. */
const MOST_VALUES = 7;

/** What a beginning may stand for. */
export function openSuggestions(database: DatabaseSync, headlineOf: (id: string) => string | null) {
  const titles = database.prepare(
    "select rowid from engine_text where engine_text match ? order by rowid desc limit 200",
  );

  return function suggest(columns: Columns, beginning: string): Suggestion[] {
    const words = Array.from(wordsOf(beginning), ({ folded }) => folded);
    if (words.length === 0) return [];
    const values = FACETS.flatMap((kind) => valuesOf(columns, kind, words)).sort(
      (a, b) => b.count - a.count || compare(a.label, b.label),
    );
    const shown: Suggestion[] = values.slice(0, MOST_VALUES);
    if (beginning.trim().length < 2) return shown;
    const match = ftsOf({ kind: "prefix", text: beginning });
    const found = match === null ? [] : (titles.all(`{title} : ${match}`) as unknown as { rowid: number }[]);
    for (const { rowid } of found) {
      if (shown.length >= SUGGESTION_LIMIT) break;
      const id = columns.ids[rowid];
      const label = id === undefined ? null : headlineOf(id);
      if (id !== undefined && label !== null) shown.push({ kind: "headline", value: id, label });
    }
    return shown;
  };
}

function valuesOf(columns: Columns, kind: (typeof FACETS)[number], words: readonly string[]) {
  const { labels, values, codes, starts, sizes } = columns.facets[kind];
  const fitting = labels.flatMap((label, code) => (beginsIn(label, words) ? [code] : []));
  if (fitting.length === 0) return [];
  const counts = new Map(fitting.map((code) => [code, 0]));
  for (const seq of columns.newestFirst) {
    const end = starts.array[seq]! + sizes.array[seq]!;
    for (let at = starts.array[seq]!; at < end; at++) {
      const count = counts.get(codes.array[at]!);
      if (count !== undefined) counts.set(codes.array[at]!, count + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ kind, value: values[code]!, label: labels[code]!, count }));
}

/** Whether the words stand in a label in a row, the last one perhaps only begun. */
function beginsIn(label: string, words: readonly string[]): boolean {
  const folded = Array.from(wordsOf(label), ({ folded }) => folded);
  return folded.some((_, at) =>
    words.every((word, i) => (i === words.length - 1 ? folded[at + i]?.startsWith(word) : folded[at + i] === word)),
  );
}

/** The same, for a beginning as typed; an empty one fits every label. */
export function acceptsLabel(beginning: string): (label: string) => boolean {
  const words = Array.from(wordsOf(beginning), ({ folded }) => folded);
  return words.length === 0
    ? () => true
    : (label) => beginsIn(label, words) || fold(label).startsWith(fold(beginning.trim()));
}
