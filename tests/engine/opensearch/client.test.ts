import { afterEach, describe, expect, it } from "vitest";
import { openClient } from "../../../lib/engine/opensearch/client.ts";
import { OpenSearchFailure } from "../../../lib/engine/opensearch/failure.ts";
import { openStub, type Stub, type StubAnswer, whole } from "./stub.ts";

let stub: Stub;
/** What the client waited, in milliseconds: its time goes on by that alone. */
let waits: number[] = [];
afterEach(() => {
  stub.close();
  waits = [];
});

const user = { username: "site", password: "secret" };

async function opened(answer: Parameters<typeof openStub>[0], longestSearch = 600_000) {
  stub = await openStub(answer);
  return openClient(
    { urls: [stub.url], user },
    {
      now: () => waits.reduce((sum, wait) => sum + wait, 0),
      pause: async (milliseconds) => void waits.push(milliseconds),
      longestSearch,
    },
  );
}

async function failureOf(act: Promise<unknown>): Promise<readonly [string, string]> {
  const error = await act.then(
    () => expect.unreachable("it did not fail"),
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(OpenSearchFailure);
  const { kind, message } = error as OpenSearchFailure;
  return [kind, message.replace(stub.url, "URL")];
}

const fault = (status: number, type: string, reason: string): StubAnswer => ({
  status,
  body: { error: { root_cause: [{ type, reason }], type, reason }, status },
});

describe("the client of OpenSearch", () => {
  it("asks for a whole and counted answer, of all shards alike, with its password", async () => {
    const client = await opened(({ path }) =>
      path.includes("_msearch") ? { body: { responses: [whole()] } } : { body: whole() },
    );
    expect((await client.search("news", { size: 1 })).total).toBe(7);
    await client.search({ pit: "p1" }, {});
    await client.searches("news", [{ size: 0 }]);
    const [plain, walk, several] = stub.requests;
    const asked = new URL(plain!.path, stub.url);
    expect([asked.pathname, Object.fromEntries(asked.searchParams)]).toEqual([
      "/news/_search",
      { search_type: "dfs_query_then_fetch", allow_partial_search_results: "false", preference: "dateline" },
    ]);
    expect(JSON.parse(plain!.body)).toEqual({ track_total_hits: true, size: 1 });
    expect(walk!.path).toMatch(/^\/_search\?.*allow_partial_search_results=false/);
    expect(JSON.parse(walk!.body)).toMatchObject({ track_total_hits: true, pit: { id: "p1" } });
    const [header, body] = several!.body.split("\n").map((line) => line && JSON.parse(line));
    expect(header).toMatchObject({ allow_partial_search_results: false });
    expect(body).toEqual({ track_total_hits: true, size: 0 });
    for (const { headers } of stub.requests)
      expect(headers.authorization).toBe(`Basic ${Buffer.from("site:secret").toString("base64")}`);
  });

  it.each<[string, object]>([
    ["a shard that is lost and not called failed", { _shards: { total: 3, successful: 2, failed: 0 } }],
    ["a shard that failed", { _shards: { total: 3, successful: 3, failed: 1 } }],
    ["no word of shards", { _shards: undefined }],
    ["an answer cut short by time", { timed_out: true }],
    ["no word of time", { timed_out: undefined }],
    ["one that ended early", { terminated_early: true }],
    ["hits counted to 10,000", { hits: { total: { value: 10_000, relation: "gte" }, hits: [] } }],
    ["hits that were not counted", { hits: { hits: [] } }],
  ])("takes no number from %s", async (_, otherwise) => {
    const client = await opened(({ path }) =>
      path.includes("_msearch") ? { body: { responses: [whole(), whole(otherwise)] } } : { body: whole(otherwise) },
    );
    expect((await failureOf(client.search("news", {})))[0]).toBe("inexact");
    expect((await failureOf(client.search({ pit: "p1" }, {})))[0]).toBe("inexact");
    expect((await failureOf(client.searches("news", [{}, {}])))[0]).toBe("inexact");
  });

  it.each<[string, StubAnswer, string, string]>([
    ["a closed connection", null, "unreachable", "the server does not answer"],
    [
      "a proxy's page",
      { body: "<html>Hello</html>" },
      "unreachable",
      "something that is no OpenSearch answers (its answer is no JSON)",
    ],
    ["a proxy that waited in vain", { status: 504, body: "<html></html>" }, "busy", "the server is busy"],
    ["a busy server", fault(429, "circuit_breaking_exception", "Data too large"), "busy", "the server is busy"],
    [
      "a wrong password",
      { status: 401, body: "Unauthorized" },
      "refused",
      "the user or the password is wrong, or may not do that",
    ],
    [
      "what the user may not do",
      fault(403, "security_exception", "no permissions"),
      "refused",
      "the user or the password is wrong, or may not do that",
    ],
    [
      "a full disk",
      fault(403, "cluster_block_exception", "index [news] blocked by: [disk usage exceeded flood-stage watermark]"),
      "failed",
      "the server's disk is full",
    ],
    ["no index", fault(404, "index_not_found_exception", "no such index [news]"), "missing", "no such index [news]"],
    [
      "shards without a copy",
      fault(503, "search_phase_execution_exception", "Search rejected due to missing shards [[news][1]]."),
      "inexact",
      "a part of the index cannot be asked (Search rejected due to missing shards [[news][1]].)",
    ],
    ["too much at once", { status: 413, body: "" }, "too large", "the request is too large"],
    [
      "too many words",
      fault(400, "too_many_clauses", "maxClauseCount is set to 1024"),
      "failed",
      "it has too many words and alternatives (maxClauseCount is set to 1024)",
    ],
  ])("says what is wrong in plain words: %s", async (_, answer, kind, words) => {
    const client = await opened(() => answer);
    expect(await failureOf(client.search("news", {}))).toEqual([kind, `Cannot search at URL: ${words}`]);
  });

  it("gives up a search with whoever asked, and one that takes too long", async () => {
    const never = () => new Promise<StubAnswer>(() => {});
    const client = await opened(never, 50);
    expect(await failureOf(client.search("news", {}))).toEqual([
      "unreachable",
      "Cannot search at URL: the server takes too long",
    ]);
    stub.close();
    const patient = await opened(never);
    const gone = new AbortController();
    const reason = new Error("gone");
    const asked = patient.search("news", {}, gone.signal);
    gone.abort(reason);
    await expect(asked).rejects.toBe(reason);
    const before = stub.requests.length;
    await expect(patient.search("news", {}, gone.signal)).rejects.toBe(reason);
    expect(stub.requests).toHaveLength(before);
  });

  it("tries a write again while the server is away or busy, longer each time, and for a minute", async () => {
    let left = 3;
    const client = await opened(() =>
      left-- > 0
        ? { status: 503, body: "<html></html>" }
        : { body: { _shards: { total: 1, successful: 1, failed: 0 } } },
    );
    await client.refresh(["news"]);
    expect(waits).toEqual([100, 200, 500]);
    left = Number.POSITIVE_INFINITY;
    expect((await failureOf(client.refresh(["news"])))[0]).toBe("busy");
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(60_000);
    // What is wrong with the request itself is not asked again.
    stub.close();
    waits = [];
    const refused = await opened(() => fault(400, "illegal_argument_exception", "no"));
    expect(await failureOf(refused.refresh(["news"]))).toEqual(["failed", "Cannot refresh the index at URL: no"]);
    expect(waits).toEqual([]);
  });
});
