// Longer than other files: the numbers on each engine, and each thing that a dossier says.
import { afterAll, describe, expect, it } from "vitest";
import type { Archive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import type { Reader } from "../../../lib/engine/port/reader.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { parseRequest } from "../../../lib/query/address/url.ts";
import { answer } from "../../../lib/query/answer.ts";
import { dossierOf } from "../../../lib/query/dossier/dossier.ts";
import { DOSSIERS, type DossierFacet } from "../../../lib/query/dossier/dossier-facets.ts";
import { dossierJson } from "../../../lib/query/dossier/dossier-json.ts";
import { openersOf } from "../../engine/meilisearch/engines.ts";
import { openFakeServer } from "../../engine/meilisearch/fake/fake-server.ts";
import { archiveOf, readAs, someArticles } from "./told-archive.ts";

const server = await openFakeServer();
const client = openClient({ url: server.url, key: null });
await prepare(client, "dossiers");
const { alone, beside } = openersOf(client, liveNames("dossiers"));
afterAll(() => server.close());

const ENGINES: readonly (readonly [string, (archive: Archive) => SearchEngine | Promise<SearchEngine>])[] = [
  ["the embedded engine", openEmbedded],
  ["Meilisearch alone", alone],
  ["Meilisearch with the archive beside", beside],
];

async function filled(archive: Archive, open: (typeof ENGINES)[number][1] = openEmbedded): Promise<SearchEngine> {
  const engine = await open(archive);
  await sync(archive, engine, () => {});
  return engine;
}

/** Every number that a dossier gives with a search, wherever in it. */
function tallies(json: unknown): { count: number; url: string }[] {
  if (typeof json !== "object" || json === null) return [];
  const { count, url } = json as { count?: number; url?: string };
  const own = count !== undefined && url !== undefined ? [{ count, url }] : [];
  return [...own, ...Object.values(json).flatMap(tallies)];
}

async function jsonOf(engine: Reader, facet: DossierFacet, value: string) {
  return dossierJson((await dossierOf(engine, facet, value))!);
}

describe.each(ENGINES)("numbers of a dossier, on %s", (_, open) => {
  it("are the totals of the searches beside them", async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const engine = await filled(archiveOf(someArticles(seed, 110)), open);
    const { counts } = await engine.search(queryOf(EVERYTHING));
    let followed = 0;
    for (const facet of DOSSIERS)
      for (const { value } of counts[facet].slice(0, 2)) {
        const json = await jsonOf(engine, facet, value);
        for (const { count, url } of tallies(json)) {
          const { total } = await answer(engine, parseRequest(new URLSearchParams(url)).request);
          expect({ seed, url, total: count }).toEqual({ seed, url, total });
          followed++;
        }
        for (const { from, to, count } of json.dates) {
          const address = new URLSearchParams(`${json.articles.url}&from=${from}&to=${to}`);
          expect({ seed, from, count: (await answer(engine, parseRequest(address).request)).total }).toEqual({
            seed,
            from,
            count,
          });
        }
      }
    expect(followed).toBeGreaterThan(100);
    await engine.close();
  });
});

const HARBOUR = [
  ["1981-03-04", "Harbour Minister Ana Prado opened the north pier of Lisbon with Luis Mota on Wednesday."],
  ["1983-05-06", "Harbour Minister Ana Prado closed the south pier of Lisbon for the winter on Friday."],
  ["1985-07-08", "Ana Prado, governor of the Central Bank, said that Portugal would repay what it owes to Spain."],
  [undefined, "Ana Prado, governor of the Central Bank, did not say when it would be repaid to Spain."],
  ["1986-09-10", "It rained in Madrid, and nobody was seen on the long road to the mountains of Spain."],
] as const;

const harbour = () =>
  archiveOf(
    HARBOUR.map(([date, text], at) =>
      readAs(`h${at}`, { title: `Report number ${at}`, text, outlet: "The Pier", ...(date ? { date } : {}) }),
    ),
  );

