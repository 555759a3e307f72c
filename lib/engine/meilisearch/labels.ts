import type { FacetValue } from "../../facets/facet-names.ts";
import type { Client } from "./client.ts";
import type { Labelled } from "./search-page.ts";
import { valueId, valuesById } from "./values.ts";

/** Labels are read again after this, in milliseconds: a correction may have changed them. */
const FRESH = 30_000;

/** How labels are read on behalf of a call: with the client that is given up with it. */
export type LabelsWith = (client: Client) => Labelled;

/** The values and labels behind what the index of articles stores, kept for a while. */
export function openLabels(index: string): LabelsWith {
  let known = new Map<string, FacetValue>();
  let since = Date.now();

  return (client) => async (asked) => {
    if (Date.now() - since > FRESH) {
      known = new Map();
      since = Date.now();
    }
    const ids = asked.map(({ facet, stored }) => valueId(facet, stored));
    const missing = [...new Set(ids.filter((id) => !known.has(id)))];
    for (const { id, value, label, several } of await valuesById(client, index, missing))
      known.set(id, { value, label, ...(several && { several }) });
    return ids.map((id, at) => known.get(id) ?? { value: asked[at]!.stored, label: asked[at]!.stored });
  };
}
