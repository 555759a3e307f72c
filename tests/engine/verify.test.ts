import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import type { FacetCount, Results } from "../../lib/engine/port/results.ts";
import { sync } from "../../lib/engine/sync.ts";
import { verify } from "../../lib/engine/verify.ts";
import { articleOf } from "../fixtures/article.ts";

let reference: SearchEngine;
beforeAll(async () => {
  const archive = openArchive(":memory:");
  archive.put([
    articleOf({ title: "Ferry", people: ["Ana Prado", "Luis Mota"], outlet: "The Pier", date: "2001-03-04" }),
    articleOf({ title: "Bridge", people: ["Ana Prado"], countries: ["PT"], date: "2001-05" }),
    articleOf({ title: "Tram", text: "The ferry waits for no tram.", date: "2003" }),
  ]);
  reference = openEmbedded(archive);
  await sync(archive, reference, () => {});
});
afterAll(() => reference.close());

/** The reference, its answers changed: those to a search for everything, or those to a search for a word. */
function differing(to: "everything" | "a word", change: (results: Results) => Partial<Results>): SearchEngine {
  return {
    ...reference,
    async search(query) {
      const results = await reference.search(query);
      return "text" in query.text === (to === "a word") ? { ...results, ...change(results) } : results;
    },
  };
}

const people = (change: (rows: readonly FacetCount[]) => FacetCount[]) => (results: Results) => ({
  counts: { ...results.counts, people: change(results.counts.people) },
});
const first = (change: Partial<FacetCount>) =>
  people(([row, ...rest]) => (row ? [{ ...row, ...change }, ...rest] : []));

describe("verify()", () => {
  it("finds nothing where nothing differs", async () => {
    expect(await verify(reference, reference)).toEqual([]);
  });

  it.each([
    ["an article that is missing", "everything", ({ total }) => ({ total: total - 1 }), "2 articles for 3"],
    ["one too many", "everything", ({ total }) => ({ total: total + 1 }), "4 articles for 3"],
    ["a word found less often", "a word", ({ total }) => ({ total: total - 1 }), /^"[a-z]+": \d hits for \d$/],
    ["another count", "everything", first({ count: 3 }), "everything, people ana-prado: 3 for 2"],
    ["another count behind a word", "a word", first({ count: 7 }), /^"ferry", people \S+: 7 for 1$/],
    // The last of a whole list are no ties that were cut off.
    ["the least count", "everything", people(([row]) => [row!]), "everything, people luis-mota: 0 for 1"],
    [
      "a value that nobody has",
      "everything",
      people((rows) => [...rows, { value: "nobody", label: "Nobody", count: 1 }]),
      "everything, people nobody: 1 for 0",
    ],
    [
      "a label lost",
      "everything",
      first({ label: "ana-prado" }),
      "everything, people ana-prado: no label for Ana Prado",
    ],
    ["another bar", "everything", ({ dates }) => ({ dates: dates.slice(1) }), "everything: other dates"],
  ] as [string, "everything" | "a word", (results: Results) => Partial<Results>, string | RegExp][])(
    "finds %s",
    async (_, to, change, said) => {
      expect(await verify(differing(to, change), reference)).toContainEqual(
        typeof said === "string" ? said : expect.stringMatching(said),
      );
    },
  );

  it("leaves room for the articles that the index could not take, and for no more", async () => {
    const without = (missing: number) =>
      differing("everything", ({ total }) => ({ total: total - missing, dates: [] }));
    expect(await verify(without(2), reference, 2)).toEqual([]);
    expect(await verify(without(1), reference, 2)).toEqual(["2 articles for 1"]);
    expect(await verify(reference, reference, 1)).toEqual(["3 articles for 2"]);
  });

  it("does not mind which of equals a list of 50 ends with", async () => {
    const archive = openArchive(":memory:");
    const many = Array.from({ length: 60 }, (_, i) => `Person ${10 + i}`);
    archive.put([articleOf({ people: many }), articleOf({ people: ["Person 10"], title: "Another" })]);
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    const last = { value: "person-69", label: "Person 69", count: 1 };
    const withLastAt = (at: number): SearchEngine => ({
      ...engine,
      async search(query) {
        const results = await engine.search(query);
        const { people } = results.counts;
        return people.length < 50
          ? results
          : { ...results, counts: { ...results.counts, people: people.with(at, last) } };
      },
    });
    expect(await verify(withLastAt(49), engine)).toEqual([]);
    expect(await verify(withLastAt(0), engine)).toEqual(["everything, people person-10: 0 for 2"]);
    await engine.close();
  });
});
