import type { Archive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import type { Client } from "../../../lib/engine/opensearch/client.ts";
import { aliases } from "../../../lib/engine/opensearch/names.ts";
import { openOpenSearch } from "../../../lib/engine/opensearch/opensearch.ts";
import { stampAt } from "../../../lib/engine/opensearch/stamp.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";

/** What OpenSearch alone does not answer. */
export const SKIPS: Readonly<Record<string, string>> = {
  "knows the reading lists beside the archive, as they are now": "they stand beside the archive",
};

/** Takes every document out of an index, which is a hundred times as fast as making it again. */
async function empty(client: Client, name: string): Promise<void> {
  const [index] = await client.behind(name);
  const { hits } = await client.search(index!, { query: { match_all: {} }, size: 10_000, _source: false });
  const lines = hits.map(({ _id }) => `${JSON.stringify({ delete: { _index: index, _id } })}\n`);
  if (lines.length > 0) await client.bulk(lines.join(""));
  await client.refresh([index!]);
}

/** The adapter over emptied indexes, with and without the archive beside it. */
export function openersOf(client: Client, index: string) {
  const names = aliases(index);
  const opened = async (from: Archive, archive: SearchEngine | null) => {
    await empty(client, names.articles);
    await empty(client, names.values);
    await stampAt(
      client,
      { articles: (await client.behind(names.articles))[0]!, values: (await client.behind(names.values))[0]! },
      0,
    );
    return openOpenSearch(client, { names, archive, redirects: from.redirects, onRejected: () => {} });
  };
  return {
    alone: (archive: Archive): Promise<SearchEngine> => opened(archive, null),
    beside: (archive: Archive): Promise<SearchEngine> => opened(archive, openEmbedded(archive)),
  };
}
