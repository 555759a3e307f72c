import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";
import type { Client } from "./client.ts";
import { valueId, valuesById } from "./values.ts";

/** Labels are read again after this, in milliseconds: a correction may have changed them. */
const FRESH = 30_000;

/** The values and labels behind what the index of articles stores, kept for a while. */
export function openLabels(client: Client, index: string) {
  let known = new Map<string, FacetValue>();
  let since = Date.now();

  /** The value and label of each stored value; one that is not known stands for itself. */
  return async function labelled(
    asked: readonly { readonly facet: FacetKey; readonly stored: string }[],
  ): Promise<FacetValue[]> {
    if (Date.now() - since > FRESH) {
      known = new Map();
      since = Date.now();
    }
    const ids = asked.map(({ facet, stored }) => valueId(facet, stored));
    const missing = [...new Set(ids.filter((id) => !known.has(id)))];
    for (const { id, value, label } of await valuesById(client, index, missing)) known.set(id, { value, label });
    return ids.map((id, at) => known.get(id) ?? { value: asked[at]!.stored, label: asked[at]!.stored });
  };
}
