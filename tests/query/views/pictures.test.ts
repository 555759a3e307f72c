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
import { VIEWS } from "../../../lib/query/address/request.ts";
import { printRequest } from "../../../lib/query/address/url.ts";
import { makePicture } from "../../../lib/query/views/picture.ts";
import { openersOf } from "../../engine/meilisearch/engines.ts";
import { openFakeServer } from "../../engine/meilisearch/fake/fake-server.ts";
import { archiveOf, someArticles } from "../dossier/told-archive.ts";
import { asked, numbersOf, totalOf } from "./picture-numbers.ts";

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

describe.each([
  ["the embedded engine", openEmbedded],
  ["Meilisearch with the archive beside", openersOf(client, liveNames("pictured")).beside],
  ["Meilisearch alone", openersOf(client, liveNames("pictured")).alone],
] as const)("pictures of any search, on %s", (_, open) => {
  it("have in each number the total of the search that it leads to", async () => {
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
