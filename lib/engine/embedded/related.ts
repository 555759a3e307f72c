import { RELATED_LIMIT } from "../port/results.ts";
import { LEAST_SHARED, SHARED, worth } from "../relatedness.ts";
import { type Columns, compare } from "./counting/columns.ts";
import { FLAG } from "./counting/flag.ts";

/** The ids of the articles that share most with one: people and countries, each worth more the fewer articles hold it. */
export function relatedTo(columns: Columns, id: string): string[] {
  const own = columns.ids.indexOf(id);
  if (own < 0) return [];
  const flags = columns.flags.array;
  const articles = columns.seqs.filter((seq) => flags[seq]! & FLAG.alone);
  const scores = new Float64Array(columns.flags.length);
  for (const [facet, weight] of SHARED) {
    const { codes, starts, sizes, values } = columns.facets[facet];
    const [code, start, size] = [codes.array, starts.array, sizes.array];
    const shared = code.slice(start[own]!, start[own]! + size[own]!);
    if (shared.length === 0) continue;
    const isShared = new Uint8Array(values.length);
    for (const one of shared) isShared[one] = 1;
    const holders = new Uint32Array(values.length);
    for (const seq of articles)
      for (let at = start[seq]!, end = at + size[seq]!; at < end; at++) holders[code[at]!]! += isShared[code[at]!]!;
    const worths = new Float64Array(values.length);
    for (const one of shared) worths[one] = worth(weight, articles.length, holders[one]!);
    for (const seq of columns.seqs)
      for (let at = start[seq]!, end = at + size[seq]!; at < end; at++)
        if (isShared[code[at]!] === 1) scores[seq]! += worths[code[at]!]!;
  }
  const { ids } = columns;
  const found = columns.seqs.filter(
    (seq) => scores[seq]! >= LEAST_SHARED && flags[seq]! & FLAG.grouped && ids.at(seq) !== id,
  );
  // Few of many are given: only those that may be are put in order.
  const least = Float64Array.from(found, (seq) => scores[seq]!).sort()[found.length - RELATED_LIMIT] ?? 0;
  const best = Array.from(found.filter((seq) => scores[seq]! >= least));
  best.sort((a, b) => scores[b]! - scores[a]! || compare(ids.at(a)!, ids.at(b)!));
  return best.slice(0, RELATED_LIMIT).map((seq) => ids.at(seq)!);
}
