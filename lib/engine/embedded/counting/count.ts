import { FACETS, type FacetKey } from "../../../facets/facet-names.ts";
import { attributeOf } from "../../attribute.ts";
import type { FacetFilter, Query } from "../../port/query.ts";
import type { Bar, FacetCount } from "../../port/results.ts";
import { showsCopies } from "../../shows-copies.ts";
import { byCount, type ValueList } from "../../value-page.ts";
import { barsOf } from "./bars.ts";
import type { Column } from "./column.ts";
import type { Columns } from "./columns.ts";
import { type ColumnFilter, columnFilter, FAILS_MORE, noteFailing, PASSES, ROLE } from "./facet-filter.ts";
import { FLAG } from "./flag.ts";
import { withinDates } from "./span.ts";
import { valueOrder } from "./value-order.ts";
import { withinLists } from "./within-lists.ts";

/** In `failed`: the entry passes all facets, and is not shown, since it is found by the one that stands for its group. */
const UNSHOWN = 254;

/** The same where it is shown, and stands for a group: its articles are counted one by one in their own entries. */
const TOGETHER = 253;

/** The articles that pass every filter, and the counts beside each value. */
export interface Counted {
  readonly articles: Uint32Array;
  /** A facet's list; `accept`: only the values whose label's folded words fit. */
  readonly values: (facet: FacetKey, accept?: (folded: string) => boolean) => ValueList;
  /** Some values of a facet, in the order of its list. */
  readonly among: (facet: FacetKey, values: readonly string[]) => FacetCount[];
  readonly bars: Bar[];
  /** How much memory it holds. */
  readonly bytes: number;
}

/**
 * Filters and counts, a facet at a time. The count beside a value is the total of the same search with that value as its
 * facet's only included value, its own exclusion lifted, other facets, exclusions and all-of values kept. So an article
 * adds to a facet when all *other* facets let it pass, whatever this facet's included values say.
 */
export function countMatches(columns: Columns, candidates: Uint32Array, query: Query): Counted {
  const { seqs, failed, facets } = filtered(columns, candidates, query);
  const articles = articlesWith([PASSES, TOGETHER], seqs, failed);
  const each = articlesWith([PASSES, UNSHOWN], seqs, failed);
  const counted = new Map<FacetKey, { readonly column: Column; readonly counts: Uint32Array }>();
  // No closure here: one would keep the candidates in memory as long as the answer is kept.
  for (const { key, column, filter, facetNumber, copies } of facets) {
    const counts = new Uint32Array(column.values.length);
    // A copy is another article of its outlet: choosing one shows copies, and its count holds them.
    add(column, filter, copies === "counted" ? each : articles, counts);
    if (!filter.idle) add(column, filter, articlesWith([facetNumber], seqs, failed), counts);
    counted.set(key, { column, counts });
  }
  return {
    articles,
    values(facet, accept) {
      const { column, counts } = counted.get(facet)!;
      return listOf(column, counts, query.filters[facet], accept ?? null);
    },
    among(facet, values) {
      const { column, counts } = counted.get(facet)!;
      return values.map((value) => rowOf(column, counts, value)).sort(byCount);
    },
    bars: barsOf(columns, articles, query),
    bytes: articles.byteLength + facets.reduce((sum, { column }) => sum + 4 * column.values.length, 0),
  };
}

/** Those of the articles that a text found that pass every filter. */
export function passing(columns: Columns, candidates: Uint32Array, query: Query): Uint32Array {
  const { seqs, failed } = filtered(columns, candidates, query);
  return articlesWith([PASSES, TOGETHER], seqs, failed);
}

/** The articles within the dates of a search, with what each of them fails. */
function filtered(columns: Columns, candidates: Uint32Array, query: Query) {
  const seqs = withinLists(columns, withinDates(columns, candidates, query), query.lists);
  const facets = FACETS.map(({ key, copies }, at) => {
    const column = columns.facets[attributeOf(key, query)];
    return { key, copies, column, filter: columnFilter(column, query.filters[key]), facetNumber: at + 1 };
  });
  const failed = new Uint8Array(seqs.length);
  for (const { column, filter, facetNumber } of facets)
    if (!filter.idle) noteFailing(column, filter, { seqs, failed, facetNumber });
  const counting = facets.flatMap(({ facetNumber, copies }) => (copies === "counted" ? [facetNumber] : []));
  noteShown(columns, { seqs, failed }, showsCopies(query) ? FLAG.alone : FLAG.grouped, new Set(counting));
  return { seqs, failed, facets };
}

