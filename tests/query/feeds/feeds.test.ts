// Longer than other files: what feeds must do, and the makers of random archives and searches that it is tried on.
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import type { Kept } from "../../../lib/archive/kept.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import type { Query } from "../../../lib/engine/port/query.ts";
import { showsCopies } from "../../../lib/engine/shows-copies.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { parseRequest } from "../../../lib/query/address/url.ts";
import { understood } from "../../../lib/query/answer.ts";
import { FEED_SIZE, feedOf } from "../../../lib/query/feeds/feed-of.ts";
import type { FeedFormat } from "../../../lib/query/feeds/formats.ts";
import { FEED_FORMATS } from "../../../lib/query/feeds/formats.ts";
import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { matches, orderedBy } from "../../engine/reference.ts";
import { type ArticleSketch, articleOf } from "../../fixtures/article.ts";
import { sourceFolder } from "../../source/folder.ts";
import { checkAtom, checkJsonFeed, checkRss } from "./feed-rules.ts";

const SITE = "https://news.example";
const messages = messagesFor("en");
const CHECKS: Readonly<Record<FeedFormat, (document: string) => string[]>> = {
  atom: checkAtom,
  rss: checkRss,
  json: checkJsonFeed,
};

const { file, read } = sourceFolder();
const opened: SearchEngine[] = [];
afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
});

/** An archive with an engine; the clock is at the day that `at` was last given. */
function archived() {
  const clock = { now: "2026-01-01T00:00:00.000Z" };
  const archive = openArchive(":memory:", { now: () => clock.now });
  const engine = openEmbedded(archive);
  opened.push(engine);
  return {
    archive,
    engine,
    async at(moment: string, ...sketches: readonly ArticleSketch[]): Promise<string[]> {
      clock.now = moment;
      const articles = sketches.map((sketch) => articleOf(sketch));
      archive.put(articles);
      archive.announceCopies();
      await sync(archive, engine, () => {});
      return articles.map(({ id }) => id);
    },
  };
}

async function fed(engine: SearchEngine, parameters: string, format: FeedFormat = "atom") {
  const { request, problems } = parseRequest(new URLSearchParams(parameters));
  expect(problems).toEqual([]);
  const feed = await feedOf(engine, format, request, { site: SITE, messages });
  const document = FEED_FORMATS.find(({ key }) => key === format)!.write(feed);
  return { feed, document, ids: CHECKS[format](document), request };
}

const TEXT = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
/** The same story as two outlets print it: the second has more of it. */
const SHORT = { text: TEXT, date: "1987-02-26", title: "A bridge opens" };
const FULL = {
  ...SHORT,
  text: `${TEXT}\n\nThe mayor was late and the tide was high.`,
  title: "A bridge opens at last",
};

