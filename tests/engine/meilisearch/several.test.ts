import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { chosenEngine } from "../../../lib/engine/engines.ts";
import { type Client, openClient } from "../../../lib/engine/meilisearch/client.ts";
import { openMeilisearchHome } from "../../../lib/engine/meilisearch/home.ts";
import { openMeilisearch } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import { openServers } from "../../../lib/engine/meilisearch/parted.ts";
import { openEngine } from "../../../lib/engine/open.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import type { Reader } from "../../../lib/engine/port/reader.ts";
import { rebuild } from "../../../lib/engine/rebuild.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { itKeepsTheLaw } from "../../contracts/search-engine-law.ts";
import { articleOf } from "../../fixtures/article.ts";
import { openersOf } from "./engines.ts";
import { type FakeServer, openFakeServer } from "./fake/fake-server.ts";

const MASTER = "a master key";
const names = liveNames("news");
const WAITING = { now: Date.now, pause: async () => {}, longestSearch: 10_000 };
const silent = { progressed() {}, rejected() {}, stepped() {} };

let fakes: FakeServer[];
let archive: Archive;
let own: SearchEngine;
let engine: Reader;

const addresses = (servers: readonly FakeServer[], key: string | null = MASTER) =>
  servers.map(({ url }) => ({ url, key }));
const clientOf = (servers = fakes): Client => openServers(addresses(servers), WAITING);
const build = (servers = fakes) =>
  rebuild(
    openMeilisearchHome(clientOf(servers), "news", () => {}),
    { archive, reference: own, listener: silent },
  );
/** The site's engine over some servers, with keys that may only search. */
async function site(servers = fakes): Promise<Reader> {
  const config = { urls: servers.map(({ url }) => url), index: "news", keys: [] };
  const keys = (await chosenEngine({ meilisearch: config, opensearch: null }).searchKey({
    meilisearch: [MASTER],
    opensearch: null,
  }))!.split(" ");
  return openEngine({ meilisearch: { ...config, keys }, opensearch: null }, own);
}
const put = async (count: number, words = "Ferry") => {
  const from = archive.count();
  const articles = Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const date = new Date(Date.UTC(1987, 1, 26, 0, n)).toISOString();
    return articleOf({ id: `${n}`, title: `${words} ${n}`, date, people: ["Ana Prado", `Person ${n % 7}`] });
  });
  archive.put(articles);
  await sync(archive, own, () => {});
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  fakes = await Promise.all([1, 2, 3].map(() => openFakeServer({ master: MASTER })));
  archive = openArchive(":memory:");
  own = openEmbedded(archive);
  await put(60);
  await build();
  engine = await site();
});
afterEach(async () => {
  vi.useRealTimers();
  await own.close();
  for (const fake of fakes) fake.close();
});

/** What the site says of a search, whose answer is right in any case; asked late enough to look at the servers again. */
async function said(reader = engine, page = 1): Promise<string | null> {
  vi.advanceTimersByTime(5000);
  const query = { ...queryOf(EVERYTHING), page };
  const [{ total, note, counts, hits }, expected] = await Promise.all([reader.search(query), own.search(query)]);
  expect(total).toBe(archive.count());
  expect(counts).toEqual(expected.counts);
  expect(hits).toEqual(expected.hits);
  return note && messagesFor("en").engine.note(note);
}

const held = async (fake: FakeServer, index: string) =>
  (await openClient({ url: fake.url, key: MASTER }).search([{ indexUid: index, q: "", limit: 1000 }]))[0]!.hits;

