import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Client, openClient } from "../../../lib/engine/meilisearch/client.ts";
import { MeilisearchFailure } from "../../../lib/engine/meilisearch/failure.ts";
import { type FakeServer, openFakeServer } from "./fake/fake-server.ts";
import { type Fault, refusing } from "./fake/fault.ts";

const MASTER = "a master key";
const PROXY: Fault = { kind: "answers", status: 502, body: "<html>Bad gateway</html>", type: "text/html" };

let fake: FakeServer;
let client: Client;
/** What the client waited, in milliseconds: its time goes on by that alone. */
let waits: number[];

beforeEach(async () => {
  fake = await openFakeServer({ master: MASTER, mostBytes: 10_000 });
  waits = [];
  client = opened(MASTER);
  await client.createIndex("news");
  fake.requests.length = 0;
});
afterEach(() => fake.close());

const now = () => waits.reduce((sum, wait) => sum + wait, 0);
const pause = async (milliseconds: number) => void waits.push(milliseconds);
const opened = (key: string | null, longestSearch = 600_000) =>
  openClient({ url: fake.url, key }, { now, pause, longestSearch });

const search = () => client.search([{ indexUid: "news", q: "" }]);
const write = () => client.addDocuments("news", '{"id":"a"}');
const held = async () => (await opened(MASTER).search([{ indexUid: "news", q: "" }]))[0]!.hits.length;

/** Lets the first requests go wrong. */
function first(times: number, fault: Fault): void {
  let left = times;
  fake.fault = () => (left-- > 0 ? fault : undefined);
}

