import { describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING } from "../../lib/query/address/request.ts";
import { coverage } from "../../lib/query/dates/coverage.ts";
import { placeOf } from "../../lib/query/place-in-search.ts";
import { articleOf } from "../fixtures/article.ts";

/** An engine over 45 articles, one a month from January 1990 on. */
async function engineOf45() {
  const archive = openArchive(":memory:");
  const articles = Array.from({ length: 45 }, (_, i) => {
    const date = `${1990 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-05`;
    return articleOf({ id: `n${i}`, title: `Tide table number ${i}`, text: `Words of the ${i}th day.`, date });
  });
  archive.put(articles);
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  return { engine, newestFirst: articles.toReversed().map(({ id }) => id) };
}

describe("placeOf", () => {
  it("leads through the whole search, over the borders of pages, there and back", async () => {
    const { engine, newestFirst } = await engineOf45();
    const walked: string[] = [];
    let place = await placeOf(engine, { ...EVERYTHING, sort: "newest" }, newestFirst[0]!);
    expect(place.previous).toBeNull();
    for (let id: string | undefined = newestFirst[0]; id; id = place.next?.hit.id) {
      walked.push(id);
      place = await placeOf(engine, place.next?.request ?? place.found.query, id);
      expect(place.at).toBe(walked.length);
      expect(place.previous?.hit.id).toBe(walked.at(-2));
    }
    expect(walked).toEqual(newestFirst);
  });

  it("knows no place of an article that the search does not find", async () => {
    const { engine } = await engineOf45();
    const place = await placeOf(engine, { ...EVERYTHING, q: "tide" }, "0000");
    expect(place).toMatchObject({ at: 0, previous: null, next: null });
  });
});

describe("coverage", () => {
  it("counts every year of a decade, empty ones too", async () => {
    const { engine } = await engineOf45();
    const [nineties, ...rest] = await coverage(engine);
    expect(rest).toEqual([]);
    expect(nineties!.years.map(({ count }) => count)).toEqual([12, 12, 12, 9, 0, 0, 0, 0, 0, 0]);
    expect(nineties).toMatchObject({ firstYear: "1990", count: 45 });
  });
});
