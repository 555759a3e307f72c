import type { Kept } from "../../archive/kept.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { CALLED_VARIOUSLY } from "../called-variously.ts";
import type { Client } from "./client.ts";
import { isIn, quote } from "./filter.ts";
import { keptOf } from "./kept-of.ts";
import type { IndexNames } from "./names.ts";
import { type ValueDocument, valueId, valuesById, valuesOfBatch } from "./values.ts";

/** A value that articles had before a batch is written. */
interface Had {
  readonly id: string;
  readonly facet: FacetKey;
  readonly stored: string;
}

/** Values of one request. */
const BATCH = 100;

/** The values that some articles have in the index now and that each article may call otherwise. */
export async function valuesHad(client: Client, articles: string, ids: readonly string[]): Promise<Had[]> {
  const fields = ["id", ...CALLED_VARIOUSLY];
  const query = { indexUid: articles, q: "", filter: isIn("id", ids), attributesToRetrieve: fields, limit: ids.length };
  const [found] = ids.length > 0 ? await client.search([query]) : [];
  const had = new Map<string, Had>();
  for (const hit of found?.hits ?? [])
    for (const facet of CALLED_VARIOUSLY)
      for (const stored of (hit[facet] ?? []) as readonly string[]) {
        const id = valueId(facet, stored);
        had.set(id, { id, facet, stored });
      }
  return [...had.values()];
}

/**
 * Calls the values that articles had and that no article of the batch has as another does that has them: the name may have
 * been that of articles which have them no more.
 */
export async function callAnew(
  client: Client,
  { articles, values }: Pick<IndexNames, "articles" | "values">,
  had: readonly Had[],
  batch: readonly Kept[],
): Promise<void> {
  const written = new Set(valuesOfBatch(batch).map(({ id }) => id));
  const lost = had.filter(({ id }) => !written.has(id));
  const renamed: ValueDocument[] = [];
  for (let at = 0; at < lost.length; at += BATCH)
    renamed.push(...(await renamedOf(client, { articles, values }, lost.slice(at, at + BATCH))));
  if (renamed.length > 0)
    await client.addDocuments(values, renamed.map((document) => JSON.stringify(document)).join("\n"));
}

/** Those of some values that an article which has them calls otherwise than the index. */
async function renamedOf(
  client: Client,
  { articles, values }: Pick<IndexNames, "articles" | "values">,
  lost: readonly Had[],
): Promise<ValueDocument[]> {
  const holders = await client.search(
    lost.map(({ facet, stored }) => ({
      indexUid: articles,
      q: "",
      filter: `${facet} = ${quote(stored)}`,
      attributesToRetrieve: ["kept"],
      limit: 1,
    })),
  );
  const ids = lost.map(({ id }) => id);
  const known = new Map((await valuesById(client, values, ids)).map((document) => [document.id, document]));
  return lost.flatMap(({ id }, at) => {
    const [holder] = holders[at]!.hits;
    const called = holder && valuesOfBatch([keptOf(holder.kept)]).find((value) => value.id === id);
    const before = known.get(id);
    return called && before && called.label !== before.label ? [{ ...called, weight: before.weight }] : [];
  });
}
