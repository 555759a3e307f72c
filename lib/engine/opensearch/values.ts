import { createHash } from "node:crypto";
import type { Kept } from "../../archive/kept.ts";
import { FACETS, type FacetKey } from "../../facets/facet-names.ts";
import { valuesOf } from "../../facets/facet-values.ts";
import { fold } from "../../text/fold.ts";
import { labelWords } from "../words/words.ts";

/** A facet value in the index of values. `weight`: about how many articles hold it, which chooses what is counted to be suggested. */
export interface ValueDocument {
  readonly facet: FacetKey;
  readonly value: string;
  readonly label: string;
  readonly several?: true;
  readonly folded: string;
  readonly words: string;
  readonly weight: number;
}

/** The values of a batch of articles by the ids of their documents, each once, with the articles of the batch as weight. */
export function valuesOfBatch(batch: readonly Kept[]): Map<string, ValueDocument> {
  const found = new Map<string, ValueDocument>();
  for (const { article } of batch)
    for (const { key } of FACETS)
      for (const { value, label, several } of valuesOf(article, key)) {
        const id = valueId(key, value);
        const weight = (found.get(id)?.weight ?? 0) + 1;
        const words = labelWords(label);
        found.set(id, {
          facet: key,
          value,
          label,
          ...(several && { several }),
          folded: foldedLabel(label),
          words,
          weight,
        });
      }
  return found;
}

/** A label as it is looked for whole. */
export const foldedLabel = (label: string): string => fold(label).slice(0, 200);

/** The id of a value's document: values may be longer than ids. */
export function valueId(facet: FacetKey, value: string): string {
  return createHash("sha256").update(`${facet}\0${value}`).digest("hex").slice(0, 24);
}
