import { afterAll, describe, expect, it } from "vitest";
import type { Archive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { FACETS, type FacetKey } from "../../../lib/facets/facet-names.ts";
import { valuesOf } from "../../../lib/facets/facet-values.ts";
import { queryOf, VIEWS } from "../../../lib/query/address/request.ts";
import { parseRequest, printRequest } from "../../../lib/query/address/url.ts";
import { type Answer, answer } from "../../../lib/query/answer.ts";
import type { Tally } from "../../../lib/query/dossier/tally.ts";
import { makePicture, type Picture, searched } from "../../../lib/query/views/picture.ts";
import { openersOf } from "../../engine/meilisearch/engines.ts";
import { openFakeServer } from "../../engine/meilisearch/fake/fake-server.ts";
import { archiveOf, someArticles } from "../dossier/told-archive.ts";

const server = await openFakeServer();
const client = openClient({ url: server.url, key: null });
await prepare(client, "pictured");
afterAll(() => server.close());

const PICTURES = VIEWS.filter((view) => view !== "list");

/** Numbers of a picture that are followed, and of all pictures. */
const [FOLLOWED, ENOUGH] = [10, 300];

const randomOf = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
};

/** Addresses of searches: words, values of facets that the archive has, chosen and shut out, dates, copies. */
function addresses(archive: Archive, random: () => number, many: number): URLSearchParams[] {
  const all = [...archive.changesSince(0)].flatMap(({ kept }) => (kept ? [kept.article] : []));
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const value = (key: FacetKey) => {
    const values = all.flatMap((article) => valuesOf(article, key).map((found) => found.value));
    return values.length === 0 ? "nobody" : one(values);
  };
  return Array.from({ length: many }, () => {
    const given = new URLSearchParams();
    const maybe = (chance: number, name: string, said: () => string) => {
      if (random() < chance) given.append(name, said());
    };
    maybe(0.4, "q", () =>
      one(["harbour", "plan minister", "harbuor", '"said on monday"', "plan OR word", "-minister"]),
    );
    for (const { key, param } of FACETS) {
      const chance = key === "people" || key === "countries" ? 0.35 : 0.1;
      for (let times = 0; times < 3; times++) maybe(chance / (times + 1), param, () => value(key));
      maybe(chance / 3, param, () => `-${value(key)}`);
      maybe(0.25, "all", () => param);
    }
    maybe(0.3, "about", () => one(["1", "person"]));
    maybe(0.2, "copies", () => "1");
    maybe(0.2, "from", () => one(["1981", "1983-04", "1985"]));
    maybe(0.2, "to", () => one(["1985", "1986-05"]));
    maybe(0.1, "date", () => one(["undated", "suspicious"]));
    maybe(0.5, "stack", () => one(FACETS).param);
    return given;
  });
}

/** All numbers of a picture. */
function numbersOf(picture: Picture): Tally[] {
  switch (picture.kind) {
    case "map":
      return picture.countries.map(({ articles }) => articles);
    case "network":
      return [...picture.nodes, ...picture.edges, ...picture.everywhere].map(({ articles }) => articles);
    case "timeline":
      return picture.values.flatMap(({ articles, times }) => [articles, ...times]);
  }
}

async function asked(engine: SearchEngine, parameters: URLSearchParams, view: string): Promise<Answer> {
  const { request } = parseRequest(new URLSearchParams([...parameters, ["view", view]]));
  return answer(engine, request);
}

async function totalOf(engine: SearchEngine, url: string): Promise<number> {
  return (await answer(engine, parseRequest(new URLSearchParams(url)).request)).total;
}

describe.each([
  ["the embedded engine", openEmbedded],
  ["Meilisearch with the archive beside", openersOf(client, liveNames("pictured")).beside],
  ["Meilisearch alone", openersOf(client, liveNames("pictured")).alone],
] as const)("pictures of any search, on %s", (_, open) => {
  it("have in each number the total of the search that it leads to", { timeout: 300_000 }, async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const random = randomOf(seed);
    const archive = archiveOf(someArticles(seed, 70));
    const engine: SearchEngine = await open(archive);
    await sync(archive, engine, () => {});
    let followed = 0;
    for (const parameters of addresses(archive, random, 100)) {
      if (followed >= ENOUGH) break;
      for (const view of PICTURES) {
        const found = await asked(engine, parameters, view);
        if (found.total === 0) continue;
        const picture = await makePicture(engine, view, found);
        expect(picture.kind).toBe(view);
        const numbers = numbersOf(picture)
          .map((number) => ({ number, key: random() }))
          .sort((a, b) => a.key - b.key)
          .slice(0, FOLLOWED);
        for (const { number } of numbers) {
          const url = printRequest(number.request);
          expect(url).not.toMatch(/view=|stack=/);
          const from = { seed, view, of: String(parameters) };
          expect({ ...from, url, count: number.count }).toEqual({ ...from, url, count: await totalOf(engine, url) });
          expect({
            ...from,
            url,
            more: number.count > found.total && !url.includes("outlet=") && !url.includes("collection="),
          }).toEqual({ ...from, url, more: false });
          followed++;
        }
      }
    }
    expect(followed, `seed ${seed}`).toBeGreaterThanOrEqual(ENOUGH);
    await engine.close();
  });
});

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