describe("a person's dossier", () => {
  it("tells what the texts call them, when, with the sentence, and in how many articles", async () => {
    const engine = await filled(harbour());
    const { called, read, first, latest, undated, articles } = (await dossierOf(engine, "people", "ana-prado"))!;
    expect(called.map(({ words, articles, span, found }) => [words, articles, span, found?.count])).toEqual([
      ["Harbour Minister", 2, { first: "1981-03-04", last: "1983-05-06" }, 2],
      ["governor of the Central Bank", 2, { first: "1985-07-08", last: "1985-07-08" }, 2],
    ]);
    expect(called[0]!.sentence.segments.filter(({ match }) => match)).toEqual([{ text: "Ana Prado", match: true }]);
    expect(called[0]!.sentence.segments.map(({ text }) => text).join("")).toContain("opened the north pier");
    expect([articles.count, read, undated.count]).toEqual([4, 4, 1]);
    expect([first?.publishedAt?.value, latest?.publishedAt?.value]).toEqual(["1981-03-04", "1985-07-08"]);
  });

  it("has sentences of several years in order of time, and writes names as most texts do", async () => {
    const { sentences, spellings } = (await dossierOf(await filled(harbour()), "people", "ana-prado"))!;
    expect(sentences.map(({ publishedAt }) => publishedAt?.value.slice(0, 4) ?? null)).toEqual([
      "1981",
      "1983",
      "1985",
      null,
    ]);
    expect(spellings.map(({ words, articles }) => [words, articles])).toEqual([["Ana Prado", 4]]);
  });

  it("names those it occurs with, in how many articles together and at all", async () => {
    const { people, countries } = (await dossierOf(await filled(harbour()), "people", "ana-prado"))!;
    expect(people.map(({ value, together, all }) => [value.label, together.count, all.count])).toEqual([
      ["Luis Mota", 1, 1],
    ]);
    const spain = countries.find(({ value }) => value.value === "ES")!;
    expect([spain.together.count, spain.all.count]).toEqual([2, 3]);
    expect(countries.map(({ weight }) => weight)).toEqual(countries.map(({ weight }) => weight).sort((a, b) => b - a));
  });

  it("reads of many articles some from all times, the first and the last among them, and says how many", async () => {
    const many = Array.from({ length: 130 }, (_, at) =>
      readAs(`m${at}`, {
        title: `Plan ${at}`,
        text: `Ana Prado read plan ${at} of ${at + 7} aloud, which took her ${at + 3} minutes and a half.`,
        date: `${1900 + (at % 100)}-0${1 + Math.floor(at / 100)}-11`,
      }),
    );
    const engine = await filled(archiveOf(many));
    const asked: string[] = [];
    const counting: Reader = {
      ...engine,
      get: (id) => {
        asked.push(id);
        return engine.get(id);
      },
    };
    const { read, articles, sentences } = (await dossierOf(counting, "people", "ana-prado"))!;
    expect([articles.count, read]).toEqual([130, asked.length]);
    expect(read).toBeLessThanOrEqual(48);
    const years = await Promise.all(asked.map(async (id) => (await engine.get(id))!.article.publishedAt!.value));
    expect([years[0], years.at(-1)]).toEqual(["1900-01-11", "1999-01-11"]);
    expect(sentences.length).toBe(6);
  });

  it("counts an office wherever in an article it stands beside the name", async () => {
    const text = Array.from({ length: 30 }, (_, at) => `Ana Prado read plan ${at} aloud to all who had come.`);
    text.push("Nobody but Harbour Minister Ana Prado had read them before.");
    const long = readAs("l", { title: "Plans", text: text.join(" ") });
    const { called } = (await dossierOf(await filled(archiveOf([long])), "people", "ana-prado"))!;
    expect(called.map(({ words }) => words)).toEqual(["Harbour Minister"]);
  });

  it("counts words in the articles that were read, and beside it in all", async () => {
    const texts = Array.from({ length: 80 }, (_, at) =>
      readAs(`p${at}`, {
        title: `Plan ${at}`,
        text: `Harbour Minister Ana Prado read plan ${at} of ${at + 7} aloud, which took her ${at + 3} minutes.`,
        date: `${1900 + at}-01-11`,
      }),
    );
    const json = await jsonOf(await filled(archiveOf(texts)), "people", "ana-prado");
    expect(json.called).toMatchObject([{ words: "Harbour Minister", articles: json.read, found: { count: 80 } }]);
    expect(json.spellings).toMatchObject([{ words: "Ana Prado", articles: json.read, found: { count: 80 } }]);
    expect([json.read, json.articles.count]).toEqual([48, 80]);
  });

  it("takes for the first sentence of words a dated one before an undated", async () => {
    const texts = Array.from({ length: 124 }, (_, at) => {
      const who = at < 12 ? "Ana Prado" : "Harbour Minister Ana Prado";
      const date = at < 12 ? `1950-01-${at + 10}` : at < 24 ? `1990-01-${at}` : undefined;
      const text = `${who} read plan ${at} of ${at + 7} aloud, which took her ${at + 3} minutes and a half.`;
      return readAs(`u${at}`, { title: `Plan ${at}`, text, ...(date ? { date } : {}) });
    });
    const { called } = (await dossierOf(await filled(archiveOf(texts)), "people", "ana-prado"))!;
    expect(called.map(({ words, sentence }) => [words, sentence.publishedAt?.value])).toEqual([
      ["Harbour Minister", "1990-01-12"],
    ]);
  });

  it("is none where no article has the value", async () => {
    expect(await dossierOf(await filled(harbour()), "people", "nobody")).toBeNull();
  });
});