describe("a feed", () => {
  it("has what came last first, each group once, and no later copy announces it anew", async () => {
    const { engine, at } = archived();
    const [first] = await at("2026-01-01T00:00:00.000Z", { ...SHORT, outlet: "The Pier" });
    const [between] = await at("2026-01-02T00:00:00.000Z", {
      title: "A ferry",
      text: "It sailed.",
      outlet: "The Pier",
    });
    const before = (await fed(engine, "")).feed.items;
    expect(before.map(({ id }) => id)).toEqual([between, first]);
    const [fuller] = await at("2026-01-03T00:00:00.000Z", { ...FULL, outlet: "Hill Post" });
    const { items } = (await fed(engine, "")).feed;
    expect(items.map(({ id }) => id)).toEqual([between, first]);
    expect(items[1]).toMatchObject({
      title: "A bridge opens at last",
      address: `${SITE}/article/${fuller}`,
      updated: "2026-01-03T00:00:00.000Z",
    });
    expect(items[1]!.text).toContain("Also printed by The Pier.");
    expect((await fed(engine, "")).feed.updated).toBe("2026-01-03T00:00:00.000Z");
  });

  it.each(["outlet=the-pier", "copies=1", "q=bridge&copies=1"])(
    "where copies stand one by one, has a group where the first of those that match came: %s",
    async (parameters) => {
      const { engine, at } = archived();
      const [hidden] = await at("2026-01-01T00:00:00.000Z", { ...SHORT, title: "No such word", outlet: "Hill Post" });
      const [first] = await at("2026-01-02T00:00:00.000Z", { ...SHORT, outlet: "The Pier" });
      const [between] = await at("2026-01-03T00:00:00.000Z", { title: "Bridge", text: "It fell.", outlet: "The Pier" });
      await at("2026-01-04T00:00:00.000Z", { ...FULL, outlet: "The Pier" });
      const { items } = (await fed(engine, parameters)).feed;
      // Its name is that of the first of all, which another search may have told of already.
      expect(items.map(({ id }) => id)).toEqual([between, hidden]);
      const shown = parameters === "copies=1" ? hidden : first;
      expect(items[1]!.address).toBe(`${SITE}/article/${shown}`);
    },
  );

  it("has fifty items, and is empty where nothing is found or a word is misspelt", async () => {
    const { engine, at } = archived();
    await at(
      "2026-01-01T00:00:00.000Z",
      ...Array.from({ length: FEED_SIZE + 5 }, (_, n) => ({ text: `Ferry ${n} sailed.` })),
    );
    for (const { key } of FEED_FORMATS) {
      expect((await fed(engine, "q=ferry&page=3&sort=oldest", key)).ids).toHaveLength(FEED_SIZE);
      expect((await fed(engine, "q=ferrry", key)).ids).toEqual([]);
    }
  });

  it("says a day as it is written and no month as a day", async () => {
    const { engine, at } = archived();
    await at("2026-01-01T00:00:00.000Z", { text: "One.", date: "2020-01-01T01:30+05:00" });
    await at("2026-01-02T00:00:00.000Z", { text: "Two.", date: "1954-05" }, { text: "Three.", date: "2999-01-01" });
    const { document } = await fed(engine, "", "rss");
    expect([...document.matchAll(/<pubDate>(.*)<\/pubDate>/g)].map(([, date]) => date)).toEqual([
      "Wed, 01 Jan 2020 01:30:00 +0500",
    ]);
  });

  it("leads to pages in the language that its address names", async () => {
    const { engine, at } = archived();
    const [id] = await at("2026-01-01T00:00:00.000Z", SHORT);
    const { request } = parseRequest(new URLSearchParams("q=bridge"));
    const feed = await feedOf(engine, "rss", request, { site: SITE, messages: messagesFor("fr"), ui: "fr" });
    expect([feed.self, feed.home, feed.items[0]!.address]).toEqual([
      `${SITE}/feed/rss?q=bridge&ui=fr`,
      `${SITE}/search?q=bridge&sort=added&ui=fr`,
      `${SITE}/article/${id}?ui=fr`,
    ]);
  });

  it("is titled by the search that it follows, and leads there", async () => {
    const { engine, at } = archived();
    await at("2026-01-01T00:00:00.000Z", { text: "The tide.", countries: ["CI"] });
    const { feed } = await fed(engine, "q=tide&country=CI&page=2", "rss");
    expect(feed).toMatchObject({
      title: "Dateline: tide · Countries: Ivory Coast",
      self: `${SITE}/feed/rss?q=tide&country=CI`,
      home: `${SITE}/search?q=tide&country=CI&sort=added`,
    });
  });
});

