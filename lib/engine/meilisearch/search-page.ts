import type { MultiSearchQuery, SearchResponse } from "meilisearch";
import { FACETS, type FacetKey, type FacetValue, facetRow } from "../../facets/facet-names.ts";
import { type Attribute, attributeOf } from "../attribute.ts";
import { BAR_UNITS, barOf, barUnit } from "../bar.ts";
import { dayRange } from "../day-range.ts";
import type { Query } from "../port/query.ts";
import type { Bar, FacetCount } from "../port/results.ts";
import { showsCopies } from "../shows-copies.ts";
import { byCount, type ValueList } from "../value-page.ts";
import { stored } from "./document.ts";
import { filterOf, groupFilter, valueFilter } from "./filter.ts";

/** A count that needs a search of its own: a facet's values, or one value. */
type Part = { readonly facet: FacetKey; readonly value: string | null };

/** The value and label of each stored value; one that is not known stands for itself. */
export type Labelled = (
  asked: readonly { readonly facet: FacetKey; readonly stored: string }[],
) => Promise<FacetValue[]>;

/** What the server orders by, for each order that is none of relevance. */
const ORDERS = { newest: ["moment:desc"], oldest: ["moment:asc"], added: ["added:desc", "moment:desc"] };

/** A page: the search that gives its hits, with these attributes, and those that count. */
export interface PageQueries {
  readonly hits: MultiSearchQuery;
  /** First the facets that nothing is chosen in, then each of `parts`. */
  readonly counts: MultiSearchQuery[];
  readonly parts: readonly Part[];
}

/** A page, as searches of an index. The hits come by themselves, so that they are made ready while the server counts. */
export function pageQueries(index: string, q: string, query: Query, attributes: readonly string[]): PageQueries {
  const grouped = FACETS.map(({ key }) => key).filter((key) => needsGroup(key, query));
  const excluded = FACETS.flatMap(({ key }) => query.filters[key].exclude.map((value) => ({ facet: key, value })));
  const parts: Part[] = [...grouped.map((facet) => ({ facet, value: null })), ...excluded];
  const plain = FACETS.map(({ key }) => key).filter((key) => !grouped.includes(key));
  const facets = [...plain.map((key) => attributeOf(key, query)), ...BAR_UNITS, "first", "last"];
  return {
    hits: {
      ...common(index, q),
      filter: filterOf(query),
      attributesToRetrieve: [...attributes],
      offset: (query.page - 1) * query.pageSize,
      limit: query.pageSize,
      ...(query.sort === "relevance" ? {} : { sort: ORDERS[query.sort] }),
    },
    counts: [{ ...countQuery(index, q, query), facets }, ...parts.map((part) => partQuery(index, q, query, part))],
    parts,
  };
}

/** The search that counts what a query finds. */
export function countQuery(index: string, q: string, query: Query): MultiSearchQuery {
  return { ...common(index, q), filter: filterOf(query), limit: 0 };
}

/** The search that counts a facet's values, or one value of it. */
export function partQuery(index: string, q: string, query: Query, { facet, value }: Part): MultiSearchQuery {
  if (value !== null) return { ...common(index, q), filter: valueFilter(facet, value, query), limit: 0 };
  return { ...common(index, q), filter: groupFilter(facet, query), facets: [attributeOf(facet, query)], limit: 0 };
}

function common(indexUid: string, q: string) {
  return { indexUid, q, matchingStrategy: "all" as const };
}

/** A facet whose included alternatives must be set aside to count it, or whose counts hold copies. */
function needsGroup(facet: FacetKey, query: Query): boolean {
  const { include, all } = query.filters[facet];
  return (include.length > 0 && !all) || (facetRow(facet).copies === "counted" && !showsCopies(query));
}

/** Each facet's values as stored, with their counts, from the answers to what counts for a page. */
export function countsOf(
  query: Query,
  results: readonly SearchResponse[],
  parts: readonly Part[],
): Map<FacetKey, Map<string, number>> {
  const [main, ...rest] = results;
  const counts = new Map<FacetKey, Map<string, number>>();
  for (const { key } of FACETS) {
    const group = parts.findIndex(({ facet, value }) => facet === key && value === null);
    const source = group < 0 ? main : rest[group];
    counts.set(key, new Map(Object.entries(distribution(source, attributeOf(key, query)))));
  }
  parts.forEach(({ facet, value }, at) => {
    if (value !== null) counts.get(facet)!.set(stored(value), totalOf(rest[at]!));
  });
  return counts;
}

function distribution(response: SearchResponse | undefined, attribute: Attribute): Readonly<Record<string, number>> {
  return response?.facetDistribution?.[attribute] ?? {};
}

/** Without a distinct attribute the estimate is exact. */
export function totalOf(response: SearchResponse): number {
  return (response as { estimatedTotalHits?: number }).estimatedTotalHits ?? 0;
}

/** The lists of some facets as far as the server counted, the chosen values always in. All labels in one request. */
export async function listsOf(
  counts: ReadonlyMap<FacetKey, ReadonlyMap<string, number>>,
  query: Query,
  labelled: Labelled,
): Promise<Map<FacetKey, ValueList>> {
  const asked = [...counts].flatMap(([facet, values]) => {
    const { include, exclude } = query.filters[facet];
    return [...new Set([...values.keys(), ...[...include, ...exclude].map(stored)])].map((stored) => ({
      facet,
      stored,
    }));
  });
  const found = await labelled(asked);
  const rows = asked.map(({ facet, stored: name }, at) => {
    const { include, exclude } = query.filters[facet];
    const chosen = [...include, ...exclude].some((value) => stored(value) === name);
    return { facet, chosen, row: { ...found[at]!, count: counts.get(facet)!.get(name) ?? 0 } };
  });
  return new Map(
    [...counts.keys()].map((facet) => {
      const own = rows.filter((row) => row.facet === facet);
      const chosen = own.flatMap(({ chosen, row }) => (chosen ? [row] : []));
      const others = own.flatMap(({ chosen, row }) => (chosen || row.count === 0 ? [] : [row]));
      return [facet, { chosen, ...sortedList(others) }];
    }),
  );
}

/** Values that nothing is chosen of, as a list. */
export function sortedList(values: readonly FacetCount[]): Omit<ValueList, "chosen"> {
  const sorted = values.toSorted(byCount);
  return { others: (from, to) => sorted.slice(from, to), count: sorted.length };
}

/** The histogram of the main search. */
export function barsFrom({ from, to }: Query, main: SearchResponse): Bar[] {
  const earliest = from === null ? (main.facetStats?.first?.min ?? 0) : dayRange(from).first;
  const latest = to === null ? (main.facetStats?.last?.max ?? 0) : dayRange(to).last;
  const unit = barUnit(earliest, latest);
  const found = Object.entries(main.facetDistribution?.[unit] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return found.map(([key, count]) => barOf(key, unit, count, { from, to }));
}
