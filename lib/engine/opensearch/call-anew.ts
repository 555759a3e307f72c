import type { Kept } from "../../archive/kept.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { CALLED_VARIOUSLY } from "../called-variously.ts";
import type { Client } from "./client.ts";
import { equals } from "./filter.ts";
import { keptOf } from "./kept-of.ts";
import type { IndexNames } from "./names.ts";
import { type ValueDocument, valueId, valuesOfBatch } from "./values.ts";
import { writeDocuments } from "./write.ts";

/** A value that articles had before a batch is written. */
interface Had {
  readonly facet: FacetKey;
  readonly value: string;
}

/** Values of one request. */
const BATCH = 100;

/** The values that some articles have in the index now and that each article may call otherwise, by their documents' ids. */
export async function valuesHad(client: Client, articles: string, ids: readonly string[]): Promise<Map<string, Had>> {
  const had = new Map<string, Had>();
  for (const document of await client.documents(articles, ids, CALLED_VARIOUSLY))
    for (const facet of CALLED_VARIOUSLY)
      for (const value of (document?.source[facet] ?? []) as readonly string[])
        had.set(valueId(facet, value), { facet, value });
  return had;
}

/**
 * Calls the values that articles had and that no article of the batch has as another does that has them: the name may have
 * been that of articles which have them no more.
 */
export async function callAnew(
  client: Client,
  names: IndexNames,
  had: ReadonlyMap<string, Had>,
  batch: readonly Kept[],
): Promise<void> {
  const written = valuesOfBatch(batch);
  const lost = [...had].filter(([id]) => !written.has(id));
  const renamed = new Map<string, ValueDocument>();
  for (let at = 0; at < lost.length; at += BATCH) {
    const part = lost.slice(at, at + BATCH);
    const bodies = part.map(([, { facet, value }]) => ({ query: equals(facet, value), _source: ["kept"], size: 1 }));
    const holders = await client.searches(names.articles, bodies);
    const known = await client.documents(
      names.values,
      part.map(([id]) => id),
      ["label", "weight"],
    );
    part.forEach(([id], n) => {
      const holder = holders[n]!.hits[0];
      const called = holder && valuesOfBatch([keptOf(holder)]).get(id);
      const before = known[n]?.source as Pick<ValueDocument, "label" | "weight"> | undefined;
      if (called && before && called.label !== before.label) renamed.set(id, { ...called, weight: before.weight });
    });
  }
  if (renamed.size === 0) return;
  await writeDocuments(client, names.values, renamed);
  await client.refresh([names.values]);
}
