import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { articleOf } from "../../fixtures/article.ts";
import { openersOf } from "./engines.ts";
import { openFakeServer } from "./fake/fake-server.ts";
import { openRealServer } from "./real-server.ts";

const INDEX = "more";
const real = await openRealServer();
const server = real ?? (await openFakeServer());
const client = openClient({ url: server.url, key: real?.key ?? null });
const { alone } = openersOf(client, liveNames(INDEX));

beforeAll(() => prepare(client, INDEX), 60_000);
afterAll(() => server.close());

/** Articles of which more is asked for; each costs a server a hundred searches. */
const ASKED = 5;

const WORDS = Array.from({ length: 60 }, (_, i) => `w${String.fromCharCode(97 + (i % 26), 97 + i / 26)}q`);

const sketch = fc.record({
  title: fc.oneof(
    fc.constantFrom("Daily table, May 5", "Daily table, May 6", "東京都の話"),
    fc.shuffledSubarray(WORDS, { minLength: 1, maxLength: 3 }).map((some) => some.join(" ")),
  ),
  text: fc
    .tuple(fc.shuffledSubarray(WORDS, { minLength: 2, maxLength: 10 }), fc.constantFrom("", "東京都庁。", "京都の寺。"))
    .map(([some, end]) => `${some.join(" ")} ${end}`),
  date: fc.oneof(
    fc.integer({ min: 10, max: 28 }).map((day) => `2001-05-${day}`),
    fc.constantFrom("2001-05-12T10:00", "2001", "2001-07", null),
  ),
});

it("tells more on a story as the archive's own engine does, without an archive", async () => {
  let found = 0;
  const law = fc.asyncProperty(fc.array(sketch, { minLength: 20, maxLength: 40 }), async (sketches) => {
    const archive = openArchive(":memory:");
    const articles = sketches.map(({ date, ...rest }) => articleOf({ ...rest, ...(date ? { date } : {}) }));
    archive.put(articles);
    const [engine, own] = [await alone(archive), openEmbedded(archive)];
    for (const each of [engine, own]) await sync(archive, each, () => {});
    for (const { id } of articles.slice(0, ASKED)) {
      const [here, there] = [await engine.moreLike(id), await own.moreLike(id)];
      expect(here.map((hit) => hit.id)).toEqual(there.map((hit) => hit.id));
      found += here.length;
    }
    await own.close();
  });
  await fc.assert(law, { numRuns: 4 });
  expect(found).toBeGreaterThan(4 * ASKED);
});