/**
 * Notes which entries a search shows: of each article its own, or those that stand for groups. The facets that count copies
 * (`counting`, by number) hold the entries of each article by itself, all others those that are shown.
 */
function noteShown(
  { flags }: Columns,
  { seqs, failed }: { readonly seqs: Uint32Array; readonly failed: Uint8Array },
  shown: number,
  counting: ReadonlySet<number>,
): void {
  const [both, flag] = [FLAG.alone | FLAG.grouped, flags.array];
  for (let i = 0; i < seqs.length; i++) {
    const found = flag[seqs[i]!]! & both;
    if (found === both) continue;
    const [isShown, isAlone] = [(found & shown) !== 0, (found & FLAG.alone) !== 0];
    if (isShown && isAlone && shown === FLAG.alone) continue;
    if (failed[i] === PASSES) failed[i] = isShown ? TOGETHER : isAlone ? UNSHOWN : FAILS_MORE;
    else if (counting.has(failed[i]!) ? !isAlone : !isShown) failed[i] = FAILS_MORE;
  }
}

/** The articles with one of some entries in `failed`. */
function articlesWith(entries: readonly number[], seqs: Uint32Array, failed: Uint8Array): Uint32Array {
  const found = new Uint32Array(seqs.length);
  const [one, other] = [entries[0], entries[1] ?? entries[0]];
  let count = 0;
  for (let i = 0; i < seqs.length; i++) if (failed[i] === one || failed[i] === other) found[count++] = seqs[i]!;
  return found.slice(0, count);
}

/** Adds articles that all other facets let pass to the values of a facet. */
function add({ starts, sizes, codes }: Column, filter: ColumnFilter, seqs: Uint32Array, counts: Uint32Array): void {
  const [start, size, code] = [starts.array, sizes.array, codes.array];
  for (let i = 0; i < seqs.length; i++) {
    const from = start[seqs[i]!]!;
    const to = from + size[seqs[i]!]!;
    if (filter.idle) for (let at = from; at < to; at++) counts[code[at]!]!++;
    else addFiltered(filter, code, from, to, counts);
  }
}

/** Adds an article to the values of a facet in which something is chosen. */
function addFiltered(
  { roles, needed, all }: ColumnFilter,
  code: Uint32Array,
  from: number,
  to: number,
  counts: Uint32Array,
): void {
  let found = 0;
  let excluded = 0;
  let only = 0;
  for (let at = from; at < to; at++) {
    const role = roles[code[at]!]!;
    found += role & ROLE.included;
    if ((role & ROLE.excluded) === 0) continue;
    excluded++;
    only = code[at]!;
  }
  // Alternatives are set aside; values that must occur together are not.
  if (all && found < needed) return;
  // With one excluded value in it, the article counts for that value alone, whose own exclusion is lifted.
  if (excluded === 1) counts[only]!++;
  else if (excluded === 0) for (let at = from; at < to; at++) counts[code[at]!]!++;
}

/** The list of a facet: all of it with the chosen values, at zero too, or with `accept` just the values whose label fits. */
function listOf(
  column: Column,
  counts: Uint32Array,
  { include, exclude }: FacetFilter,
  accept: ((folded: string) => boolean) | null,
): ValueList {
  const others = counts.slice();
  const names = accept ? [] : [...new Set([...include, ...exclude])];
  const chosen = names.map((value) => rowOf(column, counts, value));
  for (const value of names) {
    const code = column.codeOf.get(value);
    if (code !== undefined) others[code] = 0;
  }
  if (accept)
    for (let code = 0; code < others.length; code++)
      if (others[code]! > 0 && !accept(column.foldedLabel(code))) others[code] = 0;
  const { count, slice } = valueOrder(column, others);
  return { chosen, others: slice, count };
}

/** A value with its count; one that no article has ever had stands for itself. */
function rowOf(column: Column, counts: Uint32Array, value: string): FacetCount {
  const code = column.codeOf.get(value);
  return code === undefined ? { value, label: value, count: 0 } : { ...column.at(code), count: counts[code]! };
}
