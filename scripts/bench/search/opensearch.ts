import type { Archive } from "../../../lib/archive/archive.ts";
import { openClient } from "../../../lib/engine/opensearch/client.ts";
import { openOpenSearchHome } from "../../../lib/engine/opensearch/home.ts";
import { aliases } from "../../../lib/engine/opensearch/names.ts";
import { openOpenSearch } from "../../../lib/engine/opensearch/opensearch.ts";
import { pageBody } from "../../../lib/engine/opensearch/search-page.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { rebuild } from "../../../lib/engine/rebuild.ts";
import type { Contender } from "./contender.ts";

/** The adapter over a real cluster, and the same search sent raw: what the adapter adds. */
export async function openOpenSearchContenders(
  archive: Archive,
  reference: SearchEngine,
  urls: readonly string[],
): Promise<[string, Contender][]> {
  const client = openClient({ urls, user: null });
  await rebuild(
    openOpenSearchHome(client, "bench", () => {}),
    { archive, reference, listener: { progressed: () => {}, rejected: () => {}, stepped: () => {} } },
  );
  const names = aliases("bench");
  const engine = openOpenSearch(client, { names, archive: null, onRejected: () => {} });
  return [
    ["OpenSearch", async ({ query }) => (await engine.search(query)).total],
    ["its search raw", async ({ query }) => (await client.search(names.articles, pageBody(query))).total],
  ];
}