/** What an act failed of: the kind, and the words without the address. */
async function trouble(act: Promise<unknown>): Promise<[string, string]> {
  const error = await act.then(
    () => expect.unreachable("it did not fail"),
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(MeilisearchFailure);
  const { kind, message } = error as MeilisearchFailure;
  return [kind, message.replace(fake.url, "URL")];
}

describe("the client of Meilisearch", () => {
  // A compressed body comes in pieces, and the last of them waits for an acknowledgement: 40 ms for nothing.
  it("asks for plain bodies, whatever it does", async () => {
    await search();
    await write();
    await client.createdAt("news");
    expect(fake.requests.length).toBeGreaterThanOrEqual(4);
    for (const { headers, method, path } of fake.requests) {
      const { authorization, "accept-encoding": encoding } = headers;
      expect({ method, path, authorization, encoding }).toMatchObject({
        authorization: `Bearer ${MASTER}`,
        encoding: "identity",
      });
    }
  });

  it.each<[string, Fault, string, string]>([
    ["a closed connection", { kind: "breaks off" }, "unreachable", "the server does not answer"],
    ["a proxy's page", PROXY, "unreachable", "something that is no Meilisearch answers (Unexpected token '<'"],
    ["a busy server", refusing(503, "too_many_search_requests", "Too many."), "busy", "the server is busy"],
    ["a server that waited for the request in vain", refusing(408, "", "Timeout"), "busy", "the server is busy"],
    ["a proxy that waited in vain", refusing(504, "", "Gateway timeout"), "busy", "the server is busy"],
    ["a wrong key", refusing(403, "invalid_api_key", "Invalid."), "refused", "the key is wrong, or may not do that"],
    [
      "a missing key",
      refusing(401, "missing_authorization_header", "Missing."),
      "refused",
      "the key is wrong, or may not do that",
    ],
    [
      "no index",
      refusing(400, "index_not_found", "Inside `.queries[0]`: Index `news` not found."),
      "missing",
      "Index `news` not found.",
    ],
    [
      "a full disk",
      refusing(422, "no_space_left_on_device", "No space left."),
      "full",
      "the server's disk is full or failing (no_space_left_on_device)",
    ],
    ["a wrong filter", refusing(400, "invalid_search_filter", "Attribute `x` …"), "failed", "Attribute `x` …"],
  ])("names %s, and does not search twice", async (_, fault, kind, said) => {
    first(1, fault);
    expect(await trouble(search())).toEqual([kind, expect.stringContaining(`Cannot search at URL: ${said}`)]);
    expect(fake.requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it("names a server that does not answer in time", async () => {
    fake.fault = () => ({ kind: "hangs" });
    client = opened(MASTER, 1);
    expect(await trouble(search())).toEqual(["unreachable", "Cannot search at URL: the server takes too long"]);
  });

  it("gives a search up with whoever asked, before it is sent and while the server takes its time", async () => {
    fake.fault = () => ({ kind: "hangs" });
    const gone = new AbortController();
    const reason = new Error("gone");
    const searched = client.search([{ indexUid: "news", q: "" }], gone.signal);
    await expect.poll(() => fake.requests).toHaveLength(1);
    gone.abort(reason);
    await expect(searched).rejects.toBe(reason);
    await expect(client.search([{ indexUid: "news", q: "" }], gone.signal)).rejects.toBe(reason);
    expect(fake.requests).toHaveLength(1);
    client = opened(MASTER, 1);
    expect(await trouble(client.search([{ indexUid: "news", q: "" }], new AbortController().signal))).toEqual([
      "unreachable",
      "Cannot search at URL: the server takes too long",
    ]);
  });

  it("names a wrong key whatever it does with it, and tries nothing twice", async () => {
    client = opened("a wrong key");
    const acts: [string, () => Promise<unknown>][] = [
      ["search", search],
      ['write to the index "news"', write],
      ['create the index "x"', () => client.createIndex("x")],
      ['delete the index "news"', () => client.deleteIndex("news")],
      ['set up the index "news"', () => client.updateSettings("news", {})],
      ['delete from the index "news"', () => client.deleteDocuments("news", ["a"])],
      ['empty the index "news"', () => client.deleteAllDocuments("news")],
      ["swap the indexes", () => client.swap([["news", "x"]])],
      ['look at the index "news"', () => client.createdAt("news")],
      ["ask for the version", () => client.version()],
      ["make a key", () => client.searchKey("site", ["news"])],
    ];
    for (const [act, run] of acts)
      expect(await trouble(run())).toEqual(["refused", `Cannot ${act} at URL: the key is wrong, or may not do that`]);
    expect(waits).toEqual([]);
  });

  it.each<[string, Fault]>([
    ["is busy", refusing(503, "too_many_search_requests", "Too many.")],
    ["asks for patience", refusing(429, "", "Slow down.")],
    ["closes connections", { kind: "breaks off" }],
    ["is being started behind a proxy", PROXY],
  ])("tries a write again while the server %s, waiting longer each time", async (_, fault) => {
    first(6, fault);
    await write();
    expect(await held()).toBe(1);
    expect(waits).toEqual([100, 200, 500, 1000, 1000, 1000]);
  });

  it("gives a server up that stays away for a minute", async () => {
    first(Number.POSITIVE_INFINITY, { kind: "breaks off" });
    expect(await trouble(write())).toEqual([
      "unreachable",
      'Cannot write to the index "news" at URL: the server does not answer',
    ]);
    expect(now()).toBeGreaterThan(60_000);
    expect(now()).toBeLessThan(62_000);
  });

  it("sends a write again whose answer was lost, to no harm", async () => {
    first(1, { kind: "loses the answer" });
    await write();
    expect(await held()).toBe(1);
    expect(fake.requests.filter(({ path }) => path === "/indexes/news/documents")).toHaveLength(2);
  });

  it("goes on looking at a task when one look fails", async () => {
    let looks = 0;
    fake.fault = ({ path }) => (path.startsWith("/tasks/") && looks++ === 0 ? { kind: "breaks off" } : undefined);
    await write();
    expect(looks).toBe(2);
  });

  it("waits until a write is done", async () => {
    let looks = 0;
    fake.fault = ({ path }) =>
      path.startsWith("/tasks/") && looks++ < 3
        ? { kind: "answers", status: 200, body: '{"uid":1,"status":"enqueued","startedAt":null}' }
        : undefined;
    await write();
    expect(waits).toEqual([5, 10, 20]);
  });

  it.each([
    ["invalid_document_id", "bad document"],
    ["max_fields_limit_exceeded", "bad document"],
    // A panic: one of the documents may be the cause.
    ["internal", "bad document"],
    ["no_space_left_on_device", "full"],
    ["invalid_settings_ranking_rules", "failed"],
  ])("tells a task that failed of %s as: %s", async (code, kind) => {
    fake.fault = ({ method }) => (method === "POST" ? { kind: "fails later", code, message: "It failed." } : undefined);
    expect(await trouble(write())).toEqual([kind, `Cannot write to the index "news": It failed. (${code})`]);
  });

  it("tells a server that begins a task again and again as a full disk", async () => {
    fake.fault = ({ method }) => (method === "POST" ? { kind: "begins again" } : undefined);
    expect(await trouble(write())).toEqual([
      "full",
      'Cannot write to the index "news" at URL: the server begins it again and again; its disk is full or failing',
    ]);
  });

  it("tells a request that is too large", async () => {
    expect(await trouble(client.addDocuments("news", JSON.stringify({ id: "a", text: "x".repeat(20_000) })))).toEqual([
      "too large",
      'Cannot write to the index "news" at URL: the request is too large',
    ]);
  });

  it("tells an index that is not there from one that cannot be looked at", async () => {
    expect(await client.createdAt("news")).toMatch(/^20/);
    expect(await client.createdAt("other")).toBeNull();
    expect(await trouble(client.deleteIndex("other"))).toEqual([
      "failed",
      'Cannot delete the index "other": Index `other` not found. (index_not_found)',
    ]);
  });
});
