import { FACETS, type FacetKey } from "../../facets/facet-names.ts";
import { attributeOf } from "../attribute.ts";
import type { Query } from "../port/query.ts";
import { FACET_LIMIT } from "../port/results.ts";
import type { Client, Json } from "./client.ts";
import type { Counted, Found } from "./exact.ts";
import { allOf, commonFilter, groupFilter } from "./filter.ts";
import { eachCount } from "./search-page.ts";
import { COUNTED } from "./settings.ts";
import { textFilter } from "./text-query.ts";

/** The values of a facet with their counts, all of them, or those that a list begins with. */
export type Counts = ReadonlyMap<string, number>;

/** How many values are asked for at once where a list is walked through, or looked at a second time. */
const [STEP, AGAIN] = [10_000, 2000];

/** What a page's answer counted of a facet: the chosen values, which is certain, and those that a list begins with, where that is, too. */
interface PageCounts {
  readonly chosen: Counts;
  /** Null: the facet has to be asked for again (`surely`). */
  readonly first: Counts | null;
}

/** What a page's answer counted of each facet. */
export function countsOf(query: Query, { aggregations }: Found): Map<FacetKey, PageCounts> {
  return new Map(
    FACETS.map(({ key }) => {
      const { include, exclude } = query.filters[key];
      const chosen = [...include, ...exclude];
      const first = certainOf(aggregations[key]!.values as Counted, chosen.length);
      return [key, { chosen: eachCount(aggregations[`${key} chosen`]!, chosen), first }];
    }),
  );
}

/**
 * The values of a `terms` aggregation whose counts are certain, with none left out that has as many articles; null where
 * these are not enough for a list that begins with `chosen` values more. A shard tells of its most frequent values alone:
 * only where that cannot matter is the bound of the error 0.
 */
function certainOf(counted: Counted, chosen: number): Map<string, number> | null {
  const { buckets, doc_count_error_upper_bound: error, sum_other_doc_count: others } = counted;
  if (error !== 0) return null;
  if (others === 0) return new Map(buckets.map(({ key, doc_count: count }) => [key, count]));
  // Among those with as few articles as the last, others may be missing that come before them by label.
  const least = buckets.at(-1)!.doc_count;
  const above = buckets.filter(({ doc_count: count }) => count > least);
  return above.length < FACET_LIMIT + chosen ? null : new Map(above.map(({ key, doc_count }) => [key, doc_count]));
}

/** What a facet's values are counted in, as a search of its own. */
const groupQuery = (facet: FacetKey, query: Query): Json =>
  allOf([textFilter(query.text), ...commonFilter(query), ...groupFilter(facet, query)]);

/**
 * The first values of a facet's list where a page's own answer left doubt. The values that it listed are counted one by one,
 * which is exact, and enough where none that it did not list can have as many articles; then more values; then all there are.
 */
export async function surely(
  client: Client,
  index: Parameters<Client["search"]>[0],
  facet: FacetKey,
  query: Query,
  { aggregations: { [facet]: listed } }: Pick<Found, "aggregations">,
): Promise<Counts> {
  const { include, exclude } = query.filters[facet];
  const wanted = FACET_LIMIT + include.length + exclude.length;
  const field = attributeOf(facet, query);
  const counted = async (terms: Json) => {
    const aggs = { values: { terms: { field, ...terms } } };
    return (await client.search(index, { query: groupQuery(facet, query), aggs, size: 0 })).aggregations.values!;
  };
  const more = () => counted({ size: AGAIN, shard_size: COUNTED.ofShard });
  for (const look of [async () => listed!.values as Counted, more]) {
    const seen = await look();
    const certain = certainOf(seen, wanted - FACET_LIMIT);
    if (certain) return certain;
    const error = seen.doc_count_error_upper_bound;
    const values = seen.buckets.map(({ key }) => key);
    if (error === 0 || values.length === 0) continue;
    const each = await counted({ include: values, size: values.length, shard_size: values.length });
    // What is not among them has no more than the last of them was thought to have, and what may be missing of that.
    const bound = seen.buckets.at(-1)!.doc_count + error;
    const above = each.buckets.filter(({ doc_count: count }) => count > bound);
    if (each.doc_count_error_upper_bound === 0 && above.length >= wanted)
      return new Map(above.map(({ key, doc_count: count }) => [key, count]));
  }
  return allValues(client, index, facet, query);
}

/** Every value of a facet's group with its count, walked through in the order of their ids: exact over any number of shards. */
export async function allValues(
  client: Client,
  index: Parameters<Client["search"]>[0],
  facet: FacetKey,
  query: Query,
): Promise<Counts> {
  const counts = new Map<string, number>();
  const sources = [{ value: { terms: { field: attributeOf(facet, query) } } }];
  for (let after: Counted["after_key"]; ; ) {
    const composite = { size: STEP, sources, ...(after && { after }) };
    const body = { query: groupQuery(facet, query), aggs: { values: { composite } }, size: 0 };
    const { aggregations } = await client.search(index, body);
    const { buckets, after_key: last } = aggregations.values!;
    for (const { key, doc_count: count } of buckets) counts.set((key as unknown as { value: string }).value, count);
    if (buckets.length < STEP || last === undefined) return counts;
    after = last;
  }
}
