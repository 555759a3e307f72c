import { RAW } from "../../lib/archive/raw-connection.ts";
import "../fixtures/made-up-facet.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ArticleFacets } from "../../app/_components/article/article-facets.tsx";
import { draw } from "../../app/_page/draw.ts";
import type { Asked, MakePage } from "../../app/_page/page.ts";
import { GET as valuesFound } from "../../app/api/v1/facets/[param]/route.ts";
import { GET as found } from "../../app/api/v1/search/route.ts";
import { GET as suggested } from "../../app/api/v1/suggest/route.ts";
import { facetPageOf } from "../../app/facet/[param]/facet-page.tsx";
import { searchPage } from "../../app/search/search-page.tsx";
import { openArchive } from "../../lib/archive/archive.ts";
import { openRedirects } from "../../lib/archive/redirects.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { FACETS, type FacetKey } from "../../lib/facets/facet-names.ts";
import { EVERYTHING, NO_FILTER } from "../../lib/query/address/request.ts";
import { parseRequest, printRequest } from "../../lib/query/address/url.ts";
import { readingParts } from "../../lib/query/article/reading.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { print } from "../../lib/query/language/print.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { openPictures, type Pictures } from "../../lib/query/views/open-pictures.ts";
import { main as search } from "../../scripts/search.ts";
import { articleOf } from "../fixtures/article.ts";

const [INITIALS, LENGTHS] = ["initials", "lengths"] as unknown as [FacetKey, FacetKey];
const messages = messagesFor("en");

const site = vi.hoisted(() => ({ engine: null as SearchEngine | null, pictures: null as Pictures | null }));
vi.mock("../../app/open.ts", () => ({
  serving: () => ({
    ask: <T>(question: (site: unknown) => Promise<T>) =>
      question({
        engine: site.engine,
        samples: false,
        lastImport: () => null,
        archive: null,
        state: async () => "x",
        pictures: site.pictures,
        lists: null,
      }),
  }),
}));

const ARTICLES = ["Ferry runs", "Ferry stops", "Seven ferries sail"].map((title, at) =>
  articleOf({ title, date: "2001-02-03", ...(at === 2 ? { outlet: "The Pier" } : {}) }),
);
const folder = mkdtempSync(join(tmpdir(), "facet-"));
const path = join(folder, "archive.db");
const ask = async (handler: (request: Request) => Promise<Response>, address: string) =>
  (await handler(new Request(`http://localhost/${address}`))).json();

beforeAll(async () => {
  const archive = openArchive(path);
  archive.put(ARTICLES);
  openRedirects(archive[RAW]).lead(LENGTHS, "couple", "2");
  site.engine = openEmbedded(archive);
  await sync(archive, site.engine, () => {});
  site.pictures = openPictures(site.engine, async () => "");
});
afterAll(async () => {
  await site.engine?.close();
  rmSync(folder, { recursive: true });
});

