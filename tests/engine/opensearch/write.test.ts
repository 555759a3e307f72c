import { afterEach, describe, expect, it } from "vitest";
import type { Kept } from "../../../lib/archive/kept.ts";
import { openClient } from "../../../lib/engine/opensearch/client.ts";
import { writeArticles } from "../../../lib/engine/opensearch/write.ts";
import type { RejectedDocument } from "../../../lib/engine/port/engine-home.ts";
import { articleOf } from "../../fixtures/article.ts";
import { openStub, type Stub } from "./stub.ts";

const NAMES = { articles: "news-a", values: "news-values-a" };

/** An act of a bulk request, as it was sent. */
interface Act {
  readonly act: "index" | "delete";
  readonly id: string;
  readonly index: string;
}

let stub: Stub;
let waits: number[] = [];
afterEach(() => {
  stub.close();
  waits = [];
});

/** Writes articles to a server that answers each act with a status; gives the requests that were bulk ones. */
async function written(
  batch: readonly Kept[],
  statusOf: (act: Act, request: number) => number,
): Promise<{ readonly bulks: Act[][]; readonly rejected: RejectedDocument[]; readonly refreshed: string[] }> {
  const bulks: Act[][] = [];
  stub = await openStub(({ path, body }) => {
    if (path.includes("_mget")) return { body: { docs: JSON.parse(body).ids.map(() => ({ found: false })) } };
    if (!path.startsWith("/_bulk")) return { body: { _shards: { total: 1, successful: 1, failed: 0 } } };
    const acts = actsOf(body);
    const items = acts.map((act) => {
      const status = statusOf(act, bulks.length);
      return { [act.act]: { status, ...(status < 300 ? {} : { error: { reason: `status ${status}` } }) } };
    });
    bulks.push(acts);
    return { body: { items } };
  });
  const client = openClient(
    { urls: [stub.url], user: null },
    { now: () => 0, pause: async (milliseconds) => void waits.push(milliseconds), longestSearch: 10_000 },
  );
  const rejected: RejectedDocument[] = [];
  await writeArticles(client, NAMES, batch, (document) => rejected.push(document));
  const refreshed = stub.requests.flatMap(({ path }) => (path.includes("_refresh") ? [path] : []));
  return { bulks, rejected, refreshed };
}

function actsOf(body: string): Act[] {
  const lines = body
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return lines.flatMap((line) => {
    const [act, target] = Object.entries(line)[0] as ["index" | "delete", { _id: string; _index: string }];
    return (act === "index" || act === "delete") && target?._index
      ? [{ act, id: target._id, index: target._index }]
      : [];
  });
}

const articles = (ids: readonly string[], text = "a text"): Kept[] =>
  ids.map((id) => ({
    article: { ...articleOf({ people: ["Ana Prado"], text }), id },
    added: null,
    groupAdded: null,
    copyOf: null,
    copies: 0,
    said: [],
    family: null,
  }));

const ofArticles = (bulks: readonly Act[][]) => bulks.flat().filter(({ index }) => index === NAMES.articles);

describe("writing articles to OpenSearch", () => {
  it("sends them in order, with their values, and has them found when all are there", async () => {
    const { bulks, rejected, refreshed } = await written(articles(["a", "b"]), ({ act }) =>
      act === "delete" ? 404 : 201,
    );
    expect(ofArticles(bulks).map(({ act, id }) => `${act} ${id}`)).toEqual([
      "index a",
      "delete a-together",
      "index b",
      "delete b-together",
    ]);
    expect(bulks.flat().filter(({ index }) => index === NAMES.values).length).toBeGreaterThan(0);
    expect(rejected).toEqual([]);
    expect(refreshed).toEqual(["/news-a,news-values-a/_refresh"]);
    const last = stub.requests.findLastIndex(({ path }) => path.startsWith("/_bulk"));
    expect(stub.requests.findIndex(({ path }) => path.includes("_refresh"))).toBeGreaterThan(last);
  });

  it("sends again what the server was too busy for, that alone, later each time", async () => {
    const { bulks, rejected } = await written(articles(["a", "b", "c"]), ({ id }, request) =>
      id === "b" && request < 2 ? 429 : 201,
    );
    expect(bulks.slice(1, 3).map((acts) => acts.map(({ id }) => id))).toEqual([["b"], ["b"]]);
    expect(waits).toEqual([100, 200]);
    expect(rejected).toEqual([]);
  });

  it("gives up with a server that stays busy, and does not call it written", async () => {
    await expect(written(articles(["a"]), () => 429)).rejects.toThrow(
      /^Cannot write documents at .*: the server stays busy$/,
    );
    expect(stub.requests.some(({ path }) => path.includes("_refresh"))).toBe(false);
  });

  it("leaves out an article that the server will not take, with all that stood of it, and says why", async () => {
    const { bulks, rejected } = await written(articles(["a", "bad", "c"]), ({ act, id }) =>
      act === "index" && id === "bad" ? 400 : 200,
    );
    expect(rejected).toEqual([{ id: "bad", reason: "status 400" }]);
    const after = ofArticles(bulks.slice(1)).map(({ act, id }) => `${act} ${id}`);
    expect(after).toEqual(["delete bad", "delete bad-together"]);
  });

  it("cuts requests by bytes", async () => {
    const large = "word ".repeat(600_000);
    const { bulks } = await written(articles(["a", "b", "c"], large), () => 200);
    const ids = bulks.map(
      (acts) => acts.filter(({ act, index }) => act === "index" && index === NAMES.articles).length,
    );
    expect(ids.filter((count) => count > 0)).toEqual([1, 1, 1]);
    for (const { path, body } of stub.requests)
      if (path.startsWith("/_bulk")) expect(Buffer.byteLength(body)).toBeLessThan(16 * 1024 * 1024);
  });
});
