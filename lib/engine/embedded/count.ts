import { FACETS, type FacetKey } from "../../facets/facets.ts";
import type { Bar, FacetCount } from "../engine.ts";
import { FACET_LIMIT } from "../engine.ts";
import type { FacetFilter, Query } from "../query.ts";
import { barsOf } from "./bars.ts";
import { type Column, type Columns, compare, FLAG } from "./columns.ts";
import { spanFilter } from "./evaluate.ts";

/** The articles that pass every filter, and the counts beside each value. */
export interface Counted {
  readonly articles: Uint32Array;
  readonly values: (facet: FacetKey, accept: (label: string) => boolean) => FacetCount[];
  readonly bars: Bar[];
}

/** One facet while counting: its column, what is asked of it as codes, and a counter for each value. */
interface Counter {
  readonly key: FacetKey;
  readonly column: Column;
  readonly filter: FacetFilter;
  readonly include: ReadonlySet<number>;
  readonly exclude: ReadonlySet<number>;
  /** Nothing is asked of it. */
  readonly idle: boolean;
  /** What is asked of it no article can have. */
  readonly hopeless: boolean;
  readonly counts: Uint32Array;
}

/**
 * Filters and counts in one pass. The count beside a value is the total of the same search with that value as its
 * facet's only included value, its own exclusion lifted, other facets, exclusions and all-of values kept. So an article
 * adds to a facet when all *other* facets let it pass, whatever this facet's included values say.
 */
export function countMatches(columns: Columns, candidates: Uint32Array, query: Query): Counted {
  const counters = FACETS.map(({ key }) => counterOf(columns, key, query));
  const active = counters.filter(({ idle }) => !idle);
  const outlets = counters.find(({ key }) => key === "outlets")!;
  // A copy under another outlet is another article of that outlet: choosing one shows copies, and its count holds them.
  const showCopies = query.copies || outlets.filter.include.length > 0;
  const inDates = dateFilter(columns, query);
  const articles = new Uint32Array(candidates.length);
  let total = 0;
  for (const seq of candidates) {
    const flags = seq < columns.flags.length ? columns.flags.array[seq]! : 0;
    if (!(flags & FLAG.there) || !inDates(seq)) continue;
    let failing: Counter | null = null;
    let failed = 0;
    for (const counter of active) {
      if (passes(counter, seq)) continue;
      failing = counter;
      if (++failed > 1) break;
    }
    if (failed > 1) continue;
    if (!showCopies && flags & FLAG.copy) {
      if (failing === null || failing === outlets) add(outlets, seq);
    } else if (failing) add(failing, seq);
    else {
      articles[total++] = seq;
      for (const counter of counters) add(counter, seq);
    }
  }
  const found = articles.slice(0, total);
  return {
    articles: found,
    values: (facet, accept) => listed(counters.find(({ key }) => key === facet)!, accept),
    bars: barsOf(columns, found, query),
  };
}

function counterOf(columns: Columns, key: FacetKey, query: Query): Counter {
  const filter = query.facets[key];
  const column = columns.facets[key === "countries" && query.about ? "about" : key];
  const codes = (values: readonly string[]) =>
    new Set(values.map((value) => column.codeOf.get(value)).filter((code) => code !== undefined));
  const include = codes(filter.include);
  const known = new Set(filter.include.filter((value) => column.codeOf.has(value)));
  const hopeless = filter.all
    ? known.size < new Set(filter.include).size
    : filter.include.length > 0 && include.size === 0;
  const exclude = codes(filter.exclude);
  const idle = include.size === 0 && exclude.size === 0 && !hopeless;
  return { key, column, filter, include, exclude, idle, hopeless, counts: new Uint32Array(column.values.length) };
}

function passes({ column, filter, include, exclude, hopeless }: Counter, seq: number): boolean {
  if (hopeless) return false;
  const codes = column.codes.array;
  const end = column.starts.array[seq]! + column.sizes.array[seq]!;
  let found = 0;
  for (let at = column.starts.array[seq]!; at < end; at++) {
    if (exclude.has(codes[at]!)) return false;
    if (include.has(codes[at]!)) found++;
  }
  return include.size === 0 || (filter.all ? found === include.size : found > 0);
}

/** Adds an article that all other facets let pass to the counts of its values in this facet. */
function add(counter: Counter, seq: number): void {
  const { column, counts } = counter;
  const codes = column.codes.array;
  const start = column.starts.array[seq]!;
  const end = start + column.sizes.array[seq]!;
  if (counter.idle) for (let at = start; at < end; at++) counts[codes[at]!]!++;
  else addFiltered(counter, codes.subarray(start, end));
}

function addFiltered({ filter, include, exclude, hopeless, counts }: Counter, codes: Uint32Array): void {
  let excluded = 0;
  let only = -1;
  let found = 0;
  for (const code of codes) {
    if (include.has(code)) found++;
    if (exclude.has(code)) {
      excluded++;
      only = code;
    }
  }
  if (filter.all && (hopeless || found < include.size)) return;
  // With one excluded value in it, the article counts for that value alone, whose own exclusion is lifted.
  if (excluded === 1) counts[only]!++;
  else if (excluded === 0) for (const code of codes) counts[code]!++;
}

/** The values by count, then label, at most 50; those included or excluded are always among them, even at zero. */
function listed({ column, filter, counts }: Counter, accept: (label: string) => boolean): FacetCount[] {
  const chosen = new Set([...filter.include, ...filter.exclude]);
  const all: FacetCount[] = [];
  counts.forEach((count, code) => {
    const value = column.values[code]!;
    const label = column.labels[code]!;
    if ((count > 0 && accept(label)) || chosen.has(value)) all.push({ value, label, count });
  });
  all.sort((a, b) => b.count - a.count || compare(a.label, b.label) || compare(a.value, b.value));
  const unknown = [...chosen]
    .filter((value) => !column.codeOf.has(value))
    .map((value) => ({ value, label: value, count: 0 }));
  const listed = [...all, ...unknown];
  const spare = Math.max(0, FACET_LIMIT - listed.slice(FACET_LIMIT).filter(({ value }) => chosen.has(value)).length);
  return listed.filter(({ value }, at) => at < spare || chosen.has(value)).slice(0, Math.max(FACET_LIMIT, chosen.size));
}

function dateFilter(columns: Columns, { from, to, date }: Query): (seq: number) => boolean {
  const { flags, last } = columns;
  const inSpan = from === null && to === null ? () => true : spanFilter(columns, from, to);
  if (date === "undated") return (seq) => last.array[seq] === 0 && inSpan(seq);
  if (date === "suspicious") return (seq) => (flags.array[seq]! & FLAG.suspicious) !== 0 && inSpan(seq);
  return inSpan;
}
