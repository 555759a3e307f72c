import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";
import type { Client } from "./client.ts";
import { STAMP } from "./stamp.ts";
import { valueId } from "./values.ts";

/** Values whose labels are read in one request, and that are remembered. */
const [AT_ONCE, REMEMBERED] = [1000, 50_000];

/** The value and label of each of some values; one that is not known stands for itself. */
export type Labelled = (
  client: Client,
  asked: readonly { readonly facet: FacetKey; readonly value: string }[],
) => Promise<FacetValue[]>;

/** Reads labels and remembers them until the index says that something was written. */
export function openLabels(index: string): Labelled {
  let known = new Map<string, FacetValue>();
  let state: string | null = null;

  return async (client, asked) => {
    const ids = asked.map(({ facet, value }) => valueId(facet, value));
    const read = async (missing: readonly string[]): Promise<boolean> => {
      for (let at = 0; at === 0 || at < missing.length; at += AT_ONCE) {
        const part = missing.slice(at, at + AT_ONCE);
        const [stamp, ...found] = await client.documents(index, [STAMP, ...part], ["value", "label", "several"]);
        const now = stamp?.state ?? "";
        if (now !== state || known.size > REMEMBERED) {
          known = new Map();
          state = now;
          return false;
        }
        found.forEach((document, n) => {
          if (document) known.set(part[n]!, document.source as unknown as FacetValue);
        });
      }
      return true;
    };
    // Written to meanwhile, it is read again; labels of two states are still those of the values that have them.
    if (!(await read(ids.filter((id) => !known.has(id))))) await read(ids);
    const now = known;
    return ids.map((id, at) => now.get(id) ?? { value: asked[at]!.value, label: asked[at]!.value });
  };
}
