import { type FacetKey, facetRow } from "../../../facets/facet-names.ts";
import type { Columns } from "./columns.ts";
import { FLAG } from "./flag.ts";

/** For each code of a facet how many articles choosing its value finds: copies only where choosing shows them. */
export function valueCounts(columns: Columns, facet: FacetKey): Uint32Array {
  const column = columns.facets[facet];
  const counts = new Uint32Array(column.labels.length);
  const [code, start, size] = [column.codes.array, column.starts.array, column.sizes.array];
  const found = facetRow(facet).copies === "counted" ? FLAG.alone : FLAG.grouped;
  for (const seq of columns.seqs) {
    if ((columns.flags.array[seq]! & found) === 0) continue;
    const end = start[seq]! + size[seq]!;
    for (let at = start[seq]!; at < end; at++) counts[code[at]!]!++;
  }
  return counts;
}
