import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GET as llmsFile } from "../../app/llms.txt/route.ts";
import { GET as openSearchFile } from "../../app/opensearch.xml/route.ts";
import { GET as part } from "../../app/sitemap/[page]/route.ts";
import { GET as index } from "../../app/sitemap.xml/route.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { OPERATIONS } from "../../lib/query/api/operations.ts";
import { robots } from "../../lib/query/crawlers/robots.ts";
import { sitemapIndex, sitemapPart, type WrittenAt } from "../../lib/query/crawlers/sitemap.ts";
import { articleOf } from "../fixtures/article.ts";
import { strictXml } from "../query/feeds/strict-xml.ts";

const site = vi.hoisted(() => ({
  engine: null as SearchEngine | null,
  state: "a",
  writtenAt: null as WrittenAt | null,
}));
vi.mock("../../app/open.ts", () => ({
  serving: () => ({
    ask: <T>(question: (of: unknown) => Promise<T>) =>
      question({ engine: site.engine, state: async () => site.state, writtenAt: site.writtenAt }),
  }),
}));

const ARTICLES = ["1969", "1970", "1971"].map((date) =>
  articleOf({ title: `Of ${date}`, date, ...(date > "1969" && { people: ["Ana Prado"], outlet: "The Pier" }) }),
);

/** An engine that must not be asked. */
const ASKED = new Proxy({} as SearchEngine, {
  get: () => () => {
    throw new Error("it was asked");
  },
});

beforeAll(async () => {
  const archive = openArchive(":memory:", { now: () => "2026-03-01T08:00:00.000Z" });
  archive.put(ARTICLES.slice(0, 2));
  archive.put(ARTICLES.slice(2), archive.runs.start("2026-03-01T07:00:00.000Z", "a folder"));
  site.writtenAt = archive.writtenAt;
  site.engine = openEmbedded(archive);
  await sync(archive, site.engine, () => {});
});
afterAll(() => site.engine?.close());

const asked = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  new Request(`http://archive.example${path}`, { headers: { host: "archive.example", ...headers } });
const places = (xml: string) => {
  strictXml(xml);
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place!);
};
const partOf = (page: string, headers = {}) =>
  part(asked(`/sitemap/${page}`, headers), { params: Promise.resolve({ page }) });

