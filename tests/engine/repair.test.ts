import { afterEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { print } from "../../lib/query/language/print.ts";
import { articleOf } from "../fixtures/article.ts";

let engine: SearchEngine;
afterEach(() => engine.close());

/** An archive in which so many articles hold each text. */
async function holding(texts: Readonly<Record<string, number>>): Promise<void> {
  const archive = openArchive(":memory:");
  for (const [text, times] of Object.entries(texts))
    archive.put(Array.from({ length: times }, (_, i) => articleOf({ title: "Headline", text: `${text} ${text}${i}` })));
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
}

async function read(q: string) {
  const { total, read, repairs } = await engine.search(queryOf({ ...EVERYTHING, q }));
  expect(await engine.count([queryOf(EVERYTHING, read)])).toEqual([total]);
  return { total, read: print(read).trim(), repairs: repairs.map(({ typed, articles }) => [typed, articles]) };
}

describe("a search that nothing matches as it is typed", () => {
  it("is read with the misspelt words repaired, those that one article has as well", async () => {
    await holding({ "central bank raised interest rates": 12, "porkers of intrest": 1, "a bank of sand": 2 });
    expect(await read("cenrtal intrest rates ")).toEqual({
      total: 12,
      read: "central interest rates",
      repairs: [
        ["cenrtal", 0],
        ["intrest", 1],
      ],
    });
    expect(await read("intrest rates ")).toEqual({
      total: 12,
      read: "interest rates",
      repairs: [["intrest", 1]],
    });
    // As it is typed something has it.
    expect(await read("intrest porkers ")).toEqual({ total: 1, read: "intrest porkers", repairs: [] });
  });

  it("is read as few words otherwise as find something", async () => {
    await holding({
      "kowalski weighed interest": 1,
      "porkers of intrest": 1,
      "kowalsky alone": 10,
      "interest alone": 10,
    });
    expect(await read("kowalski intrest ")).toEqual({ total: 1, read: "kowalski interest", repairs: [["intrest", 1]] });
    expect(await read("kowalskx weighed ")).toEqual({ total: 1, read: "kowalski weighed", repairs: [["kowalskx", 0]] });
  });

  it("is read as the most frequent of the nearest words, one for each", async () => {
    await holding({ "volcker spoke": 3, "vollker spoke": 1, "volkers spoke": 2 });
    expect(await engine.search(queryOf({ ...EVERYTHING, q: "volker " }))).toMatchObject({
      total: 3,
      repairs: [{ typed: "volker", read: ["volcker"], articles: 0 }],
    });
  });

  it("says nothing of words whose repair finds nothing either", async () => {
    await holding({ "harbour of the north": 3, "bridge of the south": 3 });
    expect(await read("harbuor brigde ")).toEqual({ total: 0, read: "harbuor brigde", repairs: [] });
  });

  it("leaves a word that some have, unless it is a slip of a far more frequent one", async () => {
    await holding({
      "jansens was there": 1,
      "hansens spoke": 30,
      "miyazaki was there": 1,
      "miyazawa spoke": 30,
      "castle was there": 1,
      "cattle spoke": 9,
      "howe was there": 1,
      "home spoke": 30,
      "bridge was there": 3,
      "bridges spoke": 30,
    });
    // Another first letter; two edits; not ten times as frequent; short; in three articles.
    for (const typed of ["jansens", "miyazaki", "castle", "howe", "bridge"])
      expect(await read(`${typed} spoke `)).toMatchObject({ total: 0, repairs: [] });
  });

  it("reads a repeated word once, and leaves exclusions and phrases as they are", async () => {
    await holding({ "volcker spoke of gold": 3 });
    expect(await read("volker volcker ")).toMatchObject({ total: 3, read: "volcker" });
    expect(await read("volker -goold ")).toMatchObject({ total: 3, read: "volcker -goold" });
    expect(await read('"volker spoke"')).toMatchObject({ total: 0, repairs: [] });
    expect(await read("(volker OR brigde) gold ")).toMatchObject({ total: 3 });
  });

  it("repairs three words and no more", async () => {
    await holding({ "alpha bravo charlie delta": 2 });
    expect(await read("alhpa brvao chralie delta ")).toMatchObject({ total: 2 });
    expect(await read("alhpa brvao chralie detla ")).toMatchObject({ total: 0, repairs: [] });
  });
});

describe("a search that few match as it is typed", () => {
  const better = async (q: string) => {
    const { better } = await engine.search(queryOf({ ...EVERYTHING, q }));
    return better && print(better).trim();
  };

  it("offers its rare words as far more frequent ones beside them, one for each, and finds what was typed", async () => {
    await holding({ "central bank raised interest rates": 24, "porkers and intrest rates": 2, "interost rates": 1 });
    expect(await read("intrest rates ")).toEqual({ total: 2, read: "intrest rates", repairs: [] });
    expect(await better("intrest rates ")).toBe("interest rates");
    expect(await better("interost ")).toBe("interest");
  });

  it("offers nothing for words that are frequent, have no such neighbour, or find no more by it", async () => {
    await holding({ "central bank raised interest rates": 24, "porkers with intrest in them": 2, "kowalski alone": 1 });
    for (const q of ["interest ", "rates central ", "kowalski ", "intrest porkers ", "nothing "])
      expect(await better(q), q).toBeNull();
  });
});
