import { afterAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import { openHistory } from "../../../lib/corrections/history.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { queryOf } from "../../../lib/query/address/request.ts";
import { shifted } from "../../../lib/query/dates/shifted.ts";
import type { Tally } from "../../../lib/query/dossier/tally.ts";
import { frontOf } from "../../../lib/query/front/front.ts";
import { growthOf } from "../../../lib/query/front/growth-of.ts";
import { openFront } from "../../../lib/query/front/open-front.ts";
import { openersOf } from "../../engine/meilisearch/engines.ts";
import { openFakeServer } from "../../engine/meilisearch/fake/fake-server.ts";
import { type ArticleSketch, articleOf } from "../../fixtures/article.ts";
import { archiveOf, readAs, someArticles } from "../dossier/told-archive.ts";

const server = await openFakeServer();
const client = openClient({ url: server.url, key: null });
await prepare(client, "front");
const { beside } = openersOf(client, liveNames("front"));
afterAll(() => server.close());

const ENGINES: readonly (readonly [string, (archive: Archive) => SearchEngine | Promise<SearchEngine>])[] = [
  ["the embedded engine", openEmbedded],
  ["Meilisearch with the archive beside", beside],
];

async function filled(archive: Archive, open: (typeof ENGINES)[number][1] = openEmbedded): Promise<SearchEngine> {
  const engine = await open(archive);
  await sync(archive, engine, () => {});
  return engine;
}

function holding(...sketches: ArticleSketch[]): Promise<SearchEngine> {
  const archive = openArchive(":memory:");
  archive.put(sketches.map(articleOf));
  return filled(archive);
}

const TODAY = "2024-02-29";

/** An article a day from a day on, with whom it names. */
const daily = (from: string, days: number, people: (at: number) => string[]): ArticleSketch[] =>
  Array.from({ length: days }, (_, at) => ({
    id: `${from} ${at}`,
    text: `Word ${at} of ${from}, and no other is like it.`,
    date: shifted(from, at),
    people: people(at),
    outlet: "The Pier",
    language: "en",
  }));

describe.each(ENGINES)("numbers of the front page, on %s", (_, open) => {
  it("are the totals of the searches beside them", async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    // Weeks of their own, so that some values stand out in them.
    const weeks = Array.from({ length: 45 }, (_, at) =>
      readAs(`w${at}`, {
        title: `Tide ${at}`,
        text: `The harbour of Angola would not open in ${at + 2} weeks, Vera Lima said on Monday in a ${at}th letter.`,
        date: shifted("1990-02-27", at % 20),
      }),
    );
    const engine = await filled(archiveOf([...someArticles(seed, 120), ...weeks]), open);
    const front = await frontOf(engine, "1991-03-01");
    const { lately } = front;
    const tallies: Tally[] = [front.articles, front.undated, ...front.thisDay.map(({ articles }) => articles)];
    tallies.push(lately!.articles, ...[...lately!.people, ...lately!.countries].map((row) => row.lately));
    expect(lately!.people.map(({ value }) => value.label)).toContain("Vera Lima");
    expect(tallies.length, `seed ${seed}`).toBeGreaterThan(4);
    for (const { count, request } of tallies) {
      const { total } = await engine.search(queryOf(request));
      expect({ count, request, seed }).toEqual({ count: total, request, seed });
    }
    await engine.close();
  });
});

