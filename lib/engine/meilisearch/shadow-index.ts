import type { ShadowIndex } from "../port/engine-home.ts";
import { type Client, MeilisearchFailure } from "./client.ts";
import { openMeilisearch, stampAt } from "./meilisearch.ts";
import { type IndexNames, liveNames, shadowNames } from "./names.ts";
import { ARTICLE_SETTINGS, VALUE_SETTINGS } from "./settings.ts";
import { writeArticles } from "./write.ts";

type ArticleIndexes = Pick<IndexNames, "articles" | "values">;

/** Makes an empty shadow index; what an earlier build left there is deleted. */
export async function makeShadowIndex(client: Client, index: string): Promise<ShadowIndex> {
  const [live, shadow] = [liveNames(index), shadowNames(index)];
  for (const [name, settings] of [
    [shadow.articles, ARTICLE_SETTINGS],
    [shadow.values, VALUE_SETTINGS],
  ] as const) {
    if ((await client.createdAt(name)) !== null) await client.deleteIndex(name);
    await client.createIndex(name);
    await client.updateSettings(name, settings as never);
  }
  return {
    fill: (articles, onRejected) => writeArticles(client, shadow, articles, onRejected),
    reader: openMeilisearch(client, { names: { ...shadow, stamp: live.stamp }, archive: null, onRejected: () => {} }),
    async swap(revision) {
      await swap(client, live, shadow);
      await stampAt(client, live, revision);
    },
  };
}

/** A swap that the server did twice would be no swap, so the live index's creation date is compared, not the task's status. */
async function swap(client: Client, live: ArticleIndexes, shadow: ArticleIndexes): Promise<void> {
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
