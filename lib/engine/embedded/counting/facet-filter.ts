import type { FacetFilter } from "../../port/query.ts";
import type { Column } from "./column.ts";

/** What is asked of a value, in bits. */
export const ROLE = { included: 1, excluded: 2 } as const;

/** What is asked of one facet, by codes instead of values. */
export interface ColumnFilter {
  /** For each code what is asked of it. */
  readonly roles: Uint8Array;
  /** How many included values an article must have; more than there are where none can have them. */
  readonly needed: number;
  /** They must occur together, also where the values beside them are counted. */
  readonly all: boolean;
  /** Nothing is asked. */
  readonly idle: boolean;
}

/** The filter of a facet over its column. A value that no article has cannot be excluded, nor found. */
export function columnFilter({ codeOf, values }: Column, { include, exclude, all }: FacetFilter): ColumnFilter {
  const roles = new Uint8Array(include.length + exclude.length > 0 ? values.length : 0);
  const mark = (chosen: readonly string[], role: number) => {
    for (const value of chosen) {
      const code = codeOf.get(value);
      if (code !== undefined) roles[code]! |= role;
    }
  };
  mark(include, ROLE.included);
  mark(exclude, ROLE.excluded);
  const needed = all ? new Set(include).size : Math.min(1, include.length);
  return { roles, needed, all, idle: needed === 0 && !roles.includes(ROLE.excluded) };
}

/** In `failed`: the article passes all facets; it fails more than one. Else the number of the facet, from 1, that it fails. */
export const PASSES = 0;
export const FAILS_MORE = 255;

/** Articles, and what each of them fails; `facetNumber` is what is noted for the facet at hand. */
interface Noting {
  readonly seqs: Uint32Array;
  readonly failed: Uint8Array;
  readonly facetNumber: number;
}

/** Notes for each of some articles whether it fails a facet. */
export function noteFailing(
  { starts, sizes, codes }: Column,
  { roles, needed }: ColumnFilter,
  { seqs, failed, facetNumber }: Noting,
): void {
  const [start, size, code] = [starts.array, sizes.array, codes.array];
  for (let i = 0; i < seqs.length; i++) {
    if (failed[i] === FAILS_MORE) continue;
    const seq = seqs[i]!;
    const from = start[seq]!;
    const to = from + size[seq]!;
    let found = 0;
    let excluded = 0;
    for (let at = from; at < to; at++) {
      const role = roles[code[at]!]!;
      found += role & ROLE.included;
      excluded |= role & ROLE.excluded;
    }
    if (excluded !== 0 || found < needed) failed[i] = failed[i] === PASSES ? facetNumber : FAILS_MORE;
  }
}
