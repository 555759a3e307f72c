import type { Archive } from "../../../lib/archive/archive.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { hitAttributes } from "../../../lib/engine/meilisearch/hit-parts.ts";
import { openMeilisearchHome } from "../../../lib/engine/meilisearch/home.ts";
import { openMeilisearch } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import { pageQueries, totalOf } from "../../../lib/engine/meilisearch/search-page.ts";
import { textQuery } from "../../../lib/engine/meilisearch/text-query.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { rebuild } from "../../../lib/engine/rebuild.ts";
import type { Contender } from "./contender.ts";

/** The adapter over a real server, and the same multi-search sent raw: what the adapter adds. */
export async function openMeilisearchContenders(
  archive: Archive,
  reference: SearchEngine,
  url: string,
  key: string | null,
): Promise<[string, Contender][]> {
  const client = openClient({ url, key });
  const names = liveNames("bench");
  await rebuild(
    openMeilisearchHome(client, "bench", () => {}),
    { archive, reference, listener: { progressed: () => {}, rejected: () => {}, stepped: () => {} } },
  );
  const engine = openMeilisearch(client, { names, archive: null, onRejected: () => {} });
  return [
    ["Meilisearch", async ({ query }) => (await engine.search(query)).total],
    [
      "multi-search raw",
      async ({ query }) => {
        const text = textQuery(query.text);
        const attributes = hitAttributes(query.text, query);
        const { hits, counts } = pageQueries(names.articles, "q" in text ? text.q : "", query, attributes);
        const [main, ...parts] = counts;
        return totalOf((await client.search([{ ...main!, ...hits }, ...parts]))[0]!);
      },
    ],
  ];
}
