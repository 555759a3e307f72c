import type { Redirect } from "../../archive/redirects.ts";
import { FACETS, type FacetKey } from "../../facets/facet-names.ts";
import type { Client } from "./client.ts";
import { equals } from "./filter.ts";
import { aliases, type IndexNames, pairsOf } from "./names.ts";
import { writeRedirects } from "./redirects.ts";
import { readStamp, stampAt } from "./stamp.ts";
import { valueId } from "./values.ts";
import { deleteArticles, deleteValues } from "./write.ts";

/** Articles taken out at once, and values looked at. */
const BATCH = 100;

/** A server keeps what was removed for copies that may have missed it, half a minute at least: it is looked at so often, so many milliseconds apart. */
const [LOOKS, APART] = [30, 3000];

/**
 * Takes articles for good out of both indexes behind a name, with the values that no other article there holds and the ids
 * that the archive has lead nowhere any more, and waits until the server has written its files without them. What is not there is no fault.
 */
export async function forget(
  client: Client,
  index: string,
  ids: readonly string[],
  redirects: readonly Redirect[],
): Promise<void> {
  const live = await client.behind(aliases(index).articles);
  const written: string[] = [];
  for (const pair of pairsOf(index)) {
    if ((await client.behind(pair.articles)).length === 0 || (await client.behind(pair.values)).length === 0) continue;
    for (let at = 0; at < ids.length; at += BATCH) await forgetBatch(client, pair, ids.slice(at, at + BATCH));
    await writeRedirects(client, pair.values, redirects);
    const stamp = live.includes(pair.articles) ? await readStamp(client, pair.values) : null;
    if (stamp) await stampAt(client, pair, stamp.revision);
    written.push(pair.articles, pair.values);
  }
  if (written.length > 0) await waitUntilGone(client, written);
}

async function waitUntilGone(client: Client, indexes: readonly string[]): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    if ((await client.expunge(indexes)) === 0) return;
    await client.pause(APART);
  }
  throw new Error(
    `Cannot take articles for good out of the index at ${client.where}: it finds them no more, and its files still hold what was removed. Try again when all nodes are there.`,
  );
}

async function forgetBatch(client: Client, { articles, values }: IndexNames, ids: readonly string[]): Promise<void> {
  const held = new Map<string, { readonly facet: FacetKey; readonly value: string }>();
  const facets = FACETS.map(({ key }) => key);
  for (const document of await client.documents(articles, ids, facets))
    for (const facet of facets)
      for (const value of (document?.source[facet] ?? []) as readonly string[])
        held.set(valueId(facet, value), { facet, value });
  await deleteArticles(client, articles, ids);
  await client.refresh([articles]);
  const all = [...held];
  for (let at = 0; at < all.length; at += BATCH) {
    const part = all.slice(at, at + BATCH);
    const found = await client.searches(
      articles,
      part.map(([, { facet, value }]) => ({ query: equals(facet, value), size: 0 })),
    );
    await deleteValues(
      client,
      values,
      part.flatMap(([id], n) => (found[n]!.total === 0 ? [id] : [])),
    );
  }
  await client.refresh([values]);
}
