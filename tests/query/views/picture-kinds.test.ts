import { describe, expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import type { Article } from "../../../lib/article/article.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { valuesOf } from "../../../lib/facets/facet-values.ts";
import { queryOf } from "../../../lib/query/address/request.ts";
import { printRequest } from "../../../lib/query/address/url.ts";
import { makePicture, searched } from "../../../lib/query/views/picture.ts";
import { articleOf } from "../../fixtures/article.ts";
import { archiveOf, someArticles } from "../dossier/told-archive.ts";
import { asked, numbersOf, totalOf } from "./picture-numbers.ts";

describe("a map", () => {
  it("has just the countries of what was found, those that it is about where these are asked for", async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const archive = archiveOf(someArticles(seed, 60));
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    for (const given of [
      "",
      "about=1",
      "country=PT",
      "country=PT&country=-ES",
      "q=harbour&about=1&country=-PT",
      "copies=1",
    ]) {
      const found = await asked(engine, new URLSearchParams(given), "map");
      const picture = await makePicture(engine, "map", found);
      const about = found.query.about.includes("countries");
      const there = new Set<string>();
      for await (const id of engine.matching(queryOf(found.query)))
        for (const { value } of valuesOf((await engine.get(id))!.article, "countries", { about })) there.add(value);
      const drawn = picture.kind === "map" ? picture.countries.map(({ value }) => value.value) : [];
      expect({ seed, given, drawn: drawn.toSorted() }).toEqual({ seed, given, drawn: [...there].sort() });
    }
    await engine.close();
  });

  it("shows of alternatives these alone, and says so", async () => {
    const archive = archiveOf(someArticles(5, 60));
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    const found = await asked(engine, new URLSearchParams("country=PT&country=ES"), "map");
    const picture = await makePicture(engine, "map", found);
    expect(picture).toMatchObject({ kind: "map", chosenAlone: true });
    expect(picture.kind === "map" && picture.countries.map(({ value }) => value.value).sort()).toEqual(["ES", "PT"]);
    await engine.close();
  });
});

describe("a network", () => {
  it("is the same each time, without those whom every article has, and asks an engine a few times", async () => {
    const archive = archiveOf(someArticles(11, 60));
    const own = openEmbedded(archive);
    await sync(archive, own, () => {});
    let calls = 0;
    const engine = new Proxy(own, {
      get(of, name: keyof SearchEngine) {
        calls++;
        return of[name];
      },
    });
    const found = await asked(engine, new URLSearchParams("person=ana-prado"), "network");
    calls = 0;
    const picture = await makePicture(engine, "network", found);
    expect(calls).toBeLessThanOrEqual(5);
    expect(await makePicture(engine, "network", found)).toEqual(picture);
    if (picture.kind !== "network") throw new Error("no network");
    expect(picture.everywhere.map(({ value }) => value.value)).toEqual(["ana-prado"]);
    expect(picture.nodes.map(({ value }) => value.value)).not.toContain("ana-prado");
    expect(picture.nodes.length).toBeGreaterThan(3);
    expect(picture.edges.length).toBeGreaterThan(0);
    for (const { request } of numbersOf(picture)) expect(request.filters.people.include).toContain("ana-prado");
    for (const { from, to, articles } of picture.edges)
      for (const { facet, value } of [picture.nodes[from]!, picture.nodes[to]!])
        expect(articles.request.filters[facet].include).toContain(value.value);
    await own.close();
  });
});

describe("a timeline", () => {
  it("is of the facet that is named, of that in which alternatives are chosen, or of countries", async () => {
    const archive = archiveOf(someArticles(3, 60));
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    for (const [given, facet] of [
      ["", "countries"],
      ["stack=person", "people"],
      ["person=ana-prado&person=luis-mota", "people"],
      ["person=ana-prado&person=luis-mota&all=person", "countries"],
      ["person=ana-prado&person=luis-mota&stack=outlet", "outlets"],
    ]) {
      const found = await asked(engine, new URLSearchParams(given), "timeline");
      const picture = await makePicture(engine, "timeline", found);
      expect(picture).toMatchObject({ kind: "timeline", facet });
    }
    const undated = await asked(engine, new URLSearchParams("date=undated"), "timeline");
    expect(await makePicture(engine, "timeline", undated)).toMatchObject({ bars: [], values: [] });
    await engine.close();
  });
});

/** Follows every number of a timeline. */
async function expectFollowed(articles: readonly Article[], address: string): Promise<readonly (readonly number[])[]> {
  const archive = openArchive(":memory:");
  archive.put(articles);
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const picture = await makePicture(engine, "timeline", await asked(engine, new URLSearchParams(address), "timeline"));
  for (const { count, request } of numbersOf(picture)) {
    const url = printRequest(request);
    expect({ url, count }).toEqual({ url, count: await totalOf(engine, url) });
  }
  await engine.close();
  return picture.kind === "timeline" ? picture.values.map(({ times }) => times.map(({ count }) => count)) : [];
}

describe("a stretch of a timeline that nothing is in", () => {
  it("leads to the part of it that is looked at", async () => {
    const articles = ["1983-02-03", "1984-05-06", "1985-07-08", "1986-11-12"].map((date, at) =>
      articleOf({ id: `s${at}`, date, countries: ["PT"], about: ["PT"] }),
    );
    expect(await expectFollowed(articles, "from=1983-04&to=1986-02")).toEqual([[0, 1, 1, 0]]);
  });

  it("may have copies, which a chosen outlet shows one by one", async () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
    const articles = [
      articleOf({
        id: "root",
        text: `${words} and so on`,
        date: "1983-02-03",
        outlet: "The Pier",
        authors: ["Rita Lima"],
      }),
      articleOf({ id: "copy", text: words, date: "1983-02-03", outlet: "Hill Post", authors: ["Ivo Costa"] }),
      articleOf({ id: "later", date: "1985-02-03", outlet: "Hill Post", authors: ["Ivo Costa"] }),
    ];
    expect(await expectFollowed(articles, "author=Ivo+Costa&from=1983&to=1985&stack=outlet")).toEqual([[1, 0, 1]]);
  });
});

it("a picture is of the words that were searched, where they were repaired", async () => {
  const archive = archiveOf(someArticles(7, 30));
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const found = await asked(engine, new URLSearchParams("q=harbuor+"), "map");
  expect(found.repairs).toHaveLength(1);
  expect(searched(found).q).toBe("harbour ");
  const picture = await makePicture(engine, "map", found);
  for (const { request } of numbersOf(picture)) expect(request.q).toBe("harbour ");
  await engine.close();
});
