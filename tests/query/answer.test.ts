import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { countryByName } from "../../lib/facets/countries/match/country-by-name.ts";
import { EXTRACTOR_VERSION } from "../../lib/facets/extract.ts";
import { personId } from "../../lib/facets/person-id.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { answerJson } from "../../lib/query/json.ts";
import { articleOf } from "../fixtures/article.ts";

let engine: SearchEngine;
beforeEach(async () => {
  const archive = openArchive(":memory:");
  archive.put([
    articleOf({ people: ["Rosa Medway", "Lidia Oak"], countries: ["DE"], outlet: "The Pier" }),
    articleOf({ people: ["Rosa Medway", "Lidia Oak"], countries: ["NL"] }),
    articleOf({ people: ["Tom Medway", "Li Oak", "Lidia Oak"], countries: ["GB"] }),
  ]);
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
});
afterEach(() => engine.close());

const asked = (parameters: string) => answer(engine, parseRequest(new URLSearchParams(parameters)).request);
const typed = (q: string) => asked(`q=${encodeURIComponent(q)}`);

describe("a value typed in the query", () => {
  it("is the value or label that it names, and nothing is said of it", async () => {
    for (const q of [
      "person:rosa-medway",
      'person:"rosa médway"',
      'person:"Medway, Rosa"',
      'outlet:"The Pier"',
      "country:Germany",
    ])
      expect((await typed(q)).readings, q).toEqual([]);
    for (const q of ["person:rosa-medway", 'person:"Medway, Rosa"'])
      expect(await typed(q)).toMatchObject({ total: 2, note: null });
  });

  it("is else the most frequent value whose label holds the words", async () => {
    const found = await typed("person:medway");
    expect(found).toMatchObject({
      total: 2,
      readings: [{ facet: "people", typed: "medway", value: "rosa-medway", label: "Rosa Medway", by: "words" }],
    });
    expect(answerJson(found).note).toBe(
      "“person:medway” is read as Rosa Medway, the most frequent value whose name holds it.",
    );
    expect(found.query.filters.people.include).toEqual(["rosa-medway"]);
    expect(answerJson(found).query.readings).toEqual(found.readings);
    expect(await typed("outlet:pier")).toMatchObject({ total: 1 });
  });

  it("offers the others whose labels hold the words, with what the search finds by each instead", async () => {
    const found = await typed("person:medway");
    const [{ others }] = found.readings as [(typeof found.readings)[number]];
    expect(others.map(({ value }) => value)).not.toContain("rosa-medway");
    expect(others.map(({ label }) => label)).toContain("Tom Medway");
    for (const { value, count } of others) expect((await asked(`person=${value}`)).total, value).toBe(count);
    // In the same search: what it leaves out is not offered.
    const narrowed = await typed("person:medway -person:tom-medway");
    expect(narrowed.readings[0]!.others).toEqual([]);
    expect((await typed("person:rosa-medway")).readings).toEqual([]);
  });

  it("says of us in small letters that it is the word, and of the country nothing", async () => {
    for (const q of ["us ", "us dollar ", "us-led ", "tells us"])
      expect(answerJson(await typed(q)).note).toMatch(/“US”/);
    for (const q of ["US ", "U.S. ", '"told us" ', "-us ", "user "]) expect(answerJson(await typed(q)).note).toBeNull();
  });

  it("takes whole words, not the beginning of one", async () => {
    expect((await typed("person:li")).readings).toMatchObject([{ value: "li-oak" }]);
    expect(await typed("person:medw")).toMatchObject({ total: 0, readings: [], note: null });
    expect(await typed('person:"?"')).toMatchObject({ readings: [] });
  });

  it("is read outside filters too", async () => {
    expect(await typed("person:tom OR country:holland")).toMatchObject({
      total: 2,
      readings: [{ value: "tom-medway" }, { value: "NL" }],
    });
    expect(await typed("-person:medway")).toMatchObject({ total: 1, readings: [{ value: "rosa-medway" }] });
    expect(await typed("person:rosa person:lidia")).toMatchObject({ total: 2 });
    expect((await asked("person=tom-medway&q=-person:medway+a+")).query).toMatchObject({
      q: "a ",
      filters: { people: { include: ["tom-medway"], exclude: ["rosa-medway"] } },
    });
    expect((await typed("(person:tom OR country:holland) after:1900 a ")).query.q).toBe(
      "(person:tom OR country:holland) a ",
    );
  });

  it("may be another name of a country", async () => {
    expect(answerJson(await typed('country:"West Germany"'))).toMatchObject({
      total: 1,
      note: "“country:West Germany” is read as Germany.",
    });
    for (const q of ["country:Holland", 'country:"the netherlands"', "country:nl"])
      expect((await typed(q)).query.filters.countries.include, q).toEqual(["NL"]);
    expect(await typed("country:UK")).toMatchObject({ total: 1 });
    expect(await typed("country:dutch")).toMatchObject({ total: 0, readings: [] });
  });

  it("keeps its own name where no article has the country", async () => {
    expect(await typed("country:Brazil")).toMatchObject({ total: 0, readings: [] });
    expect(await typed("country:Burma")).toMatchObject({ total: 0, readings: [{ value: "MM", label: "Myanmar" }] });
  });

  it("is not read again on the next page", async () => {
    const { query } = await typed("person:medway");
    expect(await answer(engine, query)).toMatchObject({ total: 2, readings: [], note: null });
  });

  it("is looked for so many times and no more", async () => {
    const q = Array.from({ length: 40 }, (_, at) => `person:x${at}`).join(" OR ");
    let asked = 0;
    const counting: SearchEngine = {
      ...engine,
      facetValues: (...range) => {
        asked++;
        return engine.facetValues(...range);
      },
    };
    await answer(counting, parseRequest(new URLSearchParams({ q: `${q} OR person:medway` })).request);
    expect(asked).toBe(8);
  });
});

