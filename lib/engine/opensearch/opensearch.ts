import type { Redirect } from "../../archive/redirects.ts";
import { openKnownCounts } from "../alike/known-counts.ts";
import { asAsked } from "../as-asked.ts";
import { heedSignals } from "../heed-signals.ts";
import type { SearchEngine } from "../port/engine.ts";
import type { RejectedDocument } from "../port/engine-home.ts";
import type { EngineTrouble } from "../port/note.ts";
import type { Query } from "../port/query.ts";
import type { Asking, Reader } from "../port/reader.ts";
import { callAnew, valuesHad } from "./call-anew.ts";
import { type Client, givenUpBy } from "./client.ts";
import { OpenSearchFailure } from "./failure.ts";
import { openLabels } from "./labels.ts";
import type { IndexNames } from "./names.ts";
import { readFor } from "./read.ts";
import { writeRedirects } from "./redirects.ts";
import { ARTICLE_INDEX, SETTINGS_HASH, VALUE_INDEX } from "./settings.ts";
import { countArticles, readStamp, type Stamp, stampAt } from "./stamp.ts";
import { deleteArticles, writeArticles } from "./write.ts";

/** How the adapter is set up. */
export interface OpenSearchOptions {
  readonly names: IndexNames;
  /** Knows the reading lists, which stand beside it; null where the site has no archive of its own. */
  readonly archive: Reader | null;
  /** The ids of the archive that lead to others, for whoever fills the index. */
  readonly redirects?: () => readonly Redirect[];
  readonly onRejected: (document: RejectedDocument) => void;
}

/** The engine's name. */
const ENGINE = "opensearch";

/** The engine over an OpenSearch cluster, which answers all that the port asks by itself. */
export function openOpenSearch(client: Client, options: OpenSearchOptions): SearchEngine {
  const { names, archive, redirects = () => [], onRejected } = options;
  const sources = { client, names, labelled: openLabels(names.values), counted: openKnownCounts() };
  const readAs = (asking?: Asking) => readFor(sources, asking);

  const reader: Reader = {
    ...asAsked(readAs),
    matching: (query: Query, asking?: Asking) => readAs(asking).matching(query),
    listsNamed: async (asked, asking) => (archive ? archive.listsNamed(asked, asking) : asked.map(() => null)),
    async health(asking) {
      const own = givenUpBy(client, asking?.signal);
      const stamp = await readStamp(own, names.values);
      const isOwn = stamp?.settings === SETTINGS_HASH;
      const articles = isOwn ? await countArticles(own, names.articles) : 0;
      return { engine: ENGINE, articles, revision: stamp?.revision ?? 0, trouble: troubleOf(stamp, articles) };
    },
    async close() {
      await archive?.close();
    },
  };

  /** The indexes behind the names: a write to a name that stands for nothing would make an index without settings. */
  async function written(): Promise<IndexNames> {
    const [[articles], [values]] = await Promise.all([client.behind(names.articles), client.behind(names.values)]);
    if (articles === undefined || values === undefined)
      throw new OpenSearchFailure(
        "missing",
        `Cannot write to the index "${names.articles}" at ${client.where}: there is none`,
      );
    return { articles, values };
  }

  let led: string | null = null;
  /** Stamps an index with all that it knows beside articles; where ids lead is written where that changed. */
  async function finish(live: IndexNames, revision: number): Promise<void> {
    const now = redirects();
    if (JSON.stringify(now) !== led) await writeRedirects(client, live.values, now);
    led = JSON.stringify(now);
    await stampAt(client, live, revision);
  }

  return {
    ...heedSignals(reader),
    async put(articles, revision) {
      const live = await written();
      const had = await valuesHad(
        client,
        live.articles,
        articles.map(({ article }) => article.id),
      );
      await writeArticles(client, live, articles, onRejected);
      await callAnew(client, live, had, articles);
      await finish(live, revision);
    },
    async remove(ids, revision) {
      const live = await written();
      const had = await valuesHad(client, live.articles, ids);
      await deleteArticles(client, live.articles, ids);
      await client.refresh([live.articles]);
      await callAnew(client, live, had, []);
      await finish(live, revision);
    },
    async reset() {
      const live = await written();
      await makeAnew(client, live, names);
      led = null;
      await stampAt(client, live, 0);
    },
  };
}

/** Makes a pair of indexes, empty and set up, in the place of what is there; `names`: those that are to stand for them. */
export async function makeAnew(client: Client, pair: IndexNames, names: IndexNames | null): Promise<void> {
  for (const [which, index] of [
    ["articles", ARTICLE_INDEX],
    ["values", VALUE_INDEX],
  ] as const) {
    await client.deleteIndex(pair[which]);
    await client.createIndex(pair[which], { ...index, ...(names ? { aliases: { [names[which]]: {} } } : {}) });
  }
}

function troubleOf(stamp: Stamp | null, articles: number): EngineTrouble | null {
  if (!stamp) return { code: "unfinished", engine: ENGINE };
  if (stamp.settings !== SETTINGS_HASH) return { code: "otherVersion", engine: ENGINE };
  if (stamp.articles !== articles) return { code: "incomplete", engine: ENGINE, articles, expected: stamp.articles };
  return null;
}