describe("Meilisearch on several servers", () => {
  it("has each article on one of them, and answers as one", async () => {
    const parts = await Promise.all(fakes.map((fake) => held(fake, "news")));
    expect(parts.every(({ length }) => length > 5)).toBe(true);
    expect(new Set(parts.flat().map(({ id }) => id)).size).toBe(60);
    expect(await engine.health()).toMatchObject({ articles: 60, trouble: null });
    expect(await said()).toBeNull();
  });

  it("asks the servers together for ids alone behind the first page", async () => {
    for (const fake of fakes) fake.requests.length = 0;
    expect(await said(engine, 3)).toBeNull();
    const bodies = fakes[0]!.requests.map(({ body }) => body).filter((body) => body.includes('"offset":40'));
    expect(bodies).toHaveLength(1);
    expect(JSON.parse(bodies[0]!).queries).toMatchObject([{ attributesToRetrieve: ["id"], useNetwork: true }]);
  });

  it.each([0, 1, 2])("never answers with less while server %i is away, says so, and is back by itself", async (at) => {
    const client = clientOf();
    fakes[at]!.fault = () => ({ kind: "breaks off" });
    await expect(client.search([{ indexUid: "news", q: "" }])).rejects.toMatchObject({ kind: "unreachable" });
    expect(await said()).toMatch(new RegExp(`^Answered by the archive itself: Cannot search at ${fakes[at]!.url}`));
    fakes[at]!.fault = () => undefined;
    expect(await said()).toBeNull();
  });

  it("names a server that the others cannot reach, though the site can", async () => {
    const { allowNetwork } = clientOf().each[2]!;
    const turned = (on: boolean) =>
      fetch(`${fakes[2]!.url}/experimental-features`, {
        method: "PATCH",
        headers: { authorization: `Bearer ${MASTER}` },
        body: JSON.stringify({ network: on }),
      });
    await turned(false);
    await expect(clientOf().search([{ indexUid: "news", q: "" }])).rejects.toThrow(
      new RegExp(`^Cannot search at ${fakes[2]!.url}: .*, says ${fakes[0]!.url}$`),
    );
    expect(await said()).toMatch(/^Answered by the archive itself: Cannot search at /);
    await allowNetwork();
    expect(await said()).toBeNull();
  });

  it("sees that the first does not ask all others", async () => {
    const first = clientOf().each[0]!;
    const remotes = Object.fromEntries(
      fakes.slice(0, 2).map(({ url }, at) => [`part${at}`, { url, searchApiKey: MASTER }]),
    );
    await first.setNetwork(remotes);
    await expect(clientOf().search([{ indexUid: "news", q: "" }])).rejects.toThrow(
      /together the servers find another number than one by one; npm run reindex/,
    );
    expect(await said()).toMatch(/another number than one by one/);
    await build();
    expect(await said()).toBeNull();
  });

  it("sees that one of them was wiped, or lost an article", async () => {
    const [one] = await held(fakes[1]!, "news");
    await clientOf().each[1]!.deleteDocuments("news", [String(one!.id)]);
    expect(await said()).toMatch(/the index holds 59 of 60 articles; npm run reindex/);
    await clientOf().each[1]!.deleteAllDocuments("news_stamp");
    expect(await said()).toMatch(/its first build did not finish; npm run reindex/);
    await build();
    expect(await said()).toBeNull();
  });

  it("asks for a rebuild where servers were added, taken out or set in another order", async () => {
    const [one, two, three] = fakes as [FakeServer, FakeServer, FakeServer];
    const MADE = /the index was made for other servers than are set; npm run reindex/;
    expect(await said(await site([one, two]))).toMatch(MADE);
    expect(await said(await site([two, one, three]))).toMatch(MADE);
    const four = await openFakeServer({ master: MASTER });
    fakes.push(four);
    await build();
    expect(await said(engine)).toMatch(MADE);
    engine = await site();
    expect(await said()).toBeNull();
    expect((await held(four, "news")).length).toBeGreaterThan(5);
  });

  it("has the archive answer while the servers are swapped one after another, and where that is broken off", async () => {
    fakes[1]!.fault = ({ path }) =>
      path === "/swap-indexes" ? { kind: "fails later", code: "internal", message: "No." } : undefined;
    await expect(build()).rejects.toThrow();
    expect(await said()).toMatch(/its first build did not finish; npm run reindex/);
    fakes[1]!.fault = () => undefined;
    await build();
    expect(await said()).toBeNull();
  });

  it("goes on where a write reached some of them alone", async () => {
    const index = openMeilisearch(clientOf(), { names, archive: null, onRejected() {} });
    await put(9, "Tram");
    expect(await said()).toMatch(/older than the archive; npm run sync/);
    fakes[2]!.fault = ({ path }) =>
      path === "/indexes/news_stamp/documents" ? { kind: "fails later", code: "io_error", message: "No." } : undefined;
    await expect(sync(archive, index, () => {})).rejects.toThrow();
    expect(await said()).toMatch(/npm run (?:sync|reindex)/);
    fakes[2]!.fault = () => undefined;
    await sync(archive, index, () => {});
    expect(await said()).toBeNull();
    const [gone] = [...archive.changesSince(0)];
    await index.remove([gone!.id], archive.revision());
    expect((await index.health()).articles).toBe(68);
  });

  it("takes a key for all servers or one each", async () => {
    const other = await openFakeServer({ master: "another master key" });
    const config = { urls: [fakes[0]!.url, other.url], index: "news", keys: [] };
    const made = (keys: string[]) =>
      chosenEngine({ meilisearch: config, opensearch: null }).searchKey({ meilisearch: keys, opensearch: null });
    expect((await made([MASTER, "another master key"]))!.split(" ")).toHaveLength(2);
    await expect(made([MASTER])).rejects.toThrow(/the key is wrong/);
    other.close();
  });
});

describe("the law of counts on several servers", () => {
  itKeepsTheLaw(
    async () => {
      vi.useRealTimers();
      const client = clientOf();
      return openersOf(client, names).alone(archive);
    },
    12,
    { lists: "nothing" },
  );
});
