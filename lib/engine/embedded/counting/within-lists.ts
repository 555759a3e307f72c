import type { Query } from "../../port/query.ts";
import type { Columns } from "./columns.ts";

/** Those of some articles that lists include, and none that they exclude, in the same order. */
export function withinLists({ ids }: Columns, seqs: Uint32Array, { include, exclude }: Query["lists"]): Uint32Array {
  if (include === null && exclude.length === 0) return seqs;
  const wanted = include === null ? null : new Set(include);
  const unwanted = new Set(exclude);
  return seqs.filter((seq) => (wanted === null || wanted.has(ids.at(seq)!)) && !unwanted.has(ids.at(seq)!));
}
