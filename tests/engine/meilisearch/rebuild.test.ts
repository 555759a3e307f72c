import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import type { Kept } from "../../../lib/archive/kept.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { type Client, openClient } from "../../../lib/engine/meilisearch/client.ts";
import { openMeilisearchHome } from "../../../lib/engine/meilisearch/home.ts";
import { openMeilisearch } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { rebuild } from "../../../lib/engine/rebuild.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { articleOf } from "../../fixtures/article.ts";
import { type FakeServer, openFakeServer } from "./fake/fake-server.ts";
import { type FakeRequest, type Fault, refusing } from "./fake/fault.ts";

const OLD = [articleOf({ id: "a", title: "Ferry" }), articleOf({ id: "b", title: "Bridge", people: ["Ana Prado"] })];
const NEW = [articleOf({ id: "c", title: "Tram", people: ["Luis Mota"] })];

let clock = 0;
/** Waits for nothing, and gives a server up that is away once. */
const AT_ONCE = { now: () => ++clock * 100_000, pause: async () => {}, longestSearch: 600_000 };

let fake: FakeServer;
let client: Client;
let archive: Archive;
let own: SearchEngine;
let heard: { steps: string[]; progress: number[]; rejected: string[] };

beforeEach(async () => {
  fake = await openFakeServer();
  client = openClient({ url: fake.url, key: null }, AT_ONCE);
  archive = openArchive(":memory:");
  archive.put(OLD);
  own = openEmbedded(archive);
  await sync(archive, own, () => {});
  heard = { steps: [], progress: [], rejected: [] };
});
afterEach(async () => {
  await own.close();
  fake.close();
});

const build = (from: Archive = archive, reference: SearchEngine = own) =>
  rebuild(
    openMeilisearchHome(client, "news", () => {}),
    {
      archive: from,
      reference,
      listener: {
        progressed: (articles) => heard.progress.push(articles),
        rejected: ({ id }) => heard.rejected.push(id),
        stepped: (step) => heard.steps.push(step),
      },
    },
  );

async function grow(): Promise<void> {
  archive.put(NEW);
  await sync(archive, own, () => {});
}

const live = () => openMeilisearch(client, { names: liveNames("news"), archive: null, onRejected() {} });

/** The headlines that the live index finds. */
async function headlines(): Promise<string[]> {
  const { hits } = await live().search(queryOf(EVERYTHING));
  return hits.map(({ headline }) => headline.segments.map(({ text }) => text).join("")).sort();
}

/** Lets a request that fits, the first of them, go wrong. */
function once(fits: (request: FakeRequest) => boolean, fault: Fault): void {
  let done = false;
  fake.fault = (request) => {
    if (done || !fits(request)) return undefined;
    done = true;
    return fault;
  };
}

describe("rebuild()", () => {
  it("builds beside, compares, and puts the new index in place, with the old one beside", async () => {
    await build();
    expect(await headlines()).toEqual(["Bridge", "Ferry"]);
    expect(await live().health()).toMatchObject({ trouble: null, revision: archive.revision(), articles: 2 });
    expect(heard).toEqual({
      steps: [
        "building beside the live index",
        "comparing with the archive",
        "in place; the index before it is kept beside",
      ],
      progress: [2],
      rejected: [],
    });
    await grow();
    const before = await client.createdAt("news");
    await build();
    expect(await headlines()).toEqual(["Bridge", "Ferry", "Tram"]);
    expect(await client.createdAt("news_beside")).toBe(before);
    expect((await live().suggest("mot")).map(({ label }) => label)).toEqual(["Luis Mota"]);
  });

  it("puts nothing in place that differs from the archive, and says in what", async () => {
    await build();
    await grow();
    const counting = { ...own, search: own.search };
    counting.search = async (query) => {
      const results = await own.search(query);
      return { ...results, total: results.total + 1 };
    };
    await expect(build(archive, counting)).rejects.toThrow(
      /^Cannot put the new index in place: it differs from the archive \(3 articles for 4; .*\)\. The old one stays\.$/,
    );
    expect(await headlines()).toEqual(["Bridge", "Ferry"]);
    await build();
    expect(await headlines()).toEqual(["Bridge", "Ferry", "Tram"]);
  });

  it("puts nothing in place of which the server lost a part", async () => {
    await build();
    await grow();
    for (const path of ["/indexes/news_beside/documents", "/indexes/news_values_beside/documents"]) {
      once((request) => request.path === path, { kind: "forgets" });
      await expect(build()).rejects.toThrow(/it differs from the archive/);
      expect(await headlines()).toEqual(["Bridge", "Ferry"]);
    }
  });

  it("leaves out what the server will not take, and puts the rest in place", async () => {
    const odd = { ...OLD[0]!, id: "not an id" };
    const changes = [...archive.changesSince(0), { seq: 9, revision: 9, id: odd.id, kept: keptOf(odd) }];
    const others = openArchive(":memory:");
    others.replace([...OLD, odd]);
    const reference = openEmbedded(others);
    await sync(others, reference, () => {});
    await build({ ...archive, changesSince: () => changes.values() as ReturnType<Archive["changesSince"]> }, reference);
    expect(heard.rejected).toEqual(["not an id"]);
    expect(await headlines()).toEqual(["Bridge", "Ferry"]);
    await reference.close();
  });

  it("can be broken off at any request: an index that is whole stays live, and the next run ends well", async () => {
    await build();
    await grow();
    const started = fake.requests.length;
    await build();
    const requests = fake.requests.length - started;
    expect(requests).toBeGreaterThan(20);
    for (let at = 0; at < requests; at++) {
      let left = at;
      fake.fault = () => (left-- <= 0 ? refusing(403, "invalid_api_key", "The key was taken away.") : undefined);
      await expect(build(), `broken off at request ${at}`).rejects.toThrow(/the key is wrong/);
      fake.fault = () => undefined;
      expect(await headlines(), `broken off at request ${at}`).toEqual(["Bridge", "Ferry", "Tram"]);
    }
    await build();
    expect(await live().health()).toMatchObject({ trouble: null, revision: archive.revision(), articles: 3 });
  });

  const swapping = ({ path }: FakeRequest) => path === "/swap-indexes";

  it("notices a swap that did not happen", async () => {
    await build();
    await grow();
    once(swapping, { kind: "forgets" });
    await expect(build()).rejects.toThrow(/the server says that it swapped, and the old index is still live/);
    expect(await headlines()).toEqual(["Bridge", "Ferry"]);
    await build();
    expect(await headlines()).toEqual(["Bridge", "Ferry", "Tram"]);
  });

  it("takes a swap for done that was, though its answer was lost, and does not ask for it again", async () => {
    await build();
    await grow();
    // A server that is away is tried again for ever.
    client = openClient({ url: fake.url, key: null }, { ...AT_ONCE, now: () => 0 });
    once(swapping, { kind: "loses the answer" });
    const before = fake.requests.length;
    await build();
    expect(await headlines()).toEqual(["Bridge", "Ferry", "Tram"]);
    expect(fake.requests.slice(before).filter(swapping)).toHaveLength(1);
  });

  it("says what went wrong with a swap that the server refused", async () => {
    await build();
    once(swapping, refusing(403, "invalid_api_key", "The provided API key is invalid."));
    await expect(build()).rejects.toThrow(/^Cannot swap the indexes at \S+: the key is wrong, or may not do that$/);
  });
});

function keptOf(article: Kept["article"]): Kept {
  return { article, added: null, groupAdded: null, copyOf: null, copies: 0, said: [], family: null };
}
