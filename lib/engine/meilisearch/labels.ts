import type { FacetValue } from "../../facets/facet-names.ts";
import type { Reader } from "../port/reader.ts";
import type { Client } from "./client.ts";
import type { Labelled } from "./search-page.ts";
import { valueId, valuesById } from "./values.ts";

/** Labels are read again after this, in milliseconds: a correction may have changed them. */
const FRESH = 30_000;

/** How labels are read on behalf of a call: with the client that is given up with it. */
export type LabelsWith = (client: Client) => Labelled;

/**
 * The values and labels behind what the index of articles stores, kept for a while: where there is an archive, until it
 * changes, or a name that was corrected would stand beside articles that say it otherwise.
 */
export function openLabels(index: string, archive: Reader | null): LabelsWith {
  let known = new Map<string, FacetValue>();
  let since = Date.now();
  let state: number | null = null;

  return (client) => async (asked) => {
    const now = archive && (await archive.health()).revision;
    if (Date.now() - since > FRESH || now !== state) {
      known = new Map();
      since = Date.now();
      state = now;
    }
    const ids = asked.map(({ facet, stored }) => valueId(facet, stored));
    const kept = known;
    const missing = [...new Set(ids.filter((id) => !kept.has(id)))];
    for (const { id, value, label, several } of await valuesById(client, index, missing))
      kept.set(id, { value, label, ...(several && { several }) });
    return ids.map((id, at) => kept.get(id) ?? { value: asked[at]!.stored, label: asked[at]!.stored });
  };
}
