import { createHash } from "node:crypto";
import type { Kept } from "../../archive/kept.ts";
import { FACETS, type FacetKey } from "../../facets/facet-names.ts";
import { valuesOf } from "../../facets/facet-values.ts";
import { fold } from "../../text/fold.ts";
import { labelWords } from "../words/words.ts";
import type { Client } from "./client.ts";
import { stored } from "./document.ts";
import { isIn } from "./filter.ts";
import { spelling } from "./server-words.ts";

/** A facet value in the index of values. `weight`: about how many articles hold it, which orders suggestions only. */
export interface ValueDocument {
  readonly id: string;
  readonly facet: FacetKey;
  /** As the archive has it, and as the index of articles stores it. */
  readonly value: string;
  readonly stored: string;
  readonly label: string;
  readonly several?: true;
  readonly folded: string;
  readonly words: string;
  readonly weight: number;
}

/** The values of a batch of articles, each once, with the articles of the batch as weight. */
export function valuesOfBatch(batch: readonly Kept[]): ValueDocument[] {
  const found = new Map<string, ValueDocument>();
  for (const { article } of batch) {
    for (const { key } of FACETS) {
      for (const { value, label, several } of valuesOf(article, key)) {
        const id = valueId(key, stored(value));
        const weight = (found.get(id)?.weight ?? 0) + 1;
        found.set(id, {
          id,
          facet: key,
          value,
          stored: stored(value),
          label,
          ...(several && { several }),
          folded: fold(label).slice(0, 200),
          words: spelling(labelWords(label)),
          weight,
        });
      }
    }
  }
  return [...found.values()];
}

/** The id of a value's document. */
export function valueId(facet: FacetKey, storedValue: string): string {
  return createHash("sha256").update(`${facet}\0${storedValue}`).digest("hex").slice(0, 24);
}

/** The value documents of some ids. */
export async function valuesById(client: Client, index: string, ids: readonly string[]): Promise<ValueDocument[]> {
  const chunks = Array.from({ length: Math.ceil(ids.length / 500) }, (_, i) => ids.slice(i * 500, (i + 1) * 500));
  const queries = chunks.map((chunk) => ({ indexUid: index, q: "", filter: isIn("id", chunk), limit: chunk.length }));
  const results = queries.length ? await client.search(queries) : [];
  return results.flatMap(({ hits }) => hits as unknown as ValueDocument[]);
}
