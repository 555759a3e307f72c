import { afterAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../lib/engine/meilisearch/client.ts";
import { prepare } from "../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../lib/engine/meilisearch/names.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { inSpan } from "../../lib/query/address/links.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { timeView } from "../../lib/query/dates/time-view.ts";
import { openersOf } from "../engine/meilisearch/engines.ts";
import { openFakeServer } from "../engine/meilisearch/fake/fake-server.ts";
import { articleOf } from "../fixtures/article.ts";
import { archiveOf } from "./dossier/told-archive.ts";

const server = await openFakeServer();
const client = openClient({ url: server.url, key: null });
await prepare(client, "timed");
afterAll(() => server.close());

/** Days with articles, over decades, months and both ends of a month. */
const DAYS = [
  "1962-05-07",
  "1987-02-27",
  "1987-03-01",
  "1987-03-02",
  "1987-03-09",
  "1987-03-31",
  "1987-12-24",
  "2001-01-01",
];

/** Two articles a day, one of them of rain; some dated by the month or the year alone, some not at all. */
const archive = archiveOf([
  ...DAYS.flatMap((date) => [articleOf({ date, title: "Rain" }), articleOf({ date, title: "Sun" })]),
  ...["1990", "1990-04", "1987-03", undefined, undefined, undefined].map((date) =>
    articleOf({ ...(date !== undefined && { date }), title: "Rain by and by", people: ["Ana Prado"] }),
  ),
]);

describe.each([
  ["the embedded engine", openEmbedded],
  ["Meilisearch with the archive beside", openersOf(client, liveNames("timed")).beside],
] as const)("a search in its time, on %s", (_, open) => {
  const opened: Promise<SearchEngine> = (async () => {
    const engine: SearchEngine = await open(archive);
    await sync(archive, engine, () => {});
    return engine;
  })();
  const find = async (url: string) => {
    const engine = await opened;
    const found = await answer(engine, parseRequest(new URLSearchParams(url)).request);
    return { total: found.total, time: await timeView(engine, found) };
  };
  const totalOf = async (url: string) => (await find(url)).total;
  const besides = async (url: string) => {
    const { time } = await find(url);
    return `${time.earlier?.value ?? "none"} < > ${time.later?.value ?? "none"}`;
  };

  it.each([
    "",
    "q=rain",
    "q=sun",
    "q=rain&person=ana-prado",
    "q=rain&from=1987&to=1987",
    "from=1987-03&to=1987-03",
    "from=1960",
  ])(
    "each result of %j stands in a bar, is undated or dated less exactly, and each number is that of its search",
    async (url) => {
      const { total, time } = await find(url);
      const inBars = time.bars.reduce((sum, { count }) => sum + count, 0);
      expect(inBars + time.undated + time.inexact).toBe(total);
      const rest = new URLSearchParams(url);
      rest.delete("from");
      rest.delete("to");
      if (time.undated > 0) expect(await totalOf(`${rest}&date=undated`)).toBe(time.undated);
      for (const { from, to, count } of time.bars) expect(await totalOf(`${rest}&from=${from}&to=${to}`)).toBe(count);
    },
  );

  it("counts what has no date, and what is dated less exactly than the bars", async () => {
    expect((await find("q=rain")).time).toMatchObject({ undated: 3, inexact: 0 });
    expect((await find("q=sun")).time).toMatchObject({ undated: 0, inexact: 0 });
    expect((await find("from=1990&to=1990")).time).toMatchObject({ undated: 0, inexact: 1 });
    expect((await find("q=rain&date=undated")).time).toMatchObject({ bars: [], undated: 0, inexact: 0 });
  });

  it("leads from a day to the nearest with articles, past months and years without any", async () => {
    const nearest = ["none", ...DAYS, "none"];
    for (const [at, day] of DAYS.entries()) {
      const { time } = await find(`q=sun&from=${day}&to=${day}`);
      expect([day, time.earlier?.value ?? "none", time.later?.value ?? "none"]).toEqual([
        day,
        nearest[at],
        nearest[at + 2],
      ]);
      for (const bar of [time.earlier, time.later])
        if (bar) expect(await totalOf(`q=sun&from=${bar.from}&to=${bar.to}`)).toBe(bar.count);
      expect([time.from, time.to]).toEqual([day.slice(0, 7), day.slice(0, 7)]);
      expect(time.bars.map(({ value }) => value)).toEqual(DAYS.filter((other) => other.startsWith(day.slice(0, 7))));
    }
  });

  it("does so from a day without any, from months and from years", async () => {
    expect(await besides("q=sun&from=1987-03-15&to=1987-03-15")).toBe("1987-03-09 < > 1987-03-31");
    expect(await besides("q=sun&from=1970-01-01&to=1970-01-01")).toBe("1962-05-07 < > 1987-02-27");
    expect(await besides("q=sun&from=1987-03&to=1987-03")).toBe("1987-02 < > 1987-12");
    expect(await besides("q=sun&from=1987&to=1987")).toBe("1962 < > 2001");
    // Of what comes next nothing is dated to the day.
    expect(await besides("person=ana-prado&from=1987-03-02&to=1987-03-02")).toBe("none < > 1990-04");
    expect(await besides("q=sun&from=1987-03&to=1987-04")).toBe("none < > none");
    expect(await besides("q=snow&from=1987-03&to=1987-03")).toBe("none < > none");
  });

  it("takes the words as they were read", async () => {
    const { total, time } = await find("q=raim&from=1987-03-02&to=1987-03-02");
    expect([total, time.later?.value, time.later?.count]).toEqual([1, "1987-03-09", 1]);
    expect((await find("q=raim")).time).toMatchObject({ undated: 3, inexact: 0 });
  });
});

it("leads from a bar to so many articles, of those with a date that is not believed, too", async () => {
  const doubted = ["1987-03-02", "1987-03-02", "1990-05-01"].map((date, at) => {
    const article = articleOf({ date, title: `Doubt ${at}` });
    return { ...article, publishedAt: { ...article.publishedAt!, suspicious: "other" as const } };
  });
  const held = archiveOf([
    articleOf({ date: "1987-03-02", title: "Sure" }),
    articleOf({ title: "Undated" }),
    ...doubted,
  ]);
  const engine = openEmbedded(held);
  await sync(held, engine, () => {});
  for (const date of ["date=suspicious", ""]) {
    const { query, dates } = await answer(engine, parseRequest(new URLSearchParams(date)).request);
    expect(dates.length).toBeGreaterThan(1);
    for (const bar of dates) {
      const { request } = parseRequest(new URL(inSpan(query, bar), "http://x").searchParams);
      expect([bar.value, (await answer(engine, request)).total]).toEqual([bar.value, bar.count]);
    }
  }
  const undated = parseRequest(new URLSearchParams("date=undated")).request;
  expect(inSpan(undated, { from: "1987", to: "1987" })).toBe("/search?from=1987&to=1987");
  await engine.close();
});
