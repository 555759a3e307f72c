import type { ShadowIndex } from "../port/engine-home.ts";
import type { Client, Server } from "./client.ts";
import { MeilisearchFailure } from "./failure.ts";
import { openMeilisearch } from "./meilisearch.ts";
import { type IndexNames, liveNames, shadowNames } from "./names.ts";
import { articleSettings, VALUE_SETTINGS } from "./settings.ts";
import { stampAt } from "./state.ts";
import { writeArticles } from "./write.ts";

type ArticleIndexes = Pick<IndexNames, "articles" | "values">;

/** Makes an empty shadow index; what an earlier build left there is deleted. */
export async function makeShadowIndex(client: Client, index: string): Promise<ShadowIndex> {
  const [live, shadow] = [liveNames(index), shadowNames(index)];
  for (const [name, settings] of [
    [shadow.articles, articleSettings(client.each.length)],
    [shadow.values, VALUE_SETTINGS],
  ] as const) {
    for (const server of client.each) if ((await server.createdAt(name)) !== null) await server.deleteIndex(name);
    await client.createIndex(name);
    await client.updateSettings(name, settings as never);
  }
  return {
    fill: (articles, onRejected) => writeArticles(client, shadow, articles, onRejected),
    reader: openMeilisearch(client, { names: { ...shadow, stamp: live.stamp }, archive: null, onRejected: () => {} }),
    async swap(revision) {
      if (client.each.length > 1) await withdraw(client, live.stamp);
      for (const server of client.each) await swap(server, live, shadow);
      await stampAt(client, live, revision);
    },
  };
}

/** Longer than a site takes what it knows of an engine's health to hold, in milliseconds. */
const NOTICED = 3000;

/** Has sites ask the archive while several servers are swapped one after another, and until they are stamped again. */
async function withdraw(client: Client, stamp: string): Promise<void> {
  await client.deleteAllDocuments(stamp);
  await client.each[0]!.pause(NOTICED);
}

/** A swap that the server did twice would be no swap, so the live index's creation date is compared, not the task's status. */
async function swap(client: Server, live: ArticleIndexes, shadow: ArticleIndexes): Promise<void> {
  const wanted = await client.createdAt(shadow.articles);
  try {
    await client.swap([
      [live.articles, shadow.articles],
      [live.values, shadow.values],
    ]);
  } catch (error) {
    if (!(error instanceof MeilisearchFailure) || (await client.createdAt(live.articles)) !== wanted) throw error;
  }
  if ((await client.createdAt(live.articles)) !== wanted) {
    throw new Error(
      "Cannot put the new index in place: the server says that it swapped, and the old index is still live. Run npm run reindex again.",
    );
  }
}
