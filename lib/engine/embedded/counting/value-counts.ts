import { type FacetKey, facetRow } from "../../../facets/facet-names.ts";
import type { Columns } from "./columns.ts";
import { FLAG } from "./flag.ts";

/** Those of columns as they were at a batch: each letter that is typed asks for them. */
const known = new WeakMap<Columns, { readonly changed: number; readonly counts: Map<FacetKey, Uint32Array> }>();

/** For each code of a facet how many articles choosing its value finds: copies only where choosing shows them. */
export function valueCounts(columns: Columns, facet: FacetKey): Uint32Array {
  const before = known.get(columns);
  const { counts } = before?.changed === columns.changed ? before : { counts: new Map<FacetKey, Uint32Array>() };
  const counted = counts.get(facet) ?? countedAnew(columns, facet);
  counts.set(facet, counted);
  known.set(columns, { changed: columns.changed, counts });
  return counted;
}

function countedAnew(columns: Columns, facet: FacetKey): Uint32Array {
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
