import { FACET_LIMIT, type FacetCount, type ValuePage } from "./port/results.ts";

/** A facet's list before it is cut: the chosen values, and all others as far as they are asked for. */
export interface ValueList {
  readonly chosen: readonly FacetCount[];
  /** The others from place `from` to `to` of their order, fewer at the end. */
  readonly others: (from: number, to: number) => readonly FacetCount[];
  /** How many others there are; null where that is not known. */
  readonly count: number | null;
}

/** The list's part after `skip`: first the chosen values among as many others as fill the limit, then what is left. */
export function valuePage({ chosen, others, count }: ValueList, skip: number, length = FACET_LIMIT): ValuePage {
  const values: FacetCount[] = [];
  const beside = Math.max(0, FACET_LIMIT - chosen.length);
  if (skip < Math.max(FACET_LIMIT, chosen.length))
    values.push(...[...chosen, ...others(0, beside)].sort(byCount).slice(skip, skip + length));
  // The chosen stand before place `from` already, wherever their counts would put them.
  const from = Math.max(beside, skip - chosen.length);
  const to = skip + length - chosen.length;
  if (to > from) values.push(...others(from, to));
  return { values, total: count === null ? null : count + chosen.length };
}

/** What a search lists of a facet: the limit, or more where more are chosen. */
export function firstValues(list: ValueList): readonly FacetCount[] {
  return valuePage(list, 0, Math.max(FACET_LIMIT, list.chosen.length)).values;
}

/** The order of values: by count, then label, then value; by code units, so that it is the same on every machine. */
export function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || order(a.label, b.label) || order(a.value, b.value);
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
