import type { DatabaseSync } from "node:sqlite";
import { FACETS, type FacetKey } from "../../facets/facet-names.ts";
import { SUGGESTION_LIMIT, type Suggestion } from "../port/results.ts";
import { acceptsFolded } from "../words/accepts-label.ts";
import { foldedWords, hasWords } from "../words/words.ts";
import { type Columns, compare } from "./counting/columns.ts";
import { FLAG } from "./counting/flag.ts";
import { valueCounts } from "./counting/value-counts.ts";
import { ftsOf } from "./fts.ts";
import type { Lookup } from "./postings/lookup.ts";
import { planOf } from "./postings/plan.ts";
import { IN_TITLE } from "./postings/postings.ts";

/** Values shown before headlines have their turn. */
const MOST_VALUES = 7;

/** Headlines that are looked at. */
const HEADLINES = 200;

/** What a beginning may stand for. */
export function openSuggestions(database: DatabaseSync, lookup: Lookup, headlineOf: (id: string) => string | null) {
  const titles = database.prepare(
    `select rowid from engine_text where engine_text match ? order by rowid desc limit ${HEADLINES}`,
  );

  /** The last entries with a beginning in their headlines. */
  function headlinesWith(beginning: string, columns: Columns): readonly number[] {
    const expression = { kind: "prefix", text: beginning } as const;
    const plan = planOf(expression);
    if (plan?.kind !== "term") return titles.all(`{title} : ${ftsOf(expression)}`).map(({ rowid }) => rowid as number);
    const { seqs, times } = lookup(columns, plan.term);
    const found: number[] = [];
    for (let at = seqs.length - 1; at >= 0 && found.length < HEADLINES; at--)
      if (times[at]! >= IN_TITLE) found.push(seqs[at]!);
    return found;
  }

  return function suggest(columns: Columns, beginning: string): Suggestion[] {
    if (!hasWords(beginning)) return [];
    const accepts = acceptsFolded(beginning);
    const values = FACETS.flatMap(({ key, suggested }) => (suggested ? valuesOf(columns, key, accepts) : [])).sort(
      (a, b) => b.count - a.count || compare(a.label, b.label),
    );
    const shown: Suggestion[] = values.slice(0, MOST_VALUES);
    if (beginning.trim().length < 2) return shown;
    const found = headlinesWith(beginning, columns);
    const isShown = (seq: number) => ((columns.flags.array[seq] ?? 0) & FLAG.grouped) !== 0;
    const seen = new Set<string>();
    // Copies last: of a headline that several printed, the article that stands for them is suggested.
    for (const seq of [...found.filter(isShown), ...found.filter((seq) => !isShown(seq))]) {
      if (shown.length >= SUGGESTION_LIMIT) break;
      const id = columns.ids.at(seq);
      const label = id === undefined ? null : headlineOf(id);
      if (id === undefined || label === null || seen.has(foldedWords(label))) continue;
      seen.add(foldedWords(label));
      shown.push({ kind: "headline", value: id, label });
    }
    return shown;
  };
}

function valuesOf(columns: Columns, kind: FacetKey, accepts: (folded: string) => boolean) {
  const column = columns.facets[kind];
  const fitting = column.labels.flatMap((_, code) => (accepts(column.foldedLabel(code)) ? [code] : []));
  if (fitting.length === 0) return [];
  const counts = valueCounts(columns, kind);
  return fitting
    .filter((code) => counts[code]! > 0)
    .map((code) => ({ kind, ...column.at(code), count: counts[code]! }));
}
