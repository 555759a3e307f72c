import type { FacetCount } from "../../port/results.ts";
import { byCount } from "../../value-page.ts";
import type { Column } from "./column.ts";

/** Counts from here on are one class: few values are so frequent. */
const FREQUENT = 4096;

/** The values of a column that a search counted, in order, without ordering more of them than are asked for. */
export interface ValueOrder {
  readonly count: number;
  /** Those from place `from` to `to`. */
  readonly slice: (from: number, to: number) => FacetCount[];
}

/** The order of the values that have a count. Values of equal counts are a class; only classes that are touched are sorted. */
export function valueOrder(column: Column, counts: Uint32Array): ValueOrder {
  const sizes = new Uint32Array(FREQUENT + 1);
  for (let code = 0; code < counts.length; code++) sizes[Math.min(counts[code]!, FREQUENT)]!++;
  return {
    count: counts.length - sizes[0]!,
    slice(from, to) {
      let above = 0;
      let most = FREQUENT;
      while (most > 0 && above + sizes[most]! <= from) above += sizes[most--]!;
      let least = most;
      for (let end = above + sizes[least]!; least > 1 && end < to; ) end += sizes[--least]!;
      if (most === 0) return [];
      const touched: FacetCount[] = [];
      for (let code = 0; code < counts.length; code++) {
        const count = counts[code]!;
        const size = Math.min(count, FREQUENT);
        if (size >= least && size <= most) touched.push({ ...column.at(code), count });
      }
      return touched.sort(byCount).slice(from - above, to - above);
    },
  };
}