describe("random feeds", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          "]]>",
          "<script>",
          "</title>",
          "&",
          "&amp;",
          "&#0;",
          "\0",
          "\u0001",
          "\ud83d",
          "\udca9",
          "\ufffe",
          '"',
          "'",
          "\r\n",
          "\u2028",
          "<!--",
          "é",
          "river",
          " ",
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join("")),
  );
  const words = fc
    .array(fc.constantFrom("river", "bridge", "ferry", "oil", "tram"), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(" "));
  const outlet = fc.constantFrom("The Pier", "Hill Post", 'Sea "&" <Wire>');
  const single: fc.Arbitrary<ArticleSketch> = fc.record(
    {
      title: fc.oneof(words, hostile),
      text: fc.tuple(words, hostile).map((parts) => parts.join("\n\n")),
      people: fc.uniqueArray(fc.constantFrom("Ana Prado", 'O\'Neil, "Jo"', "Zoë 😀"), { maxLength: 2 }),
      countries: fc.uniqueArray(fc.constantFrom("PT", "FR"), { maxLength: 2 }),
      authors: fc.uniqueArray(fc.oneof(fc.constantFrom("Rita Lima"), hostile), { maxLength: 2 }),
      outlet,
      date: fc.constantFrom(
        "1950",
        "1987-02",
        "1987-02-26",
        "1987-02-26T10:00",
        "2001-03-04T23:59:30-08:00",
        "2999-01-01",
      ),
    },
    { requiredKeys: ["title", "text"] },
  );
  const copy = fc
    .record({ ...{ outlet }, full: fc.boolean(), title: words })
    .map(({ full, title, outlet }): ArticleSketch => ({ ...(full ? FULL : SHORT), title, outlet }));
  const parameters = fc
    .record(
      {
        q: fc.constantFrom(
          "river",
          "bridge",
          "river OR oil",
          "-ferry",
          "word7",
          '"word3 word4"',
          "title:bridge",
          "tram added:2026-01-02",
          "mayor tide",
        ),
        person: fc.constantFrom("ana-prado", "-ana-prado", "nobody"),
        country: fc.constantFrom("PT", "-FR"),
        outlet: fc.constantFrom("the-pier", "-the-pier", "hill-post"),
        copies: fc.constant("1"),
        from: fc.constantFrom("1950", "1987-02-26"),
        added: fc.constantFrom("2026-01-02", "2026-01-03"),
        sort: fc.constantFrom("oldest", "relevance"),
      },
      { requiredKeys: [] },
    )
    .map((chosen) => new URLSearchParams(Object.entries(chosen)).toString());

  it("are well-formed, keep their formats' rules, and hold what the search finds, in its order", async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    let grouped = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.oneof(single, copy), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.array(parameters, { minLength: 5, maxLength: 5 }),
        async (days, searches) => {
          const { archive, engine, at } = archived();
          for (const [day, sketches] of days.entries()) await at(`2026-01-0${day + 1}T00:00:00.000Z`, ...sketches);
          const all = [...archive.changesSince(0)].flatMap(({ kept }) => (kept ? [kept] : []));
          for (const asked of searches)
            for (const { key } of FEED_FORMATS) {
              const { ids, feed, request } = await fed(engine, asked, key);
              const { query } = await understood(engine, { ...request, sort: "added" });
              const expected = expectedOf(all, query);
              expect([...ids].sort()).toEqual(expected.map(({ id }) => `urn:dateline:${id}`).sort());
              const byId = new Map(expected.map(({ id, came }) => [id, came]));
              const moments = feed.items.map(({ id }) => byId.get(id)!);
              expect(moments).toEqual([...moments].sort().reverse());
              if (expected.some(({ size }) => size > 1)) grouped++;
            }
        },
      ),
      { numRuns: 40, seed },
    );
    expect(grouped, `seed ${seed}: feeds with groups`).toBeGreaterThan(20);
  });

  it("are read again by the readers of feeds with the headlines they were given", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(single, { minLength: 1, maxLength: 5 }), async (sketches) => {
        const { archive, engine, at } = archived();
        await at("2026-01-01T00:00:00.000Z", ...sketches);
        const titles = titlesIn(archive);
        for (const { key } of FEED_FORMATS) {
          const found = await read(
            [file(`feed.${key === "json" ? "json" : "xml"}`, (await fed(engine, "", key)).document)],
            { headlinesOnly: true },
          );
          expect(found.flatMap((one) => (one.kind === "record" ? [] : [one.reason]))).toEqual([]);
          const told = found.flatMap((one) => (one.kind === "record" ? [one.fields.title ?? ""] : []));
          expect(told.map(plain).sort()).toEqual(titles);
          expect(found.every((one) => one.kind === "record" && one.fields.url?.startsWith(`${SITE}/article/`))).toBe(
            true,
          );
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** What a feed has of a search: each group that has a match, by the id of the first of its members. */
function expectedOf(all: readonly Kept[], query: Query): { id: string; came: string; size: number }[] {
  const rootOf = ({ article, copyOf }: Kept) => copyOf ?? article.id;
  const coming = ({ added, article }: Kept) => `${added} ${article.id}`;
  const first = (group: readonly Kept[]) => group.toSorted((a, b) => (coming(a) < coming(b) ? -1 : 1))[0]!;
  const found = all.filter((kept) => matches(kept, query, all));
  return [...new Set(found.map(rootOf))].map((root) => {
    const members = all.filter((kept) => rootOf(kept) === root);
    const matching = found.filter((kept) => rootOf(kept) === root);
    const shown = showsCopies(query) ? first(matching) : matching[0]!;
    return { id: first(members).article.id, came: orderedBy(shown, query), size: members.length };
  });
}

function titlesIn(archive: Archive): string[] {
  return [...archive.changesSince(0)]
    .flatMap(({ kept }) => (kept && kept.copyOf === null ? [plain(kept.article.headline.text)] : []))
    .sort();
}

/** A text as it is compared: without what no feed may hold, and without spaces, which readers make one. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff\ufffd\s]+/gu, "");
}