describe("the sitemap", () => {
  it("lists every article once, oldest first, in parts that its index names", async () => {
    expect(places(await (await index(asked("/sitemap.xml"))).text())).toEqual(
      ["1", "person", "outlet"].map((part) => `http://archive.example/sitemap/${part}`),
    );
    expect(places(await (await partOf("1")).text())).toEqual([
      ...["/", "/about", "/help"].map((path) => `http://archive.example${path}`),
      ...ARTICLES.map(({ id }) => `http://archive.example/article/${id}`),
    ]);
  });

  it("says when an article was written last where the archive knows it", async () => {
    const xml = await (await partOf("1")).text();
    const pages = [...xml.matchAll(/<loc>([^<]*)<\/loc>(?:\n<lastmod>([^<]*)<\/lastmod>)?/g)];
    // The others came by no import of which there is a record.
    expect(pages.flatMap(([, place, written]) => (written ? [[place, written]] : []))).toEqual([
      [`http://archive.example/article/${ARTICLES[2]!.id}`, "2026-03-01T08:00:00.000Z"],
    ]);
  });

  it("lists the people, countries and outlets that have pages, those of most articles first", async () => {
    expect(places(await (await partOf("person")).text())).toEqual(["http://archive.example/person/ana-prado"]);
    expect(places(await (await partOf("outlet")).text())).toEqual(["http://archive.example/outlet/the-pier"]);
    const many = {
      facetValues: async (_query: unknown, facet: string, { skip }: { readonly skip: number }) => ({
        values: Array.from({ length: skip < 2100 ? 50 : 0 }, (_, at) => ({ value: `${facet} ${skip + at}` })),
        total: facet === "countries" ? 2100 : 0,
      }),
      count: async () => [1],
    } as unknown as SearchEngine;
    const listed = places((await sitemapPart(many, "http://x", "country", () => new Map()))!);
    expect([listed.length, new Set(listed).size, listed[51]]).toEqual([2000, 2000, "http://x/country/countries%2051"]);
    // What is in fewer articles stands in further parts.
    const more = (part: string) => sitemapPart(many, "http://x", part, () => new Map());
    const rest = places((await more("country-2"))!);
    expect([rest.length, new Set([...listed, ...rest]).size]).toEqual([100, 2100]);
    expect(places(await sitemapIndex(many, "http://x")).filter((place) => place.includes("country"))).toEqual([
      "http://x/sitemap/country",
      "http://x/sitemap/country-2",
    ]);
    for (const none of ["country-3", "country-1", "country-02", "country-26", "country-x", "country-2-2", "country-"])
      expect([none, await more(none)]).toEqual([none, null]);
  });

  it("has no other part", async () => {
    for (const page of ["2", "country", "0", "01", "x", "9999999"]) {
      const none = await partOf(page);
      expect([page, none.status, none.headers.get("content-type")]).toEqual([page, 404, "application/problem+json"]);
    }
  });

  it("is told to be the same as long as the archive is, at the price of no search", async () => {
    for (const ask of [
      (headers = {}) => index(asked("/sitemap.xml", headers)),
      (headers = {}) => partOf("1", headers),
    ]) {
      const { headers } = await ask();
      const etag = headers.get("etag")!;
      const engine = site.engine;
      site.engine = ASKED;
      expect((await ask({ "if-none-match": etag })).status).toBe(304);
      expect((await ask({ "if-modified-since": headers.get("last-modified")! })).status).toBe(304);
      site.engine = engine;
      site.state += "b";
      expect((await ask({ "if-none-match": etag })).status).toBe(200);
    }
  });

  it("has parts of ten thousand, each article in one", async () => {
    const ids = Array.from({ length: 20_001 }, (_, at) => at.toString(16));
    const engine = {
      count: async () => [ids.length],
      async *matching() {
        yield* ids;
      },
      facetValues: async () => ({ values: [], total: 0 }),
    } as unknown as SearchEngine;
    expect(places(await sitemapIndex(engine, "http://x"))).toHaveLength(3);
    const listed = await Promise.all(["1", "2", "3"].map((at) => sitemapPart(engine, "http://x", at, () => new Map())));
    expect(listed.map((xml) => places(xml!).length)).toEqual([10_003, 10_000, 1]);
    expect(listed.flatMap((xml) => places(xml!)).slice(3)).toEqual(ids.map((id) => `http://x/article/${id}`));
    expect(await sitemapPart(engine, "http://x", "4", () => new Map())).toBe(null);
  });
});

describe("what programs are told", () => {
  it("is to go nowhere where the site has no public address, else not into endless links", () => {
    expect(robots(null)).toBe("User-agent: *\nDisallow: /\n");
    const told = robots("https://news.example");
    expect(told).toContain("\nSitemap: https://news.example/sitemap.xml\n");
    const closed = [...told.matchAll(/^Disallow: (.+)$/gm)].map(([, path]) => path!);
    const isOpen = (path: string) => !closed.some((start) => path.startsWith(start));
    expect(["/", "/article/0a", "/person/x", "/about", "/sitemap.xml", "/api"].filter(isOpen)).toHaveLength(6);
    expect(["/search?q=x", "/facet/person", "/export/csv", "/api/v1/search", "/compare?q=a"].filter(isOpen)).toEqual(
      [],
    );
  });

  it("is how to search, for browsers", async () => {
    const answer = openSearchFile(asked("/opensearch.xml"));
    const xml = await answer.text();
    strictXml(xml);
    expect(answer.headers.get("content-type")).toBe("application/opensearchdescription+xml; charset=utf-8");
    expect(xml).toContain('template="http://archive.example/search?q={searchTerms}&#x26;page={startPage?}"');
    expect(/<ShortName>([^<]*)</.exec(xml)![1]!.length).toBeLessThanOrEqual(16);
    expect(/<Description>([^<]*)</.exec(xml)![1]!.length).toBeLessThanOrEqual(1024);
  });

  it("names places that there are", async () => {
    const text = await llmsFile(asked("/llms.txt")).text();
    expect(text).toMatch(/^# Dateline\n\n> /);
    const known = ["/api", "/api/v1/openapi.json", "/help", "/about", ...OPERATIONS.map(({ path }) => path)];
    const named = [...text.matchAll(/\]\(http:\/\/archive\.example([^)?]*)/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !known.includes(path))).toEqual([]);
  });
});
