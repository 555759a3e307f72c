import { afterAll, describe, expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { parseRequest, printRequest } from "../../../lib/query/address/url.ts";
import { answer } from "../../../lib/query/answer.ts";
import { comparePath, readCompare } from "../../../lib/query/compare/compare-address.ts";
import { compareSearches } from "../../../lib/query/compare/comparison.ts";
import { openersOf } from "../../engine/meilisearch/engines.ts";
import { openFakeServer } from "../../engine/meilisearch/fake/fake-server.ts";
import { articleOf } from "../../fixtures/article.ts";
import { archiveOf, someArticles } from "../dossier/told-archive.ts";

const server = await openFakeServer();
const client = openClient({ url: server.url, key: null });
await prepare(client, "compared");
afterAll(() => server.close());

const SEARCHES = [
  "harbour",
  "person:ana-prado",
  'country:PT "harbour minister"',
  "person:luis-mota after:1983-04",
  "outlet:hill-post",
  "on:1984",
  // Words that no article has are read as on the page of a search.
  "harbuor",
  "harbuor after:1983-04 country:PT",
];
const SPANS = [
  { from: null, to: null },
  { from: "1982", to: "1985-06" },
  { from: "1984", to: "1984" },
];

async function totalOf(engine: SearchEngine, url: string): Promise<number> {
  return (await answer(engine, parseRequest(new URLSearchParams(url)).request)).total;
}

describe.each([
  ["the embedded engine", openEmbedded],
  ["Meilisearch with the archive beside", openersOf(client, liveNames("compared")).beside],
] as const)("lines over time, on %s", (_, open) => {
  it("are at each point the total of the search there", async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const archive = archiveOf(someArticles(seed, 90));
    const engine: SearchEngine = await open(archive);
    await sync(archive, engine, () => {});
    for (const span of SPANS) {
      const { bars, total, series } = await compareSearches(engine, SEARCHES, span);
      expect(bars.length).toBeGreaterThan(3);
      expect(total).toBe(await totalOf(engine, new URLSearchParams(notNull(span)).toString()));
      expect(series.some(({ counts }) => counts.filter((count) => count > 0).length > 2)).toBe(true);
      for (const { request, counts, all, total } of series) {
        expect({ seed, q: request.q, total }).toEqual({
          seed,
          q: request.q,
          total: await totalOf(engine, printRequest(request)),
        });
        for (const [at, { from, to }] of bars.entries()) {
          const url = printRequest({ ...request, from, to });
          expect({ seed, url, count: counts[at] }).toEqual({ seed, url, count: await totalOf(engine, url) });
          expect(counts[at]).toBeLessThanOrEqual(all[at]!);
        }
      }
    }
    await engine.close();
  });
});

const notNull = (span: object) => Object.entries(span).filter(([, value]) => value !== null);

describe("the address of a comparison", () => {
  it("reads what it wrote", () => {
    const request = { searches: ["oil", 'person:"Ana Prado"'], share: true, from: "1982", to: null };
    expect(readCompare(new URL(comparePath(request), "http://x").searchParams)).toEqual({ request, problems: [] });
    expect(comparePath({ searches: [], share: false, from: null, to: null })).toBe("/compare");
  });

  it("leaves out empty and repeated searches and those beyond five, and says what is no date", () => {
    const { request, problems } = readCompare(new URLSearchParams("q=a&q=&q=a&q=b&q=c&q=d&q=e&q=f&from=soon"));
    expect(request).toEqual({ searches: ["a", "b", "c", "d", "e"], share: false, from: null, to: null });
    expect(problems).toMatchObject([
      { parameter: "from", code: "noDay" },
      { parameter: "q", code: "tooManyValues", most: 5 },
    ]);
  });
});

it("reads a word that no article has as the page of a search does, and says so", async () => {
  const archive = archiveOf(someArticles(7, 30));
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const { series } = await compareSearches(engine, ["harbuor "], { from: null, to: null });
  const found = await answer(engine, parseRequest(new URLSearchParams("q=harbuor+")).request);
  expect(series[0]!.total).toBe(found.total);
  expect(series[0]!.repairs).toEqual(found.repairs);
  expect(series[0]!.counts.some((count) => count > 0)).toBe(true);
  const [meant] = (await compareSearches(engine, ["person:prado harbour "], { from: null, to: null })).series;
  expect(meant!.readings).toMatchObject([{ typed: "prado", value: "ana-prado" }]);
  await engine.close();
});

it("asks an engine some times for each search, however many stretches of time there are", async () => {
  const archive = archiveOf(someArticles(3, 60));
  const own = openEmbedded(archive);
  await sync(archive, own, () => {});
  let calls = 0;
  const counting = new Proxy(own, {
    get(engine, name: keyof SearchEngine) {
      calls++;
      return engine[name];
    },
  });
  const searches = ["on:1984 harbour", "person:prado", "outlet:hill-post after:1983", "plan", "word"];
  const { bars } = await compareSearches(counting, searches, { from: null, to: null });
  expect(bars.length).toBeGreaterThan(5);
  expect(calls).toBeLessThanOrEqual(1 + 8 * searches.length);
  await own.close();
});

it("counts at an end of the span that nothing is in what its link finds there", async () => {
  const archive = openArchive(":memory:");
  archive.put(["1983-02-03", "1984-05-06", "1986-11-12"].map((date, at) => articleOf({ id: `e${at}`, date })));
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const { bars, series } = await compareSearches(engine, ["-nothing"], { from: "1983-04", to: "1986-02" });
  expect(bars.map(({ from, to }) => `${from} ${to}`)).toEqual([
    "1983-04 1983",
    "1984 1984",
    "1985 1985",
    "1986 1986-02",
  ]);
  for (const [at, { from, to }] of bars.entries())
    expect(series[0]!.counts[at]).toBe(await totalOf(engine, printRequest({ ...series[0]!.request, from, to })));
  await engine.close();
});
