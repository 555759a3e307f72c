import type { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { termsOf } from "../../lib/query/language/limit.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { articleOf } from "../fixtures/article.ts";

/** Words that stand in articles, and the same with a slip. */
const WORDS = "harbour lighthouse xylophone zeppelin mountain gardener umbrella notebook festival carriage".split(" ");
const SLIPS = WORDS.map((word) => word[0]! + word[2] + word[1] + word.slice(3));
const STRANGE = ["qqqqxx", "zzqqww", "vvvvvkk"];

/** What the last question cost: calls of the engine, words looked up in the text index, and lists of articles that FTS5 made: a letter with a number is a phrase, which postings do not find. */
interface Cost {
  search: number;
  count: number;
  facetValues: number;
  valuesNamed: number;
  terms: number;
  lists: number;
}

/** An engine over some texts that tells what a question costs. */
async function costing(texts: readonly string[], remembered = 0) {
  const cost: Cost = { search: 0, count: 0, facetValues: 0, valuesNamed: 0, terms: 0, lists: 0 };
  const archive = openArchive(":memory:");
  archive.put(texts.map((text, i) => articleOf({ id: `n${i}`, title: "Headline", text, people: [`Person ${i % 3}`] })));
  const database = watchedBy(archive, (terms, list) => {
    cost.terms += terms;
    if (list) cost.lists++;
  });
  const watched = openEmbedded({ ...archive, [RAW]: database }, { remembered });
  await sync(archive, watched, () => {});
  const calls = ["search", "count", "facetValues", "valuesNamed"] as const;
  const engine = { ...watched } as SearchEngine & Record<string, unknown>;
  for (const name of calls) {
    const call = watched[name] as (...args: unknown[]) => Promise<unknown>;
    (engine as Record<string, unknown>)[name] = (...args: unknown[]) => {
      cost[name]++;
      return call(...args);
    };
  }
  return {
    engine: engine as SearchEngine,
    /** What a question costs by itself. */
    async of<T>(question: () => Promise<T>): Promise<Cost & { readonly value: T }> {
      Object.assign(cost, { search: 0, count: 0, facetValues: 0, valuesNamed: 0, terms: 0, lists: 0 });
      const value = await question();
      return { ...cost, value };
    },
  };
}

/** The archive's connection, which tells how many words each question to the text index, or for postings, holds, and if it lists all. */
function watchedBy({ [RAW]: database }: Archive, told: (terms: number, list: boolean) => void): DatabaseSync {
  return new Proxy(database, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (name !== "prepare") return typeof value === "function" ? value.bind(target) : value;
      return (sql: string) => {
        const statement = target.prepare(sql);
        const isPostings = sql.includes("engine_posting") && sql.startsWith("select");
        if (!isPostings && !sql.includes("engine_text match")) return statement;
        return new Proxy(statement, {
          get(target, name) {
            const run = Reflect.get(target, name);
            if (typeof run !== "function") return run;
            return (match: string, ...more: never[]) => {
              if (isPostings) told(1, false);
              else told((match.match(/"/g) ?? []).length / 2, sql.includes("as rowids"));
              return run.call(target, match, ...more);
            };
          },
        });
      };
    },
  });
}

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...SLIPS, ...STRANGE, "-harbour", '"harbour lighthouse"', "(harbour OR qqqqxx)"),
  },
  { weight: 1, arbitrary: fc.nat(80).map((at) => `w${at}`) },
  { weight: 1, arbitrary: fc.constantFrom("person:person-0", "person:nobody", "person:person", "before:1900") },
);
const asked = fc.record({
  words: fc.oneof(fc.array(word, { minLength: 1, maxLength: 8 }), fc.array(word, { maxLength: 80 })),
  filters: fc.subarray([
    "person=person-1",
    "country=PT",
    "outlet=nobody",
    "about=1",
    "from=1950",
    "to=1960",
    "cited=x",
  ]),
});

