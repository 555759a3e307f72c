import { afterAll, beforeAll, expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { articleOf } from "../../fixtures/article.ts";
import { openersOf } from "./engines.ts";
import { type FakeServer, openFakeServer } from "./fake/fake-server.ts";

let fake: FakeServer;
beforeAll(async () => {
  fake = await openFakeServer();
});
afterAll(() => fake.close());

it("the name of a value is read again when the archive has changed, and else no more than once", async () => {
  const client = openClient({ url: fake.url, key: null });
  await prepare(client, "news");
  const archive = openArchive(":memory:");
  const engine = await openersOf(client, liveNames("news")).beside(archive);
  const named = async (name: string) => {
    const article = articleOf({ id: "a", title: name });
    const people = [{ id: "ann-cole", name, hidden: false, mentions: [] }];
    archive.place([{ ...article, facets: { ...article.facets, people } }]);
    await sync(archive, engine, () => {});
  };
  const shown = async () => (await engine.search(queryOf(EVERYTHING))).counts.people.map(({ label }) => label);
  await named("Ann Cole");
  expect(await shown()).toEqual(["Ann Cole"]);
  await named("Anna Cole");
  expect(await shown()).toEqual(["Anna Cole"]);
  const asked = fake.requests.length;
  await shown();
  expect(fake.requests.slice(asked).filter(({ body }) => body.includes("news_values"))).toEqual([]);
  await engine.close();
});
