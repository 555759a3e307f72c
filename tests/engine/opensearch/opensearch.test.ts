import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import { searchedText } from "../../../lib/article/text/searched-text.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../../lib/engine/opensearch/client.ts";
import { openOpenSearchHome } from "../../../lib/engine/opensearch/home.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { nearIn } from "../../../lib/engine/words/near.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { searchEngineCases } from "../../contracts/search-engine.ts";
import { itKeepsTheLaw } from "../../contracts/search-engine-law.ts";
import { articleOf } from "../../fixtures/article.ts";
import { openersOf, SKIPS } from "./engines.ts";
import { itKeepsHouse } from "./home-cases.ts";
import { ASKED_FOR, openRealServer } from "./real-server.ts";
import { openRecorder, openReplay } from "./recording.ts";

const INDEX = "contract";

/** How long a case may take, in milliseconds, on a busy machine. */
const PATIENCE = 120_000;

// Three shards, so that counts have to be added up; `npm run bench -- opensearch --contract` has more nodes, and more searches.
const real = await openRealServer(ASKED_FOR ?? { nodes: 1, shards: 3, replicas: 0 });
// Where no server can be started, the contract runs on what one answered; OPENSEARCH_RECORD=1 writes that down again.
const replay = "reason" in real ? await openReplay() : null;
const recorder = process.env.OPENSEARCH_RECORD && !("reason" in real) ? await openRecorder(real.urls[0]!) : null;
const urls = "reason" in real ? [replay!.url] : recorder ? [recorder.url] : real.urls;
const client = openClient({ urls, user: null });
const { alone } = openersOf(client, INDEX);

afterAll(async () => {
  recorder?.close();
  replay?.close();
  if (!("reason" in real)) await real.close();
}, 120_000);

const PREPARING = "makes its indexes";

describe(`search engine: OpenSearch, on ${replay ? "recorded answers" : "a real server"}`, () => {
  it(PREPARING, { timeout: PATIENCE }, async () => {
    (recorder ?? replay)?.begin(PREPARING);
    await openOpenSearchHome(client, INDEX, () => {}).prepare();
  });

  const cases = searchEngineCases(alone);
  it("skips only what there is", () => {
    expect(Object.keys(SKIPS).filter((skip) => !cases.some(([rule]) => rule === skip))).toEqual([]);
  });
  for (const [rule, run] of cases) {
    if (SKIPS[rule]) it.skip(`${rule} (skipped: ${SKIPS[rule]})`, run);
    else
      it(rule, { timeout: PATIENCE }, async ({ skip }) => {
        (recorder ?? replay)?.begin(rule);
        try {
          await run();
        } catch (error) {
          if (replay?.isMissing() && "reason" in real) skip(`not recorded, and ${real.reason}`);
          throw error;
        }
      });
  }
});

describe.skipIf(recorder !== null || "reason" in real)(
  `search engine: OpenSearch, on a real server${"reason" in real ? ` (skipped: ${real.reason})` : ""}`,
  () => {
    it("lists what the archive's own engine does where many values tie, chosen ones at zero among them", {
      timeout: PATIENCE,
    }, async () => {
      const archive = openArchive(":memory:");
      const many = Array.from({ length: 1300 }, (_, i) => `Person ${1000 + i}`);
      archive.put(
        Array.from({ length: 30 }, (_, i) =>
          articleOf({ id: `n${i}`, title: `Number ${i}`, people: many.filter((_, n) => n % 30 === i || n < i) }),
        ),
      );
      const [engine, own] = [await alone(archive), openEmbedded(archive)];
      for (const each of [engine, own]) await sync(archive, each, () => {});
      const people = { include: ["person-1299"], exclude: ["person-1000", "nobody"], all: false };
      for (const filters of [EVERYTHING.filters, { ...EVERYTHING.filters, people }]) {
        const query = queryOf({ ...EVERYTHING, filters });
        const [found, expected] = [await engine.search(query), await own.search(query)];
        expect([found.total, found.counts]).toEqual([expected.total, expected.counts]);
        for (const range of [
          { beginning: "", skip: 1250 },
          { beginning: "", skip: 600, order: "label" as const },
          { beginning: "person 12", skip: 50 },
        ])
          expect(await engine.facetValues(query, "people", range)).toEqual(
            await own.facetValues(query, "people", range),
          );
      }
      await own.close();
    });

    it("finds texts near each other as they are looked for in a text", { timeout: PATIENCE }, async () => {
      const seed = Math.floor(Math.random() * 2 ** 31);
      const word = fc.constantFrom(..."abcd");
      const texts = fc.sample(fc.array(word, { minLength: 3, maxLength: 14 }), { seed, numRuns: 60 });
      const leaves = fc.sample(
        fc.record({
          kind: fc.constant("near" as const),
          texts: fc.array(
            fc.array(word, { minLength: 1, maxLength: 3 }).map((row) => row.join(" ")),
            {
              minLength: 2,
              maxLength: 4,
            },
          ),
          within: fc.nat(4),
        }),
        { seed, numRuns: 300 },
      );
      const archive = openArchive(":memory:");
      // Each has a headline of its own and a day, so that none is another's copy.
      archive.put(
        texts.map((row, i) =>
          articleOf({ id: `n${i}`, title: `t${i}`, text: row.join(" "), date: `19${10 + i}`, outlet: `Paper ${i}` }),
        ),
      );
      const engine = await alone(archive);
      await sync(archive, engine, () => {});
      const bodies = [...archive.changesSince(0)].map(({ kept }) => searchedText(kept!.article).split(" "));
      const counts = await engine.count(leaves.map((leaf) => ({ ...queryOf(EVERYTHING, leaf), copies: true })));
      const expected = leaves.map((leaf) => bodies.filter((words) => nearIn(words, leaf).length > 0).length);
      expect(
        leaves.flatMap((leaf, at) =>
          counts[at] === expected[at] ? [] : [{ leaf, found: counts[at], is: expected[at] }],
        ),
        `seed ${seed}`,
      ).toEqual([]);
    });

    itKeepsHouse(client, PATIENCE);

    itKeepsTheLaw(alone, Number(process.env.OPENSEARCH_LAW_RUNS ?? 20));
  },
);
