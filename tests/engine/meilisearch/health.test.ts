import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { openMeilisearchHome } from "../../../lib/engine/meilisearch/home.ts";
import { openMeilisearch } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import { readStamp, writeStamp } from "../../../lib/engine/meilisearch/stamp.ts";
import { openEngine } from "../../../lib/engine/open.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import type { Reader } from "../../../lib/engine/port/reader.ts";
import { rebuild } from "../../../lib/engine/rebuild.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { articleOf } from "../../fixtures/article.ts";
import { type FakeServer, openFakeServer } from "./fake/fake-server.ts";
import { refusing } from "./fake/fault.ts";

const MASTER = "a master key";

let fake: FakeServer;
let client: ReturnType<typeof openClient>;
let archive: Archive;
let own: SearchEngine;
let engine: Reader;

/** An index of two articles as a rebuild leaves it, and the site's engine over it. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  fake = await openFakeServer({ master: MASTER });
  client = openClient({ url: fake.url, key: MASTER });
  archive = openArchive(":memory:");
  archive.put([articleOf({ title: "Ferry" }), articleOf({ title: "Bridge" })]);
  own = openEmbedded(archive);
  await sync(archive, own, () => {});
  await rebuild(
    openMeilisearchHome(client, "news", () => {}),
    { archive, reference: own, listener: { progressed() {}, rejected() {}, stepped() {} } },
  );
  engine = opened(MASTER);
});
afterEach(async () => {
  vi.useRealTimers();
  await own.close();
  fake.close();
});

function opened(key: string | null): Reader {
  return openEngine(
    { meilisearch: { urls: [fake.url], index: "news", keys: key === null ? [] : [key] }, opensearch: null },
    own,
  );
}

/** What the site says of a search, which is right in any case; asked late enough to look at the index again. */
async function said(): Promise<string | null> {
  vi.advanceTimersByTime(5000);
  const { total, note } = await engine.search(queryOf(EVERYTHING));
  expect(total).toBe(archive.count());
  const { trouble } = await engine.health();
  expect(note).toEqual(trouble && { code: "standIn", trouble });
  return note && messagesFor("en").engine.note(note);
}

describe("a site on Meilisearch", () => {
  it("says nothing of a sound index, and searches it", async () => {
    expect(await said()).toBeNull();
    const searched = fake.requests.filter(({ path, body }) => path === "/multi-search" && body.includes('"facets"'));
    expect(searched).not.toEqual([]);
  });

  it("sees that the index was wiped", async () => {
    for (const uid of ["news", "news_values", "news_stamp"]) await client.deleteIndex(uid);
    expect(await said()).toMatch(/: Cannot search at \S+: Index `news` not found\.$/);
    await client.createIndex("news");
    await client.createIndex("news_stamp");
    expect(await said()).toMatch(
      /the index was not made by Dateline, or its first build did not finish; npm run reindex/,
    );
  });

  it("sees that the index holds less than was written", async () => {
    await client.deleteDocuments("news", [[...archive.changesSince(0)][0]!.id]);
    expect(await said()).toMatch(/the index holds 1 of 2 articles; npm run reindex/);
  });

  it("sees that another version built the index", async () => {
    const stamp = (await readStamp(client, "news_stamp"))!;
    await writeStamp(client, "news_stamp", { ...stamp, settings: "of another version" });
    expect(await said()).toMatch(/the index was built by another version of Dateline; npm run reindex/);
    await writeStamp(client, "news_stamp", stamp);
    expect(await said()).toBeNull();
  });

  it("sees a stamp that it cannot read", async () => {
    await client.addDocuments("news_stamp", JSON.stringify({ id: "stamp", revision: "two" }));
    expect(await said()).toMatch(/was not made by Dateline/);
  });

  it("sees that the archive has grown since, and that it was followed", async () => {
    archive.put([articleOf({ title: "Tram" })]);
    await sync(archive, own, () => {});
    expect(await said()).toMatch(/older than the archive; npm run sync/);
    await sync(
      archive,
      openMeilisearch(client, { names: liveNames("news"), archive: null, onRejected() {} }),
      () => {},
    );
    expect(await said()).toBeNull();
  });

  it("sees that the server is away, and that it is back", async () => {
    fake.fault = () => ({ kind: "breaks off" });
    expect(await said()).toMatch(/Cannot search at \S+: the server does not answer/);
    fake.fault = () => undefined;
    expect(await said()).toBeNull();
  });

  it("sees that its key is wrong, and says so", async () => {
    engine = opened("a wrong key");
    expect(await said()).toMatch(/Cannot search at \S+: the key is wrong, or may not do that/);
  });

  it("sees that the server is busy", async () => {
    fake.fault = () => refusing(503, "too_many_search_requests", "Too many search requests running.");
    expect(await said()).toMatch(/Cannot search at \S+: the server is busy/);
  });
});
