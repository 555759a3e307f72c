import { byFacet } from "../../facets/by-facet.ts";
import { FACETS, type FacetKey } from "../../facets/facet-names.ts";
import { attributeOf } from "../attribute.ts";
import { BAR_UNITS, type BarUnit, barOf, barUnit } from "../bar.ts";
import { dayRange } from "../day-range.ts";
import type { Expression } from "../port/expression.ts";
import type { Query, Sort } from "../port/query.ts";
import type { Bar } from "../port/results.ts";
import type { Json } from "./client.ts";
import type { Bucket, Counted, Found } from "./exact.ts";
import { OpenSearchFailure } from "./failure.ts";
import { allOf, commonFilter, groupFilter, hitFilter, shownFilter, valueFilter } from "./filter.ts";
import { COUNTED, WINDOW } from "./settings.ts";
import { scoredText, textFilter } from "./text-query.ts";

/** What hits are ordered by: the last tells any two apart, so that each is on one page. */
const ORDERS: Readonly<Record<Sort, readonly Json[]>> = {
  relevance: [{ _score: "desc" }, { moment: "desc" }, { id: "asc" }],
  newest: [{ moment: "desc" }, { id: "asc" }],
  // The undated have no moment, and come last this way too.
  oldest: [{ dated: "desc" }, { moment: "asc" }, { id: "asc" }],
  added: [{ added: "desc" }, { moment: "desc" }, { id: "asc" }],
};

/** Bars that there can be at most where a unit is shown: see `barUnit`. */
const MOST_BARS: Readonly<Record<BarUnit, number>> = { decade: 1000, year: 50, month: 12, day: 31 };

/** The search for the hits of a query in their order, from the first. */
export function hitsBody(query: Query): Json {
  const { text, sort } = query;
  const filter = [...commonFilter(query), ...hitFilter(query)];
  const must = sort === "relevance" ? scoredText(text) : textFilter(text);
  return { query: { bool: { must: [must], filter } }, sort: ORDERS[sort] };
}

/** The search that counts what a query finds. */
export function countBody(query: Query): Json {
  const filter = [textFilter(query.text), ...commonFilter(query), ...hitFilter(query)];
  return { query: allOf(filter), size: 0 };
}

/** The search that counts what a text finds, whatever the filters: entries, of which an article may have two. */
export function textBody(text: Expression): Json {
  return { query: textFilter(text), size: 0 };
}

/** The search for the best articles that a text finds, without copies. */
export function sampleBody(text: Expression): Json {
  return { query: { bool: { must: [scoredText(text)], filter: [shownFilter(false)] } }, sort: ORDERS.relevance };
}

/** A page: its hits, every facet's most frequent values in its own group, the chosen ones one by one, and all bars. */
export function pageBody(query: Query): Json {
  const { text, sort, page, pageSize } = query;
  const from = (page - 1) * pageSize;
  const isNear = from + pageSize <= WINDOW;
  const must = sort === "relevance" ? scoredText(text) : textFilter(text);
  return {
    query: { bool: { must: [must], filter: commonFilter(query) } },
    // Facets lift filters of their own, so these hold for the hits alone.
    post_filter: allOf(hitFilter(query)),
    aggs: {
      ...byFacet(({ key }) => group(key, query, { values: { terms: most(key, query) } })),
      ...Object.fromEntries(FACETS.map(({ key }) => [`${key} chosen`, chosenCounts(key, query)])),
      bars: { filter: allOf(hitFilter(query)), aggs: bars() },
    },
    sort: ORDERS[sort],
    _source: ["kept"],
    from: isNear ? from : 0,
    size: isNear ? pageSize : 0,
  };
}

const most = (facet: FacetKey, query: Query): Json => ({
  field: attributeOf(facet, query),
  size: COUNTED.values,
  shard_size: COUNTED.ofShard,
});

const group = (facet: FacetKey, query: Query, aggs: Json): Json => ({ filter: allOf(groupFilter(facet, query)), aggs });

/** Some values of a facet counted one by one, each its own filter: exact however many shards there are. */
export function eachValue(facet: FacetKey, values: readonly string[], query: Query): Json {
  const filters = Object.fromEntries(values.map((value, at) => [`n${at}`, allOf(valueFilter(facet, value, query))]));
  // A filter that passes everything, since an aggregation of none is refused.
  return { filters: { filters: { all: { match_all: {} }, ...filters } } };
}

function chosenCounts(facet: FacetKey, query: Query): Json {
  const { include, exclude } = query.filters[facet];
  return eachValue(facet, [...include, ...exclude], query);
}

/** The counts that `eachValue` asked for. */
export function eachCount(counted: Counted, values: readonly string[]): Map<string, number> {
  const buckets = counted.buckets as unknown as Readonly<Record<string, { readonly doc_count: number }>>;
  return new Map(values.map((value, at) => [value, buckets[`n${at}`]!.doc_count]));
}

function bars(): Json {
  const units = BAR_UNITS.map((unit) => {
    const size = MOST_BARS[unit];
    return [unit, { terms: { field: unit, size, shard_size: 4 * size } }];
  });
  return { ...Object.fromEntries(units), earliest: { min: { field: "first" } }, latest: { max: { field: "last" } } };
}

/** The histogram of a page. Of the unit that is shown there are no more bars than were asked for. */
export function barsOf({ from, to }: Query, { aggregations }: Found): Bar[] {
  const counted = aggregations.bars!;
  const edge = (name: string) => (counted[name] as Counted).value ?? 0;
  const earliest = from === null ? edge("earliest") : dayRange(from).first;
  const latest = to === null ? edge("latest") : dayRange(to).last;
  const unit = barUnit(earliest, latest);
  const { buckets, doc_count_error_upper_bound: error, sum_other_doc_count: others } = counted[unit] as Counted;
  if (error !== 0 || others !== 0)
    throw new OpenSearchFailure("inexact", `Cannot search: the articles of each ${unit} were not counted to their end`);
  const inOrder = [...buckets].sort((a: Bucket, b: Bucket) => (a.key < b.key ? -1 : 1));
  return inOrder.map(({ key, doc_count: count }) => barOf(key, unit, count, { from, to }));
}
