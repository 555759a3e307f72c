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
    const kept = known;
    const keys = asked.map(({ facet, stored }) => `${facet}\0${stored}`);
    // A hash is made of those alone that are not known.
    const missing = new Map<string, string>();
    for (const [at, { facet, stored }] of asked.entries())
      if (!kept.has(keys[at]!)) missing.set(valueId(facet, stored), keys[at]!);
    for (const { id, value, label, several } of await valuesById(client, index, [...missing.keys()]))
      kept.set(missing.get(id)!, { value, label, ...(several && { several }) });
    return keys.map((key, at) => kept.get(key) ?? { value: asked[at]!.stored, label: asked[at]!.stored });
  };
}
