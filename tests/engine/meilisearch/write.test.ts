import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Kept } from "../../../lib/archive/kept.ts";
import { type Client, openClient } from "../../../lib/engine/meilisearch/client.ts";
import { writeArticles } from "../../../lib/engine/meilisearch/write.ts";
import type { RejectedDocument } from "../../../lib/engine/port/engine-home.ts";
import { articleOf } from "../../fixtures/article.ts";
import { type FakeServer, openFakeServer } from "./fake/fake-server.ts";

const names = { articles: "news", values: "news_values" };

/** Articles with the ids given; the server takes letters, digits, `-` and `_`. */
const articles = (...ids: string[]): Kept[] =>
  ids.map((id) => ({
    article: { ...articleOf({ people: ["Ana Prado"] }), id },
    added: null,
    groupAdded: null,
    copyOf: null,
    copies: 0,
    said: [],
    family: null,
  }));

let fake: FakeServer;
let client: Client;
let rejected: RejectedDocument[];
beforeEach(async () => {
  rejected = [];
  await serve();
});
afterEach(() => fake.close());

async function serve(options: { readonly mostBytes?: number } = {}): Promise<void> {
  fake?.close();
  fake = await openFakeServer(options);
  client = openClient({ url: fake.url, key: null });
  await client.createIndex(names.articles);
  await client.createIndex(names.values);
  await client.updateSettings(names.values, {
    filterableAttributes: [
      { attributePatterns: ["id"], features: { facetSearch: false, filter: { equality: true, comparison: false } } },
    ],
  });
}

const write = (batch: readonly Kept[]) => writeArticles(client, names, batch, (bad) => rejected.push(bad));
const written = async (index: string) => (await client.search([{ indexUid: index, q: "", limit: 1000 }]))[0]!.hits;
const ids = async () => (await written(names.articles)).map(({ id }) => id).sort();
const requests = (path: string) => fake.requests.filter((request) => request.path === path);

describe("writing articles", () => {
  it("sends them in one request, with their values", async () => {
    await write(articles("a", "b", "c"));
    expect(await ids()).toEqual(["a", "b", "c"]);
    expect(requests("/indexes/news/documents")).toHaveLength(1);
    const values = (await written(names.values)).filter(({ facet }) => facet === "people");
    expect(values).toMatchObject([{ value: "ana-prado", label: "Ana Prado", weight: 3 }]);
  });

  it("leaves out the documents that the server will not take, says which and why, and writes the rest", async () => {
    await write(articles("a", "b", "not an id", "c", "d", "e", "neither", "nor this", "f"));
    expect(await ids()).toEqual(["a", "b", "c", "d", "e", "f", "neither"]);
    expect(rejected).toEqual(
      ["not an id", "nor this"].map((id) => ({
        id,
        reason: expect.stringMatching(`"${id}.* is invalid.*invalid_document_id`),
      })),
    );
  });

  it("goes on where every document of a batch is bad", async () => {
    await write(articles("one bad", "two bad"));
    expect(rejected.map(({ id }) => id)).toEqual(["one bad", "two bad"]);
    expect(await ids()).toEqual([]);
  });

  it("sends by halves what is too large for one request, and leaves out what is too large alone", async () => {
    await serve({ mostBytes: 12_000 });
    const batch = articles("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    const [long] = articles("long");
    await write([...batch, { ...long!, article: { ...long!.article, body: "word ".repeat(4000) } }]);
    expect(await ids()).toEqual(batch.map(({ article }) => article.id));
    expect(rejected).toEqual([{ id: "long", reason: expect.stringMatching(/the request is too large/) }]);
  });

  it.each([
    ["the disk is full", "no_space_left_on_device", /disk is full|no_space_left_on_device/],
    ["the settings are wrong", "invalid_settings_ranking_rules", /invalid_settings_ranking_rules/],
  ])("gives up at once, leaving nothing out, where %s", async (_, code, said) => {
    fake.fault = ({ path }) =>
      path === "/indexes/news/documents" ? { kind: "fails later", code, message: "It failed." } : undefined;
    await expect(write(articles("a", "b"))).rejects.toThrow(said);
    expect(rejected).toEqual([]);
    expect(requests("/indexes/news/documents")).toHaveLength(1);
  });

  it("halves what an inner error of the server stops, since one document may be the cause", async () => {
    fake.fault = ({ path, body }) =>
      path === "/indexes/news/documents" && body.includes('"id":"b"')
        ? { kind: "fails later", code: "internal", message: "The task panicked." }
        : undefined;
    await write(articles("a", "b", "c"));
    expect(await ids()).toEqual(["a", "c"]);
    expect(rejected).toEqual([{ id: "b", reason: expect.stringMatching(/The task panicked/) }]);
  });

  it("keeps requests below 32 MiB, in the order of the articles", async () => {
    const sent: (string | undefined)[][] = [];
    const stub = {
      search: async () => [{ hits: [] }],
      addDocuments: async (index: string, ndjson: string) => {
        expect(ndjson.length).toBeLessThanOrEqual(32 * 1024 * 1024);
        if (index === names.articles) sent.push(ndjson.split("\n").map((line) => /^\{"id":"(.)"/.exec(line)?.[1]));
      },
    } as unknown as Client;
    const text = "x".repeat(17 * 1024 * 1024);
    const long = articles("a", "b", "c").map((kept) => ({ ...kept, article: { ...kept.article, raw: { text } } }));
    await writeArticles(stub, names, [...long, ...articles("d")], () => {});
    expect(sent).toEqual([["a"], ["b"], ["c", "d"]]);
  });

  it("adds up how often a value was seen", async () => {
    await write(articles("a", "b"));
    await write(articles("c"));
    expect((await written(names.values)).find(({ facet }) => facet === "people")).toMatchObject({ weight: 3 });
  });
});
