import type { FacetKey } from "../../facets/facets.ts";
import type { Client } from "./client.ts";
import { quote } from "./filter.ts";
import { totalOf } from "./search-page.ts";

/** How many articles choosing each of some values finds: copies are shown for a chosen outlet alone. */
export async function valueCounts(
  client: Client,
  index: string,
  values: readonly { readonly facet: FacetKey; readonly stored: string }[],
): Promise<number[]> {
  if (values.length === 0) return [];
  const queries = values.map(({ facet, stored }) => ({
    indexUid: index,
    q: "",
    filter: [`${facet} = ${quote(stored)}`, ...(facet === "outlets" ? [] : ["copy = false"])],
    limit: 0,
  }));
  return (await client.search(queries)).map(totalOf);
}
