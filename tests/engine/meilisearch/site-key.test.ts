import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { chosenEngine } from "../../../lib/engine/engines.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { openMeilisearchHome } from "../../../lib/engine/meilisearch/home.ts";
import { openEngine } from "../../../lib/engine/open.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { rebuild } from "../../../lib/engine/rebuild.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { articleOf } from "../../fixtures/article.ts";
import { type FakeServer, openFakeServer } from "./fake/fake-server.ts";

const MASTER = "a master key";

let fake: FakeServer;
let archive: Archive;
let own: SearchEngine;
beforeEach(async () => {
  fake = await openFakeServer({ master: MASTER });
  archive = openArchive(":memory:");
  archive.put([articleOf({ title: "Ferry", people: ["Ana Prado"], outlet: "The Pier" })]);
  own = openEmbedded(archive);
  await sync(archive, own, () => {});
});
afterEach(async () => {
  await own.close();
  fake.close();
});

const config = (index = "news") => ({ urls: [fake.url], index, keys: [] as string[] });
const made = (adminKey = MASTER, index?: string) =>
  chosenEngine({ meilisearch: config(index), opensearch: null }).searchKey({
    meilisearch: [adminKey],
    opensearch: null,
  });
const build = () =>
  rebuild(
    openMeilisearchHome(openClient({ url: fake.url, key: MASTER }), "news", () => {}),
    {
      archive,
      reference: own,
      listener: {
        progressed() {},
        rejected() {},
        stepped() {},
      },
    },
  );

describe("the site's key", () => {
  it("is enough for all that the site asks", async () => {
    await build();
    const key = await made();
    expect(key).not.toBe(MASTER);
    fake.requests.length = 0;
    const engine = openEngine({ meilisearch: { ...config(), keys: [key!] }, opensearch: null }, own);
    expect(await engine.health()).toMatchObject({ engine: "meilisearch", trouble: null });
    const query = queryOf({ ...EVERYTHING, q: "ferry" });
    expect(await engine.search(query)).toMatchObject({ total: 1, note: null });
    expect((await engine.facetValues(query, "people", { beginning: "", skip: 0 })).total).toBe(1);
    expect(await engine.suggest("pra")).toHaveLength(1);
    const id = (await engine.search(query)).hits[0]!.id;
    expect(await engine.get(id)).not.toBeNull();
    expect(await engine.copiesOf(id)).toEqual([]);
    expect(await engine.related(id)).toEqual([]);
    // Not a word of trouble, so none of it was the archive's answer.
    expect(await engine.health()).toMatchObject({ engine: "meilisearch", trouble: null });
    expect(new Set(fake.requests.map(({ path }) => path))).toEqual(new Set(["/multi-search"]));
  });

  it("may not write, nor search what is not the site's", async () => {
    await build();
    await openClient({ url: fake.url, key: MASTER }).createIndex("secret");
    const client = openClient({ url: fake.url, key: await made() });
    const refused = { kind: "refused" };
    await expect(client.addDocuments("news", '{"id":"a"}')).rejects.toMatchObject(refused);
    await expect(client.deleteAllDocuments("news")).rejects.toMatchObject(refused);
    await expect(client.updateSettings("news", {})).rejects.toMatchObject(refused);
    await expect(client.swap([["news", "news_beside"]])).rejects.toMatchObject(refused);
    await expect(client.searchKey("another", ["secret"])).rejects.toMatchObject(refused);
    await expect(client.search([{ indexUid: "secret", q: "" }])).rejects.toMatchObject(refused);
    await expect(client.search([{ indexUid: "news_beside", q: "" }])).rejects.toMatchObject(refused);
  });

  it("is the same when asked for again, also of a server that was wiped, and another for another index", async () => {
    const key = await made();
    expect(await made()).toBe(key);
    expect(fake.requests.filter(({ method, path }) => `${method} ${path}` === "POST /keys")).toHaveLength(1);
    expect(await made(MASTER, "other")).not.toBe(key);
    fake.close();
    fake = await openFakeServer({ master: MASTER });
    expect(await made()).toBe(key);
  });

  it("is not made with a key that may not make keys, which is said", async () => {
    await expect(made("a wrong key")).rejects.toThrow(
      /^Cannot make a key at \S+: the key is wrong, or may not do that$/,
    );
  });
});
