import { type FacetKey, facetRow } from "../../facets/facet-names.ts";
import type { Client } from "./client.ts";
import { quote, shownFilter } from "./filter.ts";
import { totalOf } from "./search-page.ts";

/** How many articles choosing each of some values finds: copies only where choosing shows them. */
export async function valueCounts(
  client: Client,
  index: string,
  values: readonly { readonly facet: FacetKey; readonly stored: string }[],
): Promise<number[]> {
  if (values.length === 0) return [];
  const queries = values.map(({ facet, stored }) => ({
    indexUid: index,
    q: "",
    filter: [`${facet} = ${quote(stored)}`, shownFilter(facetRow(facet).copies === "counted")],
    limit: 0,
  }));
  return (await client.search(queries)).map(totalOf);
}
