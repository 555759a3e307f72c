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

/** Reads labels and remembers some until the index says that something was written. What is asked for is given whole, however much it is. */
export function openLabels(index: string): Labelled {
  let known = new Map<string, FacetValue>();
  let state: string | null = null;

  return async (client, asked) => {
    const ids = asked.map(({ facet, value }) => valueId(facet, value));
    /** Null where `mayEnd` and something was written since the labels that are known were read. */
    const read = async (mayEnd: boolean): Promise<Map<string, FacetValue> | null> => {
      // Others may ask meanwhile, and what they read may take the place of what is known.
      const own = new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id)!] as const] : [])));
      const missing = ids.filter((id) => !own.has(id));
      for (let at = 0; at === 0 || at < missing.length; at += AT_ONCE) {
        const part = missing.slice(at, at + AT_ONCE);
        const [stamp, ...found] = await client.documents(index, [STAMP, ...part], ["value", "label", "several"]);
        const now = stamp?.state ?? "";
        if (now !== state) {
          known = new Map();
          state = now;
          if (mayEnd) return null;
        }
        if (known.size >= REMEMBERED) known = new Map();
        found.forEach((document, n) => {
          if (document === null) return;
          const { value, label, several } = document.source as unknown as FacetValue;
          const named = { value, label, ...(several && { several }) };
          own.set(part[n]!, named);
          known.set(part[n]!, named);
        });
      }
      return own;
    };
    // Written to meanwhile, it is read again; labels of two states are still those of the values that have them.
    const labels = (await read(true)) ?? (await read(false))!;
    return ids.map((id, at) => labels.get(id) ?? { value: asked[at]!.value, label: asked[at]!.value });
  };
}
