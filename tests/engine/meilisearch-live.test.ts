import { describe } from "vitest";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../lib/engine/meilisearch/client.ts";
import { openMeilisearch, prepare } from "../../lib/engine/meilisearch/meilisearch.ts";
import { describeSearchEngine } from "../contracts/search-engine.ts";

const url = process.env.MEILISEARCH_TEST_URL ?? "";
const client = openClient({ url, key: process.env.MEILISEARCH_TEST_KEY ?? null });

describe.skipIf(!url)("real", () => {
  describeSearchEngine("Meilisearch", async (archive) => {
    const index = "contract";
    const engine = openMeilisearch(client, { index, archive: null, onPoison: () => {} });
    await engine.reset();
    return engine;
  });
});
