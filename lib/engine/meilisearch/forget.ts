import type { FacetKey } from "../../facets/facet-names.ts";
import { togetherId } from "../together-id.ts";
import type { Client } from "./client.ts";
import { isIn, quote } from "./filter.ts";
import { keptOf } from "./kept-of.ts";
import { type IndexNames, liveNames, shadowNames } from "./names.ts";
import { totalOf } from "./search-page.ts";
import { readStamp } from "./stamp.ts";
import { stampAt } from "./state.ts";
import { valuesOfBatch } from "./values.ts";

/** Articles taken out at once. */
const BATCH = 100;

/** A value that an article taken out held. */
interface Value {
  readonly id: string;
  readonly facet: FacetKey;
  readonly stored: string;
}

/**
 * Takes articles for good out of all indexes under a name, those kept beside for a rollback too, with the values that no
 * other article there holds, and has the server write its files again. What is not there is no fault.
 */
export async function forget(client: Client, index: string, ids: readonly string[]): Promise<void> {
  for (const names of [liveNames(index), shadowNames(index)]) {
    if ((await client.createdAt(names.articles)) === null) continue;
    for (let at = 0; at < ids.length; at += BATCH) await forgetBatch(client, names, ids.slice(at, at + BATCH));
    for (const name of [names.articles, names.values])
      if ((await client.createdAt(name)) !== null) await client.compact(name);
  }
  const live = liveNames(index);
  if ((await client.createdAt(live.stamp)) === null) return;
  const stamps = await Promise.all(client.each.map((server) => readStamp(server, live.stamp)));
  const revisions = stamps.flatMap((stamp) => stamp?.revision ?? []);
  if (revisions.length === stamps.length) await stampAt(client, live, Math.min(...revisions));
}

async function forgetBatch(
  client: Client,
  names: Pick<IndexNames, "articles" | "values">,
  ids: readonly string[],
): Promise<void> {
  const values = await valuesOf(client, names.articles, ids);
  await client.deleteDocuments(names.articles, [...ids, ...ids.map(togetherId)]);
  const unused: string[] = [];
  for (let at = 0; at < values.length; at += BATCH)
    unused.push(...(await unusedOf(client, names.articles, values.slice(at, at + BATCH))));
  if (unused.length > 0) await client.deleteDocuments(names.values, unused);
}

/** The values of some articles. An index kept beside may have been written by another version: what cannot be read has none. */
async function valuesOf(client: Client, articles: string, ids: readonly string[]): Promise<Value[]> {
  const [found] = await client.search([
    { indexUid: articles, q: "", filter: isIn("id", ids), attributesToRetrieve: ["kept"], limit: ids.length },
  ]);
  const kept = (found?.hits ?? []).flatMap((hit) => {
    try {
      return [keptOf(hit.kept)];
    } catch {
      return [];
    }
  });
  return valuesOfBatch(kept);
}

/** The ids of the values that no article holds. */
async function unusedOf(client: Client, articles: string, values: readonly Value[]): Promise<string[]> {
  const found = await client.search(
    values.map(({ facet, stored }) => ({
      indexUid: articles,
      q: "",
      filter: `${facet} = ${quote(stored)}`,
      limit: 0,
    })),
  );
  return values.filter((_, at) => totalOf(found[at]!) === 0).map(({ id }) => id);
}
