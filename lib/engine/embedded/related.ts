import { RELATED_LIMIT } from "../port/results.ts";
import { LEAST_SHARED, SHARED, worth } from "../relatedness.ts";
import { type Columns, compare } from "./counting/columns.ts";
import { FLAG } from "./counting/flag.ts";

/** The ids of the articles that share most with one: people and countries, each worth more the fewer articles hold it. */
export function relatedTo(columns: Columns, id: string): string[] {
  const own = columns.ids.indexOf(id);
  if (own < 0) return [];
  const flags = columns.flags.array;
  const articles = columns.newestFirst.filter((seq) => flags[seq]! & FLAG.alone);
  const scores = new Float64Array(columns.flags.length);
  for (const [facet, weight] of SHARED) {
    const { codes, starts, sizes } = columns.facets[facet];
    const codesOf = (seq: number) => codes.array.subarray(starts.array[seq]!, starts.array[seq]! + sizes.array[seq]!);
    const shared = new Map(Array.from(codesOf(own), (code) => [code, 0]));
    if (shared.size === 0) continue;
    for (const seq of articles)
      for (const code of codesOf(seq)) if (shared.has(code)) shared.set(code, shared.get(code)! + 1);
    for (const seq of columns.newestFirst) {
      for (const code of codesOf(seq)) {
        const holders = shared.get(code);
        if (holders !== undefined) scores[seq]! += worth(weight, articles.length, holders);
      }
    }
  }
  const { ids } = columns;
  const found = Array.from(
    columns.newestFirst.filter(
      (seq) => scores[seq]! >= LEAST_SHARED && flags[seq]! & FLAG.grouped && ids.at(seq) !== id,
    ),
  );
  found.sort((a, b) => scores[b]! - scores[a]! || compare(ids.at(a)!, ids.at(b)!));
  return found.slice(0, RELATED_LIMIT).map((seq) => ids.at(seq)!);
}