it("has sentences of years with few articles, however many another year has", async () => {
  const told = (id: string, date: string, text: string) => readAs(id, { title: `Note ${id}`, date, text });
  const many = Array.from({ length: 20 }, (_, at) =>
    told(
      `y${at}`,
      `1981-03-${at + 10}`,
      `Harbour Minister Ana Prado met Luis Mota and Eva Reis in Lisbon for the ${at + 20}th time.`,
    ),
  );
  const few = told("z", "1985-07-08", "It was on a Monday in the rain that Ana Prado came back, and nobody asked why.");
  const { sentences } = (await dossierOf(await filled(archiveOf([...many, few])), "people", "ana-prado"))!;
  expect(sentences.map(({ publishedAt }) => publishedAt?.value.slice(0, 4))).toContain("1985");
});

describe("other dossiers", () => {
  it("of a country: how many articles are about it, and which of its names they use", async () => {
    const { about, spellings } = (await dossierOf(await filled(harbour()), "countries", "ES"))!;
    expect(about!.request).toMatchObject({ about: ["countries"] });
    expect(spellings.map(({ words, articles }) => [words, articles])).toEqual([
      ["Spain", 3],
      ["Madrid", 1],
    ]);
  });

  it("of an outlet: its articles with their copies, whom it writes of, and who cites it", async () => {
    const engine = await filled(harbour());
    const id = (await engine.search(queryOf(EVERYTHING))).counts.outlets[0]!.value;
    const { articles, people, cited, outlets } = (await dossierOf(engine, "outlets", id))!;
    expect([articles.count, people[0]!.value.label, cited, outlets]).toEqual([5, "Ana Prado", null, []]);
  });

  it("of a value with nearly all articles: its company by number, since all are with it as often as at all", async () => {
    const notes = Array.from({ length: 100 }, (_, at) => {
      const who = at < 10 ? "Eva Reis" : "Luis Mota";
      const fields = { title: `Note ${at}`, text: `On day ${at} ${who} walked ${at + 7} miles along the sea.` };
      return readAs(`n${at}`, { ...fields, outlet: at < 4 || at >= 90 ? "Hill Post" : "The Pier" });
    });
    const companyOf = async (some: typeof notes) => {
      const engine = await filled(archiveOf(some));
      const pier = (await engine.search(queryOf(EVERYTHING))).counts.outlets.find(({ label }) => label === "The Pier")!;
      const { byWeight, people } = (await dossierOf(engine, "outlets", pier.value))!;
      return { byWeight, people: people.map(({ value }) => value.label) };
    };
    expect(await companyOf(notes.slice(3))).toMatchObject({ byWeight: true });
    // By weight she came first, whom the other outlet does not name.
    expect(await companyOf(notes.slice(4, 91))).toEqual({ byWeight: false, people: ["Luis Mota", "Eva Reis"] });
  });

  it("of an outlet: copies stand on both sides of its company, together and at all", async () => {
    const text = `Ana Prado opened the north pier of Lisbon on Wednesday, and it rained all day on those who came.

The harbour had been closed for a year, since a storm had broken its wall and the boats behind it, and nobody knew when they
would sail again.`;
    const twice = ["e0", "e1"].map((id) =>
      readAs(id, { title: "Pier opens", text, date: "1981-03-04", outlet: "Hill Post" }),
    );
    const engine = await filled(archiveOf(twice));
    const [id = ""] = (await engine.search(queryOf(EVERYTHING))).counts.outlets.map(({ value }) => value);
    const { people } = (await dossierOf(engine, "outlets", id))!;
    expect(people.map(({ together, all }) => [together.count, all.count])).toEqual([[2, 2]]);
    expect((await dossierOf(engine, "people", "ana-prado"))!.articles.count).toBe(1);
  });
});
