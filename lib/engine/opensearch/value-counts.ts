import { type FacetKey, facetRow } from "../../facets/facet-names.ts";
import type { Client } from "./client.ts";
import { allOf, equals, shownFilter } from "./filter.ts";

/** How many articles choosing each of some values finds: copies only where choosing shows them. */
export async function valueCounts(
  client: Client,
  index: string,
  values: readonly { readonly facet: FacetKey; readonly value: string }[],
): Promise<number[]> {
  const bodies = values.map(({ facet, value }) => ({
    query: allOf([equals(facet, value), shownFilter(facetRow(facet).copies === "counted")]),
    size: 0,
  }));
  return (await client.searches(index, bodies)).map(({ total }) => total);
}
