import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

/** More than are scored at once. */
const SIZE = 5300;

let engine: SearchEngine;
beforeAll(async () => {
  const archive = openArchive(":memory:");
  archive.put(
    Array.from({ length: SIZE }, (_, i) =>
      articleOf({
        id: `n${i}`,
        title: i % 7 === 0 ? "Ferry" : "Boat",
        // A number makes each a text of its own: no copies are looked for.
        text: `${i % 3 === 0 ? "The ferry sails. A tram stops." : "The ferry sails."} It is number n${i}.`,
        date: `20${String(10 + (i % 10))}-01-01`,
        people: i % 400 === 0 ? ["Ana Prado"] : ["Luis Mota"],
      }),
    ),
  );
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
}, 60_000);
afterAll(() => engine.close());

const include = (value: string) => ({ ...EVERYTHING.filters, people: { include: [value], exclude: [], all: false } });

describe("the order of hits", () => {
  // Many equal scores, few articles left by a filter, and more matches than are scored.
  for (const [name, q, filters] of [
    ["a common text", "ferry ", EVERYTHING.filters],
    ["a text that is scored", "tram ", EVERYTHING.filters],
    ["a common beginning", "ferr", EVERYTHING.filters],
    ["a beginning that is scored", "tra", EVERYTHING.filters],
    ["few of a common text", "ferry ", include("ana-prado")],
    ["few of a text that is scored", "tram ", include("ana-prado")],
  ] as const) {
    it(`is the same however the pages of ${name} are cut`, async () => {
      const ask = async (pageSize: number, page: number) => {
        const query = { ...queryOf({ ...EVERYTHING, q, filters, copies: true }), pageSize, page };
        return (await engine.search(query)).hits.map(({ id }) => id);
      };
      // So large a page reads all scores; a small one the best of them.
      const whole = await ask(200, 1);
      expect(whole.length).toBeGreaterThan(4);
      expect(new Set(whole).size).toBe(whole.length);
      const cut = [];
      for (let page = 1; page <= Math.ceil(whole.length / 2); page++) cut.push(...(await ask(2, page)));
      expect(cut).toEqual(whole);
    });
  }
});

describe("the order by score", () => {
  it("is the same however pages are cut, where it is not the order of time", async () => {
    const archive = openArchive(":memory:");
    archive.put(
      Array.from({ length: 8 }, (_, i) =>
        articleOf({
          id: `s${i}`,
          title: "Boat",
          text: `${"tram ".repeat(i + 1)}${"rain ".repeat(40 - i)} n${i}`,
          date: `20${20 - i}-01-01`,
        }),
      ),
    );
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    const dates = async (pageSize: number, page: number) => {
      const { hits } = await engine.search({ ...queryOf({ ...EVERYTHING, q: "tram " }), pageSize, page });
      return hits.map(({ publishedAt }) => publishedAt!.value.slice(2, 4));
    };
    const whole = ["13", "14", "15", "16", "17", "18", "19", "20"];
    expect(await dates(20, 1)).toEqual(whole);
    for (const size of [1, 3]) {
      const cut = [];
      for (let page = 1; page <= Math.ceil(8 / size); page++) cut.push(...(await dates(size, page)));
      expect(cut).toEqual(whole);
    }
    await engine.close();
  });
});

describe("the order by relevance", () => {
  const open = async (...sketches: readonly ArticleSketch[]) => {
    const archive = openArchive(":memory:");
    archive.put(sketches.map(articleOf));
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    const ids = async (q: string) => {
      const { hits } = await engine.search(queryOf({ ...EVERYTHING, q }));
      await engine.close();
      return hits.map(({ headline }) => headline.segments.map(({ text }) => text).join(""));
    };
    return { ids };
  };
  const FILLER = "Boats lay in the bay. Nothing else was heard of that day, and nobody asked for more of it. ";

  it("counts a headline alone as if its text were of the mean length", async () => {
    const { ids } = await open(
      { title: "Flash: tram", text: "", date: "2005-01-01" },
      { title: "Story of the tram", text: `The tram ran, and a tram stood. ${FILLER}`, date: "2001-01-01" },
      ...Array.from({ length: 5 }, (_, at) => ({ title: "Bay", text: `${FILLER.repeat(2)} It was day ${at}.` })),
    );
    expect(await ids("tram ")).toEqual(["Story of the tram", "Flash: tram"]);
  });

  it("puts whole words before beginnings, though these stand in the headline", async () => {
    const { ids } = await open(
      { title: "Trams and tramways", text: `Tramlines too. ${FILLER}`, date: "2005-01-01" },
      { title: "Bay", text: `A tram stood there. ${FILLER}`, date: "2001-01-01" },
    );
    expect(await ids("tram")).toEqual(["Bay", "Trams and tramways"]);
  });

  it("puts words that stand near one another first", async () => {
    const { ids } = await open(
      { title: "Far", text: `The tram left. ${FILLER} The pier was empty.`, date: "2005-01-01" },
      { title: "Near", text: `The tram left the pier. ${FILLER}  It was empty then.`, date: "2001-01-01" },
    );
    expect(await ids("pier tram ")).toEqual(["Near", "Far"]);
    const begun = await open(
      { title: "Far", text: `The pier was empty. ${FILLER} The tram left.`, date: "2005-01-01" },
      { title: "Near", text: `The pier had a tram then. ${FILLER} It left, empty.`, date: "2001-01-01" },
    );
    expect(await begun.ids("pier tra")).toEqual(["Near", "Far"]);
  });

  it("puts the newest of equals first, and no other before what fits better", async () => {
    const { ids } = await open(
      { title: "Tram east", text: "One of the boats left.", date: "2001-01-01" },
      { title: "Tram west", text: "One of the boats sank.", date: "2003-01-01" },
      { title: "Boat", text: "One tram of the boats.", date: "2009-01-01" },
      { title: "Boat", text: "Quite another thing it was.", date: "2008-01-01" },
    );
    expect(await ids("tram ")).toEqual(["Tram west", "Tram east", "Boat"]);
  });
});