describe("a facet that nothing but its rows knows", () => {
  it("is a field of the query language", () => {
    const leaf = { kind: "value", facet: INITIALS, value: "s" };
    expect(parse('initial:s -length:"2"')).toEqual({
      kind: "and",
      of: [leaf, { kind: "not", of: { kind: "value", facet: LENGTHS, value: "2" } }],
    });
    expect(parse(print(parse("initial:s initial:f")))).toEqual(parse("initial:s initial:f"));
  });

  it("is a parameter of addresses", () => {
    const filters = { ...EVERYTHING.filters, [INITIALS]: { include: ["f", "s"], exclude: ["r"], all: true } };
    const printed = printRequest({ ...EVERYTHING, filters });
    expect(printed).toBe("initial=f&initial=s&initial=-r&all=initial");
    expect(parseRequest(new URLSearchParams(printed))).toEqual({ request: { ...EVERYTHING, filters }, problems: [] });
    expect(EVERYTHING.filters[LENGTHS]).toEqual(NO_FILTER);
  });

  it("is read by its labels, other names and former values", async () => {
    for (const q of ['initial:"letter s"', "initial:ess"])
      expect(await ask(found, `?${new URLSearchParams({ q })}`)).toMatchObject({ total: 2 });
    expect(await ask(found, "?length=couple")).toMatchObject({ total: 2, query: { url: "length=2" } });
    expect(await ask(found, "?about=length&length=2")).toMatchObject({ total: 0 });
    expect(await ask(found, "?about=length&length=3")).toMatchObject({ total: 1 });
    // What empties a search is told with how its values are meant.
    const causes = async (address: string): Promise<string[]> =>
      (await ask(found, address)).causes.map(({ drop }: { drop: string }) => drop);
    expect(await causes("?about=length&length=2&initial=f")).toEqual(["length", "about"]);
    expect(await causes("?about=length&length=3&initial=z&country=FR")).toContain("country initial");
  });

  it("is answered by the API", async () => {
    const rows = [
      { value: "s", label: "Letter S", count: 2, included: true, excluded: false },
      { value: "f", label: "Letter F", count: 3, included: false, excluded: false },
    ];
    const { facets, total } = await ask(found, "?initial=s");
    expect(total).toBe(2);
    expect(facets.initials).toEqual(expect.arrayContaining(rows));
    const params = { params: Promise.resolve({ param: "initial" }) };
    const listed = await (await valuesFound(new Request("http://localhost/?find=letter+s"), params)).json();
    expect(listed.values).toMatchObject([{ value: "s", count: 2, url: "/search?initial=s" }]);
    expect(await ask(suggested, "?q=letter+s")).toMatchObject({
      suggestions: [{ kind: "initials", label: "Letter S", url: "/search?initial=s", count: 2 }],
    });
    expect(await ask(suggested, "?q=2+words")).toEqual({ suggestions: [] });
  });

  it("is a flag of the command line", async () => {
    const [log, archive] = [vi.spyOn(console, "log").mockImplementation(() => {}), process.env.ARCHIVE];
    process.env.ARCHIVE = path;
    try {
      expect(await search(["--initial", "s", "--length", "2"])).toBe(0);
      const text = log.mock.calls.flat().join("\n");
      expect(text).toMatch(/^1 article\n/);
      expect(text).toContain("Initials: Letter F 2, Letter R 1, Letter S 1");
      expect(await search(["--help"])).toBe(0);
      expect(log.mock.calls.flat().at(-1)).toContain("--initial --length");
    } finally {
      log.mockRestore();
      if (archive === undefined) delete process.env.ARCHIVE;
      else process.env.ARCHIVE = archive;
    }
  });

  it("is on the search page, and the search box keeps it", async () => {
    const html = await drawn(searchPage, "initial=s");
    expect(html).toContain('<h3 id="facet-initial" class="kicker">Initials</h3>');
    expect(html).toContain("Initials: Letter S");
    expect(html).toContain('title="Require Letter F as well"');
    const counted = section(html, "facet-length");
    expect(counted).toContain(messages.facet.holdCopies);
    expect(counted).toContain(messages.facet.role(LENGTHS));
    expect(await drawn(searchPage, "length=2")).not.toContain("as well");
    const [box = ""] = /<search>.*<\/search>/s.exec(await drawn(searchPage, "q=ferry&initial=s&length=2&page=2")) ?? [];
    expect([...box.matchAll(/type="hidden" name="(\w+)"/g)].map(([, name]) => name)).toEqual(["initial", "length"]);
  });

  it("is shown over time", async () => {
    const dated = await drawn(searchPage, "view=timeline&stack=initial");
    expect(dated).toContain("Letter F");
    expect(dated).toContain('href="/search?initial=f&amp;from=');
  });

  it("has its index rebuilt where one was made without it", async () => {
    const presence = (module: typeof import("../../lib/engine/embedded/tables.ts")) =>
      module.askFile(path, module.indexIn);
    expect(presence(await import("../../lib/engine/embedded/tables.ts"))).toBe("filled");
    const { SETTINGS_HASH: hash } = await import("../../lib/engine/meilisearch/settings.ts");
    vi.resetModules();
    const { FACETS: without } = await import("../../lib/facets/facet-names.ts");
    expect(without).toHaveLength(FACETS.length - 2);
    expect(presence(await import("../../lib/engine/embedded/tables.ts"))).toBe("outdated");
    expect((await import("../../lib/engine/meilisearch/settings.ts")).SETTINGS_HASH).not.toBe(hash);
  });

  it("is not listed where all results have one value of one each, and nothing is chosen", async () => {
    const listed = async (parameters: string, param = "length") =>
      (await drawn(searchPage, parameters)).includes(`id="facet-${param}"`);
    expect(await listed("q=seven")).toBe(false);
    expect(await listed("q=seven&length=3")).toBe(true);
    expect(await listed("q=seven&length=-4")).toBe(true);
    expect(await listed("")).toBe(true);
    // An article may have no outlet: an only value is listed where some have none.
    expect(await listed("q=seven", "outlet")).toBe(false);
    expect(await listed("", "outlet")).toBe(true);
    // Of several each, a value that all share is a finding.
    expect(await drawn(searchPage, "q=ferry")).toContain('id="facet-initial"');
  });

  it("has a page of its own", async () => {
    const html = await drawn(facetPageOf, "", { param: "initial" });
    expect(html).toContain("Initials</h1>");
    expect(html).toContain('href="/search?initial=s"');
  });

  it("is beside an article, with its evidence, and marked in its text", () => {
    const [, article] = ARTICLES as [unknown, (typeof ARTICLES)[number]];
    const html = renderToStaticMarkup(createElement(ArticleFacets, { article, messages }));
    expect(html).toContain('<h2 class="kicker">Initials</h2>');
    expect(html).toContain('href="/search?initial=s"');
    expect(html).toContain(messages.article.why(1));
    expect(html).toContain('<h2 class="kicker">Length</h2>');
    expect(html).toContain(messages.article.valueBy(messages.codes.outlet.metadata));
    const named = readingParts(article).flatMap(({ runs }) => runs.flatMap(({ names }) => names ?? []));
    expect(named).toEqual([
      { facet: "initials", param: "initial", value: "f", label: "Letter F" },
      { facet: "initials", param: "initial", value: "s", label: "Letter S" },
    ]);
  });

  it("has a row of every kind that there is", () => {
    const said = (name: keyof (typeof FACETS)[number]) =>
      new Set(FACETS.filter(({ key }) => [INITIALS, LENGTHS].includes(key)).map((row) => row[name]));
    for (const name of ["values", "suggested", "marked", "copies", "about"] as const) expect(said(name).size).toBe(2);
  });
});

async function drawn(make: MakePage, search: string, params: Asked["params"] = {}): Promise<string> {
  const parameters = new URLSearchParams(search);
  return draw(
    await make({ params, parameters, headers: new Headers(), site: "", messages }),
    new URL(`http://test/?${parameters}`),
    messages,
  );
}

function section(html: string, id: string): string {
  const from = html.indexOf(`aria-labelledby="${id}"`);
  return html.slice(from, html.indexOf("</section>", from));
}
