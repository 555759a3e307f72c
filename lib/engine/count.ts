import type { FacetKey } from "../facets/facets.ts";
import { FACETS } from "../facets/facets.ts";
import { type Column, type Columns, compare } from "./columns.ts";
import { dayRange } from "./day-range.ts";
import { FACET_LIMIT, type FacetCount } from "./engine.ts";
import type { FacetFilter, Query } from "./query.ts";

/** The articles that pass every filter, in the order given, and the counts beside each value. */
export interface Counted {
  readonly articles: readonly number[];
  readonly facets: Record<FacetKey, FacetCount[]>;
  readonly years: { value: string; count: number }[];
}

/** One facet while counting: its column, what is asked of it as codes, and a counter for each value. */
interface Counter {
  readonly key: FacetKey;
  readonly column: Column;
  readonly filter: FacetFilter;
  readonly include: ReadonlySet<number>;
  readonly exclude: ReadonlySet<number>;
  /** A value was asked for that no article has. */
  readonly unknown: boolean;
  readonly counts: Uint32Array;
}

/**
 * Filters and counts in one pass. The count beside a value is the total of the same search with that value as its
 * facet's only included value, its own exclusion lifted, other facets, exclusions and all-of values kept. So an article
 * adds to a facet when all *other* facets let it pass, whatever this facet's included values say.
 */
export function countMatches(columns: Columns, candidates: Iterable<number>, query: Query): Counted {
  const counters = FACETS.map(({ key }) => counterOf(columns, key, query));
  const inDates = dateFilter(columns, query);
  const articles: number[] = [];
  const years = new Map<string, number>();
  for (const article of candidates) {
    if (!inDates(article)) continue;
    const failing = counters.filter((counter) => !passes(counter, article));
    if (failing.length > 1) continue;
    for (const counter of failing.length ? failing : counters) add(counter, article);
    if (failing.length) continue;
    articles.push(article);
    const year = yearOf(columns, article);
    if (year) years.set(year, (years.get(year) ?? 0) + 1);
  }
  return {
    articles,
    facets: Object.fromEntries(counters.map((counter) => [counter.key, listed(counter)])) as Counted["facets"],
    years: [...years].sort(([a], [b]) => compare(a, b)).map(([value, count]) => ({ value, count })),
  };
}

function counterOf(columns: Columns, key: FacetKey, query: Query): Counter {
  const filter = query.facets[key];
  const column = columns.facets[key === "countries" && query.about ? "about" : key];
  const codes = (values: readonly string[]) =>
    new Set(values.map((value) => column.codeOf.get(value)).filter((code) => code !== undefined));
  const include = codes(filter.include);
  const missing = filter.include.filter((value) => !column.codeOf.has(value)).length;
  const unknown = filter.all ? missing > 0 : filter.include.length > 0 && include.size === 0;
  return {
    key,
    column,
    filter,
    include,
    exclude: codes(filter.exclude),
    unknown,
    counts: new Uint32Array(column.values.length),
  };
}

function passes({ column, filter, include, exclude, unknown }: Counter, article: number): boolean {
  if (unknown) return false;
  if (include.size === 0 && exclude.size === 0) return true;
  let found = 0;
  for (let i = column.starts[article]!; i < column.starts[article + 1]!; i++) {
    const code = column.codes[i]!;
    if (exclude.has(code)) return false;
    if (include.has(code)) found++;
  }
  return include.size === 0 || (filter.all ? found === include.size : found > 0);
}

/** Adds an article that all other facets let pass to the counts of its values in this facet. */
function add({ column, filter, include, exclude, counts }: Counter, article: number): void {
  const from = column.starts[article]!;
  const to = column.starts[article + 1]!;
  let excluded = 0;
  let only = -1;
  let found = 0;
  for (let i = from; i < to; i++) {
    const code = column.codes[i]!;
    if (include.has(code)) found++;
    if (exclude.has(code)) {
      excluded++;
      only = code;
    }
  }
  if (filter.all && found < include.size) return;
  // With one excluded value in it, the article counts for that value alone, whose own exclusion is lifted.
  if (excluded === 1) counts[only]!++;
  else if (excluded === 0) for (let i = from; i < to; i++) counts[column.codes[i]!]!++;
}

/** The values by count, then label; those that are included or excluded are always listed, even at zero. */
function listed({ column, filter, counts }: Counter): FacetCount[] {
  const chosen = new Set([...filter.include, ...filter.exclude]);
  const all = column.values
    .map((value, code) => ({ value, label: column.labels[code]!, count: counts[code]! }))
    .filter(({ value, count }) => count > 0 || chosen.has(value))
    .sort((a, b) => b.count - a.count || compare(a.label, b.label) || compare(a.value, b.value));
  const top = all.slice(0, FACET_LIMIT);
  const shown = new Set(top.map(({ value }) => value));
  const known = all.slice(FACET_LIMIT).filter(({ value }) => chosen.has(value));
  const unknown = [...chosen]
    .filter((value) => !column.codeOf.has(value))
    .map((value) => ({ value, label: value, count: 0 }));
  return [...top, ...known, ...unknown.filter(({ value }) => !shown.has(value))];
}

function dateFilter({ first, last, suspicious }: Columns, { from, to, date }: Query): (article: number) => boolean {
  const earliest = from === null ? 0 : dayRange(from).first;
  const latest = to === null ? Number.POSITIVE_INFINITY : dayRange(to).last;
  const bounded = from !== null || to !== null;
  return (article) => {
    if (date === "undated" && last[article] !== 0) return false;
    if (date === "suspicious" && suspicious[article] !== 1) return false;
    if (!bounded) return true;
    return last[article] !== 0 && first[article]! >= earliest && last[article]! <= latest;
  };
}

function yearOf({ first, last }: Columns, article: number): string | null {
  return last[article] ? String(Math.floor(first[article]! / 10_000)).padStart(4, "0") : null;
}