describe("a value in the address", () => {
  it.each(["person=medway", "country=West+Germany", "country=Holland"])("is exact: %s", async (parameters) =>
    expect(await asked(parameters)).toMatchObject({ total: 0, note: null }),
  );

  it("may be an id that a person had, and is the one that it leads to", async () => {
    const named = (name: string) => {
      const article = articleOf({ id: name, title: name, countries: ["US"] });
      const people = [{ id: personId(name), name, hidden: false, mentions: [] }];
      return { ...article, extractorVersion: EXTRACTOR_VERSION, facets: { ...article.facets, people } };
    };
    const archive = openArchive(":memory:");
    const settled = openEmbedded(archive);
    for (const name of ["Robert Dole", "Bob Dole"]) {
      archive.put([named(name)]);
      canonicalisePeople(archive, () => {});
      await sync(archive, settled, () => {});
    }
    for (const parameters of ["person=robert-dole", "q=person:robert-dole", "person=bob-dole"]) {
      const found = await answer(settled, parseRequest(new URLSearchParams(parameters)).request);
      expect(found, parameters).toMatchObject({ total: 2, query: { filters: { people: { include: ["bob-dole"] } } } });
    }
    expect(await answer(settled, parseRequest(new URLSearchParams("person=-robert-dole")).request)).toMatchObject({
      total: 0,
    });
    await settled.close();
  });

  it("may be a label, as always", async () => {
    expect(await asked("person=Rosa+Medway")).toMatchObject({ total: 2, note: null });
  });
});

describe("countryByName", () => {
  it.each([
    ["Burma", "MM"],
    ["u.k.", "GB"],
    ["The Gambia", "GM"],
    ["USSR", "SUHH"],
    ["côte d’ivoire", "CI"],
    ["cote divoire", "CI"],
    ["Bosnia & Herzegovina", "BA"],
    ["de", "DE"],
    ["Dutch", null],
    ["Paris", null],
    ["constructor", null],
    ["", null],
  ])("reads %j as %s", (name, code) => expect(countryByName(name)).toBe(code));
});

describe("few hits by a word that may be misspelt", () => {
  it("come with one offer that finds more in the same search, and with none where it does not", async () => {
    const archive = openArchive(":memory:");
    const bank = (i: number) => ({
      text: `The bank raised interest rates, number n${i}.`,
      countries: i < 20 ? ["PT"] : ["ES"],
    });
    archive.put([
      ...Array.from({ length: 24 }, (_, i) => articleOf(bank(i))),
      articleOf({ text: "Porkers and intrest rates.", countries: ["FR"] }),
    ]);
    const spelt = openEmbedded(archive);
    await sync(archive, spelt, () => {});
    const ask = (parameters: string) => answer(spelt, parseRequest(new URLSearchParams(parameters)).request);
    const total = async (q: string, rest: string) => (await ask(String(new URLSearchParams(`q=${q}&${rest}`)))).total;
    for (const [rest, offered] of [
      ["", 24],
      ["country=PT", 20],
      ["country=ES", 4],
    ] as const) {
      const { better } = await ask(`q=intrest+rates+&${rest}`);
      expect(better).toEqual({ q: "interest rates ", total: offered });
      expect(await total(encodeURIComponent(better!.q), rest)).toBe(offered);
    }
    expect((await ask("q=intrest+rates+&country=FR")).better).toBeNull();
    expect((await ask("q=interest+rates+")).better).toBeNull();
    await spelt.close();
  });
});
