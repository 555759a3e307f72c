import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { suggestions } from "../../lib/query/suggestions.ts";
import { articleOf } from "../fixtures/article.ts";

const PEOPLE = ["Ana Prado", "Anton Reis", "Rui Mota", "Anna Prado"];
const COUNTRIES = ["PT", "PL", "PE", "ES"];

let engine: SearchEngine;
beforeAll(async () => {
  const archive = openArchive(":memory:");
  archive.put(
    Array.from({ length: 60 }, (_, i) =>
      articleOf({
        title: `${i % 3 === 0 ? "Ferry" : "Anchor"} news ${i}`,
        text: `${i % 2 === 0 ? "The tram stood." : "The ferry sailed."} It was number n${i}.`,
        date: `20${i % 2 === 0 ? "01" : "02"}-0${1 + (i % 9)}-01`,
        people: PEOPLE.filter((_, at) => i % (at + 2) === 0),
        about: COUNTRIES.filter((_, at) => i % (at + 2) === 1),
        outlet: i % 5 === 0 ? "Anvil Post" : "First Wire",
      }),
    ),
  );
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
});
afterAll(() => engine.close());

const asked = (address: string) => parseRequest(new URLSearchParams(address)).request;
const suggest = (address: string) => suggestions(engine, asked(address));
const totalAt = async (url: string) => (await answer(engine, asked(url.split("?")[1] ?? ""))).total;

describe("suggestions in a search", () => {
  it.each([
    "q=an",
    "q=an&country=PT",
    "q=an&from=2001&to=2001",
    "q=tram+an&outlet=first-wire",
    "q=tram+an&person=rui-mota",
    "q=an&person=rui-mota&person=ana-prado&all=person",
    "q=an&outlet=first-wire",
    "q=ferry+p&country=-ES&sort=oldest",
    "q=tram+ana+pr",
    "q=an&copies=1&page=3",
    "q=%22the+tram%22+p",
  ])("are counted after the click, and keep what was asked: %s", async (address) => {
    const values = (await suggest(address)).filter(({ kind }) => kind !== "headline");
    expect(values.length).toBeGreaterThan(0);
    const before = asked(address);
    for (const { url, count, label } of values) {
      expect(count, label).toBeGreaterThan(0);
      expect(await totalAt(url), `${label} at ${url}`).toBe(count);
      const after = asked(url.split("?")[1]!);
      expect({ ...after, q: "", filters: null, page: 1 }).toEqual({ ...before, q: "", filters: null, page: 1 });
      for (const [facet, { include, exclude }] of Object.entries(before.filters)) {
        expect(after.filters[facet as "people"].include).toEqual(expect.arrayContaining([...include]));
        expect(after.filters[facet as "people"].exclude).toEqual(exclude);
      }
    }
  });

  it("take the place of the words that they begin with, and of no others", async () => {
    const found = await suggest("q=ferry+port");
    expect(found[0]).toMatchObject({ kind: "countries", label: "Portugal", url: "/search?q=ferry&country=PT" });
    const named = await suggest("q=tram+ana+pr");
    expect(named[0]).toMatchObject({ kind: "people", label: "Ana Prado", url: "/search?q=tram&person=ana-prado" });
  });

  it("offer nothing that a filter leaves out, nor what is chosen already", async () => {
    expect((await suggest("q=anv&outlet=-anvil-post")).map(({ label }) => label)).not.toContain("Anvil Post");
    expect((await suggest("q=ana&person=ana-prado")).map(({ label }) => label)).not.toContain("Ana Prado");
    expect((await suggest("q=port&from=1990&to=1990")).filter(({ kind }) => kind !== "headline")).toEqual([]);
  });

  it("offer headlines of what the search finds, and the search goes with them", async () => {
    const headlines = (await suggest("q=ferr&from=2002")).filter(({ kind }) => kind === "headline");
    expect(headlines.length).toBeGreaterThan(0);
    expect(headlines.every(({ label }) => label.startsWith("Ferry"))).toBe(true);
    for (const { url } of headlines) expect(url).toMatch(/^\/article\/\w+\?q=ferr&from=2002$/);
  });

  it("are those of the whole archive where nothing narrows it", async () => {
    expect((await suggest("q=anv"))[0]).toEqual({
      kind: "outlets",
      label: "Anvil Post",
      url: "/search?outlet=anvil-post",
      count: 12,
    });
    expect(await suggest("q=")).toEqual([]);
  });
});
