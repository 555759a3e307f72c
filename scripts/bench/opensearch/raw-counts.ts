import type { Client } from "../../../lib/engine/opensearch/client.ts";
import { equals } from "../../../lib/engine/opensearch/filter.ts";
import type { Reader } from "../../../lib/engine/port/reader.ts";
import { FACET_LIMIT } from "../../../lib/engine/port/results.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";

/** What of the most frequent people a cluster lists by itself is wrong, or missing, against a reader's counts. */
export async function rawCounts(client: Client, index: string, own: Pick<Reader, "facetValues">) {
  const aggs = { people: { terms: { field: "people", size: FACET_LIMIT } } };
  const { aggregations } = await client.search(index, { query: equals("alone", true), aggs, size: 0 });
  const { buckets } = aggregations.people!;
  const query = { ...queryOf(EVERYTHING), copies: true };
  const among = buckets.map(({ key }) => key);
  const { values } = await own.facetValues(query, "people", { among });
  const truth = new Map(values.map(({ value, count }) => [value, count]));
  const { values: first } = await own.facetValues(query, "people", { beginning: "", skip: 0 });
  const least = first.at(-1)?.count ?? 0;
  return {
    wrong: buckets.filter(({ key, doc_count: count }) => truth.get(key) !== count).length,
    // Of those that tie at the end, any may be listed.
    missing: first.filter(({ value, count }) => count > least && !among.includes(value)).length,
  };
}