describe("the front page", () => {
  it("tells the span by dates that are believed, what is undated, and what came in last", async () => {
    const engine = await holding(
      { id: "a", date: "1987-03", text: "One.", outlet: "The Pier", language: "en" },
      { id: "b", date: "1990-05-06T10:00", text: "Two.", outlet: "The Pier", language: "pt" },
      { id: "c", text: "Three." },
      { id: "d", date: "1500", text: "Four." },
    );
    const front = await frontOf(engine, TODAY);
    expect(front.span).toEqual({ first: "1987-03", last: "1990-05-06" });
    expect([front.articles.count, front.undated.count]).toEqual([4, 1]);
    expect(front.languages.map(({ value, count }) => [value, count])).toEqual([
      ["en", 1],
      ["pt", 1],
    ]);
    expect(front.newest.map(({ publishedAt }) => publishedAt?.value)).toEqual([
      "1990-05-06T10:00",
      "1987-03",
      "1500",
      undefined,
    ]);
    // All that there is came in last: said once.
    expect(front.arrived).toEqual([]);
    expect(front.lately).toBeNull();
    await engine.close();
  });

  it("lists what came in last where that is not the newest", async () => {
    const archive = openArchive(":memory:");
    archive.put(daily("2001-01-01", 9, () => []).map(articleOf));
    archive.put([articleOf({ id: "late", title: "Came late", text: "Late.", date: "1999-01-01" })]);
    const engine = await filled(archive);
    const front = await frontOf(engine, TODAY);
    expect(front.newest).toHaveLength(5);
    expect(front.arrived.map(({ id }) => id)).not.toEqual(front.newest.map(({ id }) => id));
    await engine.close();
  });

  it("says who is named more than usual, by as many articles of all other times, and not what may be chance", async () => {
    const engine = await holding(
      ...daily("2001-01-01", 200, (at) => [
        ...(at % 20 === 0 ? ["Ann Cole"] : []),
        ...(at % 2 === 0 ? ["Bob Reed"] : []),
      ]),
      ...daily("2001-12-04", 28, (at) => [
        ...(at % 2 === 0 ? ["Ann Cole", "Bob Reed"] : []),
        ...(at === 3 ? ["Eva Reis"] : []),
      ]),
      ...daily("2001-12-04", 4, () => ["Ann Cole"]).map((sketch) => ({
        ...sketch,
        id: `also ${sketch.id}`,
        text: `Also ${sketch.text}`,
      })),
    );
    const { lately } = await frontOf(engine, TODAY);
    expect(lately).toMatchObject({ days: 28, from: "2001-12-04", to: "2001-12-31", articles: { count: 32 } });
    // 10 of the 200 others name her, so 1.6 of 32 would be usual.
    expect(lately!.people.map(({ value, lately, usual }) => [value.label, lately.count, usual])).toEqual([
      ["Ann Cole", 18, 1.6],
    ]);
    expect(lately!.countries).toEqual([]);
    await engine.close();
  });

  it("looks back at a day in the years before, the leap day in leap years alone", async () => {
    const engine = await holding(
      { id: "a", date: "2023-02-28", text: "One." },
      { id: "b", date: "2023-03-01", text: "Two." },
      { id: "c", title: "A flash", text: "", date: "2020-02-29" },
      { id: "d", title: "A story", text: "With a text of its own.", date: "2020-02-29" },
      { id: "e", date: "2012-02-29", text: "Five." },
      { id: "f", date: "2016-02", text: "Not to the day." },
    );
    const { thisDay } = await frontOf(engine, TODAY);
    expect(thisDay.map(({ year, articles }) => [year, articles.count])).toEqual([
      [2020, 2],
      [2012, 1],
    ]);
    expect(thisDay[0]!.hit.headline.segments[0]!.text).toBe("A story");
    await engine.close();
  });

  it("is made once for a state of the archive and a day", async () => {
    const engine = await holding({ id: "a", date: "2023-02-28", text: "One." });
    let searches = 0;
    const counting = {
      ...engine,
      search(...asked: Parameters<typeof engine.search>) {
        searches++;
        return engine.search(...asked);
      },
    };
    let state = "1";
    const front = openFront(counting, async () => state);
    await Promise.all([front("2024-02-28"), front("2024-02-28")]);
    const once = searches;
    await front("2024-02-28");
    expect(searches).toBe(once);
    state = "2";
    await front("2024-02-28");
    expect(searches).toBe(2 * once);
    expect((await front("2024-02-28")).thisDay).toHaveLength(1);
    expect((await front("2024-03-01")).thisDay).toEqual([]);
    await engine.close();
  });

  it("may be that of some seconds ago while an import runs, as one whole that says so, and never once something is gone", async () => {
    const archive = openArchive(":memory:");
    const history = openHistory(archive);
    archive.put([articleOf({ id: "a", date: "2023-02-28", text: "One." })]);
    const engine = await filled(archive);
    const state = async () => `${archive.revision()} ${(await engine.health()).revision}`;
    let clock = 0;
    const front = openFront(engine, state, growthOf(archive, history), () => clock);
    const seen = async () => {
      const { articles, note } = await front(TODAY);
      return [articles.count, note?.code ?? null];
    };
    const bring = async (id: string) => {
      archive.put([articleOf({ id, date: "2023-02-28", text: `Words of ${id} alone.` })]);
      await sync(archive, engine, () => {});
    };
    expect(await seen()).toEqual([1, null]);
    // Nobody imports: who asks gets what there is.
    await bring("b");
    expect(await seen()).toEqual([2, null]);
    const run = archive.runs.start("2024-02-29T00:00:00Z", "import");
    expect(await seen()).toEqual([2, null]);
    await bring("c");
    clock += 5000;
    expect([await seen(), await seen()]).toEqual([
      [2, "indexBehind"],
      [2, "indexBehind"],
    ]);
    clock += 1;
    expect(await seen()).toEqual([2, "indexBehind"]);
    // Made beside who asks.
    await expect.poll(seen).toEqual([3, null]);
    // Too long ago.
    await bring("d");
    clock += 15_001;
    expect(await seen()).toEqual([4, null]);
    // Taken out, it is shown no more.
    await bring("e");
    expect(await seen()).toEqual([4, "indexBehind"]);
    const { newest } = await front(TODAY);
    archive.remove(newest[0]!.id);
    await sync(archive, engine, () => {});
    expect(await seen()).toEqual([4, null]);
    await bring("f");
    archive.runs.finish(run, "2024-02-29T00:00:01Z", {});
    expect(await seen()).toEqual([5, null]);
    await engine.close();
  });
});
