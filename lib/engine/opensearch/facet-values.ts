import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";
import { labelPage } from "../label-page.ts";
import type { Query } from "../port/query.ts";
import type { FacetCount, ValuePage, ValueRange } from "../port/results.ts";
import { byCount, type ValueList, valuePage } from "../value-page.ts";
import { acceptsLabel } from "../words/accepts-label.ts";
import { hasWords } from "../words/words.ts";
import type { Client } from "./client.ts";
import { allValues, type Counts } from "./facet-counts.ts";
import { allOf, commonFilter } from "./filter.ts";
import { eachCount, eachValue } from "./search-page.ts";
import { textFilter } from "./text-query.ts";
import { asItIsNow } from "./walk.ts";

/** The labels of some values of a facet. */
type LabelsOf = (facet: FacetKey, values: readonly string[]) => Promise<FacetValue[]>;

/** Values that are counted one by one in one request. */
const ONE_BY_ONE = 200;

/** A part of a facet's whole list. */
export async function facetValues(
  client: Client,
  index: string,
  labelsOf: LabelsOf,
  query: Query,
  facet: FacetKey,
  range: ValueRange,
): Promise<ValuePage> {
  const { include, exclude } = query.filters[facet];
  if ("among" in range) {
    const counts = await countEach(client, index, facet, range.among, query);
    const values = (await rowsOf(facet, counts, labelsOf)).sort(byCount);
    return { values, total: range.among.length };
  }
  const chosen = [...include, ...exclude];
  const counts = await asItIsNow(client, index, async (at) => {
    const all = await allValues(client, at, facet, query);
    return new Map([...all, ...(await countEach(client, at, facet, chosen, query))]);
  });
  const { beginning, skip, order } = range;
  const page = order === "label" ? labelPage : valuePage;
  if (!hasWords(beginning)) return page(await listOf(facet, counts, chosen, labelsOf), skip);
  const accepts = acceptsLabel(beginning);
  const rows = (await rowsOf(facet, counts, labelsOf)).filter(({ label, count }) => count > 0 && accepts(label));
  return page({ chosen: [], ...sorted(rows) }, skip);
}

/** Some values of a facet with their counts as a list that begins with the chosen ones. */
export async function listOf(
  facet: FacetKey,
  counts: Counts,
  chosen: readonly string[],
  labelsOf: LabelsOf,
): Promise<ValueList> {
  const rows = await rowsOf(facet, counts, labelsOf);
  const isChosen = new Set(chosen);
  const others = rows.filter(({ value, count }) => !isChosen.has(value) && count > 0);
  return { chosen: rows.filter(({ value }) => isChosen.has(value)), ...sorted(others) };
}

async function rowsOf(facet: FacetKey, counts: Counts, labelsOf: LabelsOf): Promise<FacetCount[]> {
  const labels = await labelsOf(facet, [...counts.keys()]);
  return Array.from(counts.values(), (count, at) => ({ ...labels[at]!, count }));
}

function sorted(rows: readonly FacetCount[]): Omit<ValueList, "chosen"> {
  const inOrder = rows.toSorted(byCount);
  return { others: (from, to) => inOrder.slice(from, to), count: inOrder.length };
}

/** Some values of a facet, each counted as choosing it would find. */
async function countEach(
  client: Client,
  index: Parameters<Client["search"]>[0],
  facet: FacetKey,
  values: readonly string[],
  query: Query,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (let at = 0; at < values.length; at += ONE_BY_ONE) {
    const part = values.slice(at, at + ONE_BY_ONE);
    const body = {
      query: allOf([textFilter(query.text), ...commonFilter(query)]),
      aggs: { each: eachValue(facet, part, query) },
      size: 0,
    };
    const { aggregations } = await client.search(index, body);
    for (const [value, count] of eachCount(aggregations.each!, part)) counts.set(value, count);
  }
  return counts;
}
