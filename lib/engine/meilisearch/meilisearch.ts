import { openKnownCounts } from "../alike/known-counts.ts";
import { heedSignals } from "../heed-signals.ts";
import type { SearchEngine } from "../port/engine.ts";
import type { RejectedDocument } from "../port/engine-home.ts";
import type { EngineTrouble } from "../port/note.ts";
import type { Query } from "../port/query.ts";
import type { Asking, Reader } from "../port/reader.ts";
import { callAnew, valuesHad } from "./call-anew.ts";
import { type Client, givenUpBy } from "./client.ts";
import { togetherId } from "./document.ts";
import { shownFilter } from "./filter.ts";
import { openLabels } from "./labels.ts";
import { type IndexNames, liveNames } from "./names.ts";
import { readFor } from "./read.ts";
import { totalOf } from "./search-page.ts";
import { ARTICLE_SETTINGS, MOST_HITS, SETTINGS_HASH, VALUE_SETTINGS } from "./settings.ts";
import { readStamp, writeStamp } from "./stamp.ts";
import { dropTogether, writeArticles } from "./write.ts";

/** How the adapter is set up. */
export interface MeilisearchOptions {
  readonly names: IndexNames;
  /** Answers what Meilisearch cannot keep exact or does not give; null where the site has no archive of its own. */
  readonly archive: Reader | null;
  readonly onRejected: (document: RejectedDocument) => void;
}

/** The engine's name. */
const ENGINE = "meilisearch";

/**
 * The engine over a Meilisearch server. All that matches a search is streamed from the archive: the server gives no more
 * than the first hits, and those again for each page.
 */
export function openMeilisearch(client: Client, { names, archive, onRejected }: MeilisearchOptions): SearchEngine {
  const labels = openLabels(names.values, archive);
  const sources = { client, names, labels, archive, counted: openKnownCounts() };
  const readAs = (asking?: Asking) => readFor(sources, asking);

  const reader: Reader = {
    search: (query, asking) => readAs(asking).search(query),
    count: (queries, asking) => readAs(asking).count(queries),
    async *matching(query: Query, asking?: Asking) {
      if (!archive) {
        throw new Error(
          `Cannot list all that a search finds: Meilisearch gives ${MOST_HITS} hits at most, and there is no archive beside it.`,
        );
      }
      yield* archive.matching(query, asking);
    },
    facetValues: (query, facet, range, asking) => readAs(asking).facetValues(query, facet, range),
    suggest: (beginning, asking) => readAs(asking).suggest(beginning),
    valuesNamed: (asked, asking) => readAs(asking).valuesNamed(asked),
    listsNamed: (asked, asking) => readAs(asking).listsNamed(asked),
    get: (id, asking) => readAs(asking).get(id),
    copiesOf: (id, asking) => readAs(asking).copiesOf(id),
    versionsOf: (id, asking) => readAs(asking).versionsOf(id),
    related: (id, asking) => readAs(asking).related(id),
    moreLike: (id, asking) => readAs(asking).moreLike(id),
    wordsWith: (text, asking) => readAs(asking).wordsWith(text),
    async health(asking) {
      const own = givenUpBy(client, asking?.signal);
      const [all] = await own.search([{ indexUid: names.articles, q: "", limit: 0 }]);
      const stamp = await readStamp(own, names.stamp);
      // An index that was made otherwise cannot tell articles from documents.
      const isOwn = stamp?.settings === SETTINGS_HASH;
      const articles = totalOf(isOwn ? (await own.search([countOfArticles(names)]))[0]! : all!);
      return { engine: ENGINE, articles, revision: stamp?.revision ?? 0, trouble: troubleOf(stamp, articles) };
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

const countOfArticles = ({ articles }: IndexNames) => ({
  indexUid: articles,
  q: "",
  filter: shownFilter(true),
  limit: 0,
});

/** Writes how far the index is, and what it was made by. */
export async function stampAt(client: Client, names: IndexNames, revision: number): Promise<void> {
  const [all] = await client.search([countOfArticles(names)]);
  await writeStamp(client, names.stamp, {
    revision,
    articles: totalOf(all!),
    settings: SETTINGS_HASH,
    server: await client.version(),
  });
}

/** Makes the live indexes where they are missing, with their settings. */
export async function prepare(client: Client, index: string): Promise<void> {
  const names = liveNames(index);
  for (const name of [names.articles, names.values, names.stamp])
    if ((await client.createdAt(name)) === null) await client.createIndex(name);
  await client.updateSettings(names.articles, ARTICLE_SETTINGS as never);
  await client.updateSettings(names.values, VALUE_SETTINGS as never);
}

function troubleOf(stamp: Awaited<ReturnType<typeof readStamp>>, articles: number): EngineTrouble | null {
  if (!stamp) return { code: "unfinished", engine: ENGINE };
  if (stamp.settings !== SETTINGS_HASH) return { code: "otherVersion", engine: ENGINE };
  if (stamp.articles !== articles) return { code: "incomplete", engine: ENGINE, articles, expected: stamp.articles };
  return null;
}
