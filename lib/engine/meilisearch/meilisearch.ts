import { openKnownCounts } from "../alike/known-counts.ts";
import { asAsked } from "../as-asked.ts";
import { heedSignals } from "../heed-signals.ts";
import type { SearchEngine } from "../port/engine.ts";
import type { RejectedDocument } from "../port/engine-home.ts";
import type { Query } from "../port/query.ts";
import type { Asking, Reader } from "../port/reader.ts";
import { togetherId } from "../together-id.ts";
import { callAnew, valuesHad } from "./call-anew.ts";
import { type Client, givenUpBy } from "./client.ts";
import { openLabels } from "./labels.ts";
import { type IndexNames, liveNames } from "./names.ts";
import { connect } from "./network.ts";
import { readFor } from "./read.ts";
import { articleSettings, MOST_HITS, VALUE_SETTINGS } from "./settings.ts";
import { ENGINE, stampAt, stateOf } from "./state.ts";
import { dropTogether, writeArticles } from "./write.ts";

/** How the adapter is set up. */
export interface MeilisearchOptions {
  readonly names: IndexNames;
  /** Answers what Meilisearch cannot keep exact or does not give; null where the site has no archive of its own. */
  readonly archive: Reader | null;
  readonly onRejected: (document: RejectedDocument) => void;
}

/**
 * The engine over a Meilisearch server. All that matches a search is streamed from the archive: the server gives no more
 * than the first hits, and those again for each page.
 */
export function openMeilisearch(client: Client, { names, archive, onRejected }: MeilisearchOptions): SearchEngine {
  const labels = openLabels(names.values, archive);
  const sources = { client, names, labels, archive, counted: openKnownCounts() };
  const readAs = (asking?: Asking) => readFor(sources, asking);

  const reader: Reader = {
    ...asAsked(readAs),
    async *matching(query: Query, asking?: Asking) {
      if (!archive) {
        throw new Error(
          `Cannot list all that a search finds: Meilisearch gives ${MOST_HITS} hits at most, and there is no archive beside it.`,
        );
      }
      yield* archive.matching(query, asking);
    },
    listsNamed: (asked, asking) => readAs(asking).listsNamed(asked),
    async health(asking) {
      const state = await stateOf(givenUpBy(client, asking?.signal), names);
      return { engine: ENGINE, ...state };
    },
    async close() {
      await archive?.close();
    },
  };

  return {
    ...heedSignals(reader),
    async put(articles, revision) {
      const ids = articles.map(({ article }) => article.id);
      const had = await valuesHad(client, names.articles, ids);
      await writeArticles(client, names, articles, onRejected);
      await dropTogether(client, names.articles, articles);
      await callAnew(client, names, had, articles);
      await stampAt(client, names, revision);
    },
    async remove(ids, revision) {
      const had = await valuesHad(client, names.articles, ids);
      await client.deleteDocuments(names.articles, [...ids, ...ids.map(togetherId)]);
      await callAnew(client, names, had, []);
      await stampAt(client, names, revision);
    },
    async reset() {
      await client.deleteAllDocuments(names.articles);
      await client.deleteAllDocuments(names.values);
      await stampAt(client, names, 0);
    },
  };
}

/** Makes the live indexes where they are missing, with their settings; of several servers, each knows the others first. */
export async function prepare(client: Client, index: string): Promise<void> {
  await connect(client);
  const names = liveNames(index);
  for (const server of client.each) {
    for (const name of [names.articles, names.values, names.stamp])
      if ((await server.createdAt(name)) === null) await server.createIndex(name);
  }
  await client.updateSettings(names.articles, articleSettings(client.each.length) as never);
  await client.updateSettings(names.values, VALUE_SETTINGS as never);
}
