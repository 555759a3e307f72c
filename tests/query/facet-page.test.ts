import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { facetOf, facetPage } from "../../lib/query/facet-page.ts";
import { articleOf } from "../fixtures/article.ts";

const people = facetOf("person")!;
const asked = (parameters: string) => parseRequest(new URLSearchParams(parameters)).request;

let engine: SearchEngine;
beforeEach(async () => {
  const archive = openArchive(":memory:");
  archive.put([articleOf({ people: Array.from({ length: 120 }, (_, i) => `Person ${100 + i}`) })]);
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
});
afterEach(() => engine.close());

describe("a facet's page", () => {
  it("is the one that the address names, and knows how many there are", async () => {
    const first = await facetPage(engine, people, asked(""), "");
    const second = await facetPage(engine, people, asked("page=2"), "");
    const last = await facetPage(engine, people, asked("page=3"), "");
    expect([first, second, last].map(({ total, page, pages }) => [total, page, pages])).toEqual([
      [120, 1, 3],
      [120, 2, 3],
      [120, 3, 3],
    ]);
    expect([first, second, last].map(({ values }) => values.length)).toEqual([50, 50, 20]);
    expect(second.values[0]!.label).toBe("Person 150");
  });

  it("is the last one beyond the end, and the first where nothing fits", async () => {
    const beyond = await facetPage(engine, people, asked("page=99"), "");
    expect([beyond.page, beyond.values.length]).toEqual([3, 20]);
    const few = await facetPage(engine, people, asked("page=2"), "person 21");
    expect([few.page, few.pages, few.values.length]).toEqual([1, 1, 10]);
    const none = await facetPage(engine, people, asked("page=7"), "nobody");
    expect([none.page, none.pages, none.total, none.values]).toEqual([1, 1, 0, []]);
  });

  it("stays where it is asked for where the engine cannot tell how many there are", async () => {
    const blind: SearchEngine = {
      ...engine,
      facetValues: async (...range) => ({ ...(await engine.facetValues(...range)), total: null }),
    };
    const beyond = await facetPage(blind, people, asked("page=9"), "");
    expect([beyond.page, beyond.pages, beyond.total, beyond.values]).toEqual([9, null, null, []]);
  });

  it("goes by label where it is asked to, with the page of each letter", async () => {
    const archive = openArchive(":memory:");
    const names = Array.from({ length: 120 }, (_, i) => `${"ÁBC"[i % 3]}na ${100 + i}`);
    archive.put([articleOf({ people: names }), articleOf({ id: "b", people: names.slice(60) })]);
    const own = openEmbedded(archive);
    await sync(archive, own, () => {});
    const pages = await Promise.all(
      [1, 2, 3].map((page) => facetPage(own, people, asked(`page=${page}`), "", "label")),
    );
    const labels = pages.flatMap(({ values }) => values.map(({ label }) => label));
    expect(labels).toEqual([...names].sort((a, b) => (a.replace("Á", "A") < b.replace("Á", "A") ? -1 : 1)));
    expect(pages[0]!.letters).toEqual([
      { letter: "A", page: 1 },
      { letter: "B", page: 1 },
      { letter: "C", page: 2 },
    ]);
    expect((await facetPage(own, people, asked(""), "")).letters).toBeNull();
    await own.close();
  });

  it("leads to searches from their own first page", async () => {
    const { request, values } = await facetPage(engine, people, asked("page=3&person=person-101"), "");
    expect(request.page).toBe(1);
    expect(values[0]!.url).not.toContain("page=");
    const first = await facetPage(engine, people, asked("person=person-219"), "");
    expect(first.values.find(({ included }) => included)).toMatchObject({ value: "person-219", url: "/search" });
  });
});
