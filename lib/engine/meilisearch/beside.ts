import type { Beside } from "../engine-home.ts";
import { type Client, MeilisearchTrouble } from "./client.ts";
import { openMeilisearch, stampAt } from "./meilisearch.ts";
import { besideNames, liveNames } from "./names.ts";
import { ARTICLE_SETTINGS, VALUE_SETTINGS } from "./settings.ts";
import { writeArticles } from "./write.ts";

/** Makes an empty index beside the live one, in the place of what was there. */
export async function makeBeside(client: Client, index: string): Promise<Beside> {
  const [live, beside] = [liveNames(index), besideNames(index)];
  for (const [name, settings] of [
    [beside.articles, ARTICLE_SETTINGS],
    [beside.values, VALUE_SETTINGS],
  ] as const) {
    if ((await client.createdAt(name)) !== null) await client.deleteIndex(name);
    await client.createIndex(name);
    await client.updateSettings(name, settings as never);
  }
  return {
    fill: (articles, onPoison) => writeArticles(client, beside, articles, onPoison),
    reader: openMeilisearch(client, { names: { ...beside, stamp: live.stamp }, archive: null, onPoison: () => {} }),
    async swap(revision) {
      await swap(client, live.articles, beside.articles, live.values, beside.values);
      await stampAt(client, live, revision);
    },
  };
}

/** A swap that the server did twice would be no swap, so the live index's birth is looked at, not the task's word. */
async function swap(
  client: Client,
  liveArticles: string,
  besideArticles: string,
  liveValues: string,
  besideValues: string,
): Promise<void> {
  const wanted = await client.createdAt(besideArticles);
  try {
    await client.swap([
      [liveArticles, besideArticles],
      [liveValues, besideValues],
    ]);
  } catch (error) {
    if (!(error instanceof MeilisearchTrouble) || (await client.createdAt(liveArticles)) !== wanted) throw error;
  }
  if ((await client.createdAt(liveArticles)) !== wanted) {
    throw new Error(
      "Cannot put the new index in place: the server says that it swapped, and the old index is still live. Run npm run reindex again.",
    );
  }
}