describe("a search that finds something", () => {
  it("looks its words up to find, to rank, and, of several, to see where they stand near one another", async () => {
    // Of so many hits none is looked through for misspelt words.
    const { engine, of } = await costing(Array.from({ length: 12 }, (_, at) => `${WORDS.join(" ")} n${at}`));
    for (const words of [WORDS.slice(0, 1), WORDS.slice(0, 5), WORDS]) {
      const { request } = parseRequest(new URLSearchParams({ q: `${words.join(" ")} ` }));
      const { search, count, terms } = await of(() => answer(engine, request));
      expect({ search, count }).toEqual({ search: 1, count: 0 });
      // The postings of a few words are at hand when they are ranked.
      if (words.length === 1) expect(terms).toBe(1);
      else expect(terms).toBeLessThanOrEqual(3 * words.length);
    }
    await engine.close();
  });

  it("costs little more with a word misspelt", async () => {
    const { engine, of } = await costing([WORDS.join(" ")]);
    const { request } = parseRequest(new URLSearchParams({ q: `${SLIPS[0]} ${WORDS.slice(1).join(" ")} ` }));
    const { value, lists, terms } = await of(() => answer(engine, request));
    expect(value).toMatchObject({ total: 1, repairs: [{ typed: SLIPS[0], read: [WORDS[0]] }] });
    // The text as typed, whether each word is known, the text with what the misspelt one may be, the ranking, where words are near.
    expect({ lists, terms }).toEqual({ lists: 0, terms: 10 + 10 + 11 + 10 + 10 });
    await engine.close();
  });
});

it("looks no word up again for another page of a search, or for the same with a filter", async () => {
  const { engine, of } = await costing(
    Array.from({ length: 90 }, () => WORDS.join(" ")),
    Number.POSITIVE_INFINITY,
  );
  const asked = (address: string) =>
    of(() => answer(engine, parseRequest(new URLSearchParams(`q=harbour+zeppelin+&size=10${address}`)).request));
  expect((await asked("")).terms).toBeGreaterThan(0);
  expect((await asked("&page=2")).terms).toBe(0);
  expect((await asked("&person=person-1")).terms).toBe(0);
});

describe("a search that finds nothing", () => {
  it("orders nothing", async () => {
    const { engine, of } = await costing([WORDS.join(" ")]);
    const { request } = parseRequest(new URLSearchParams({ q: `${WORDS.join(" ")} `, person: "nobody" }));
    // The text, whether each word is rare, and each of its words once for all counts of it.
    expect(await of(() => answer(engine, request))).toMatchObject({ search: 1, count: 1, lists: 0, terms: 30 });
    await engine.close();
  });

  it("tries twelve of many words one by one, the others together", async () => {
    const many = Array.from({ length: 30 }, (_, at) => `word${at}`);
    const { engine, of } = await costing([many.join(" "), "elsewhere"]);
    const { request } = parseRequest(new URLSearchParams({ q: `elsewhere ${many.join(" ")} ` }));
    const { value, lists, count } = await of(() => answer(engine, request));
    expect(value.causes).toMatchObject([{ drop: "elsewhere", total: 1 }]);
    expect({ count, lists }).toEqual({ count: 1, lists: 1 + 12 });
    await engine.close();
  });

  it("costs three searches at most, whatever is asked", async () => {
    const texts = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }), {
      minLength: 5,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(texts, fc.array(asked, { minLength: 6, maxLength: 6 }), async (texts, all) => {
        const { engine, of } = await costing(texts.map((words) => words.join(" ")));
        for (const { words, filters } of all) {
          const parameters = new URLSearchParams(`q=${encodeURIComponent(`${words.join(" ")} `)}&${filters.join("&")}`);
          const { request } = parseRequest(parameters);
          const cost = await of(() => answer(engine, request));
          expect(cost.search).toBe(1);
          expect(cost.valuesNamed).toBeLessThanOrEqual(2);
          expect(cost.facetValues).toBeLessThanOrEqual(8 + cost.value.readings.length);
          // Two for the causes of an empty result, one for what may be meant.
          expect(cost.count).toBeLessThanOrEqual((cost.value.total === 0 ? 2 : 0) + 1);
          // Beside the words of the query three for each of three that are misspelt; of few hits, the rare ones and what may be meant.
          const plain = 2 * termsOf(parse(request.q));
          if (cost.value.total > 0) continue;
          expect(cost.terms).toBeLessThanOrEqual(5 * plain + 9);
          // As typed, repaired, and each of three rare words as it was typed; twelve words, the others together, and both
          // without what is unknown; what may be meant, found and counted.
          expect(cost.lists).toBeLessThanOrEqual(5 + 13 + 2 + 2);
        }
        await engine.close();
      }),
      { numRuns: 60 },
    );
  });
});
