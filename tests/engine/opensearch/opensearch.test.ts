import { afterAll, describe, expect, it } from "vitest";
import { openClient } from "../../../lib/engine/opensearch/client.ts";
import { openOpenSearchHome } from "../../../lib/engine/opensearch/home.ts";
import { searchEngineCases } from "../../contracts/search-engine.ts";
import { itKeepsTheLaw } from "../../contracts/search-engine-law.ts";
import { openersOf, SKIPS } from "./engines.ts";
import { openRealServer } from "./real-server.ts";

const INDEX = "contract";

/** How long a case may take, in milliseconds, on a busy machine. */
const PATIENCE = 120_000;

// `npm run bench -- opensearch` tries the same and more on three nodes.
const real = await openRealServer({ nodes: 1, shards: 1, replicas: 0 });

if ("reason" in real)
  describe.skip(`search engine: OpenSearch (skipped: ${real.reason})`, () => it("needs a server", () => {}));
else
  describe("search engine: OpenSearch, alone on a real server", () => {
    const client = openClient({ urls: real.urls, user: null });
    const { alone } = openersOf(client, INDEX);
    afterAll(real.close);

    it("makes its indexes", { timeout: PATIENCE }, async () => {
      await openOpenSearchHome(client, INDEX, () => {}).prepare();
    });

    const cases = searchEngineCases(alone);
    it("skips only what there is", () => {
      expect(Object.keys(SKIPS).filter((skip) => !cases.some(([rule]) => rule === skip))).toEqual([]);
    });
    for (const [rule, run] of cases) {
      if (SKIPS[rule]) it.skip(`${rule} (skipped: ${SKIPS[rule]})`, run);
      else it(rule, { timeout: PATIENCE }, run);
    }

    itKeepsTheLaw(alone, 20);
  });
