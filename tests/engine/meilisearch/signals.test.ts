import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { type Client, openClient } from "../../../lib/engine/meilisearch/client.ts";
import { openMeilisearch, prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import type { Asking, Reader } from "../../../lib/engine/port/reader.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { articleOf } from "../../fixtures/article.ts";
import { type FakeServer, openFakeServer } from "./fake/fake-server.ts";

const query = queryOf(EVERYTHING);
const chosen = queryOf({
  ...EVERYTHING,
  filters: { ...EVERYTHING.filters, people: { include: ["ana-prado", "nobody"], exclude: [], all: false } },
});

let fake: FakeServer;
let id: string;
let engine: SearchEngine;
/** The adapter without and with an archive, each of them telling what it passes on. */
let alone: Reader;
let beside: Reader;
let passed: unknown[];

beforeEach(async () => {
  passed = [];
  fake = await openFakeServer();
  const client = openClient({ url: fake.url, key: null });
  await prepare(client, "news");
  const archive = openArchive(":memory:");
  const copies = ["a", "b"].map((own) => ({ id: own, title: "Ferry", text: "One text", people: ["Ana Prado"] }));
  const articles = [...copies, { id: "c", people: ["Ana Prado"] }].map(articleOf);
  archive.put(articles);
  id = articles[0]!.id;
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const search: Client["search"] = (queries, signal) => {
    passed.push(signal);
    return client.search(queries, signal);
  };
  const told: Client = { ...client, search, each: [{ ...client, search }] };
  const own = new Proxy(engine, {
    get: (reader, name: keyof Reader) =>
      ["matching", "search", "count", "facetValues", "valuesNamed", "wordsWith"].includes(name)
        ? (...args: unknown[]) => {
            passed.push((args.at(-1) as Asking).signal);
            return (reader[name] as (...args: unknown[]) => unknown)(...args);
          }
        : reader[name],
  });
  const open = (behind: Reader | null) =>
    openMeilisearch(told, { names: liveNames("news"), archive: behind, onRejected: () => {} });
  await sync(archive, open(null), () => {});
  [alone, beside] = [open(null), open(own)];
  passed = [];
});
afterEach(async () => {
  await engine.close();
  fake.close();
});

const either = { ...query, text: { kind: "or", of: [{ kind: "word", text: "a" }] } } as const;

describe("the adapter of Meilisearch", () => {
  it.each<[string, (asking: Asking) => Promise<unknown>]>([
    ["search", (asking) => alone.search(chosen, asking)],
    ["count", (asking) => alone.count([query], asking)],
    ["facetValues", (asking) => alone.facetValues(chosen, "people", { beginning: "", skip: 0 }, asking)],
    ["suggest", (asking) => alone.suggest("pra", asking)],
    ["valuesNamed", (asking) => alone.valuesNamed([{ facet: "people", name: "Ana Prado" }], asking)],
    ["get", (asking) => alone.get(id, asking)],
    ["copiesOf", (asking) => alone.copiesOf(id, asking)],
    ["related", (asking) => alone.related(id, asking)],
    ["moreLike", (asking) => alone.moreLike(id, asking)],
    ["health", (asking) => alone.health(asking)],
    ["search, handed over", (asking) => beside.search(either, asking)],
    ["count, handed over", (asking) => beside.count([either], asking)],
    ["facetValues, handed over", (asking) => beside.facetValues(either, "people", { beginning: "", skip: 0 }, asking)],
    ["valuesNamed, handed over", (asking) => beside.valuesNamed([{ facet: "people", name: "x" }], asking)],
    ["wordsWith, handed over", (asking) => beside.wordsWith(query.text, asking)],
    ["matching, handed over", (asking) => beside.matching(query, asking).next()],
  ])("tells the server or the archive in each request when whoever asked goes: %s", async (_, ask) => {
    const { signal } = new AbortController();
    await ask({ signal });
    expect(passed.length).toBeGreaterThan(0);
    expect(passed.every((given) => given === signal)).toBe(true);
  });
});
