import { expect, it } from "vitest";
import { weightiest } from "../../../lib/engine/alike/weightiest.ts";

/** The terms that weigh in an index of so many entries, of which so many hold each. */
async function weighed(
  entries: number,
  holders: Readonly<Record<string, number>>,
  times: Readonly<Record<string, number>> = {},
) {
  const terms = new Map(Object.keys(holders).map((term) => [term, times[term] ?? 1]));
  const counts = async (asked: readonly string[]) => asked.map((term) => holders[term]!);
  return (await weightiest(terms, { entries: async () => entries, counts })).map(({ term }) => term);
}

const FIVE = { a: 2, b: 3, c: 4, d: 5, e: 6 };

it("what few hold weighs more, and what the article says more often", async () => {
  expect(await weighed(1000, FIVE)).toEqual(["a", "b", "c", "d", "e"]);
  expect(await weighed(1000, FIVE, { e: 3 })).toEqual(["e", "a", "b", "c", "d"]);
});

it("what it alone holds, or a tenth of all, says nothing of it", async () => {
  expect(await weighed(1000, { ...FIVE, own: 1, often: 101 })).not.toEqual(expect.arrayContaining(["own"]));
  expect(await weighed(1000, { ...FIVE, often: 101 })).not.toContain("often");
  expect(await weighed(1000, { ...FIVE, often: 100 })).toContain("often");
});

it("in a large archive no more than five thousand may hold a term, in a small one half of ten", async () => {
  expect(await weighed(1_000_000, { ...FIVE, often: 5001 })).not.toContain("often");
  expect(await weighed(1_000_000, { ...FIVE, often: 5000 })).toContain("often");
  expect(await weighed(12, { a: 2, b: 2, c: 2, d: 2, e: 6, often: 7 })).toEqual(["a", "b", "c", "d", "e"]);
});

it("where an article has few rare terms, as a headline alone has, more common ones speak for it", async () => {
  expect(await weighed(1_000_000, { minister: 90_000, resigns: 20_000 })).toEqual(["resigns", "minister"]);
  expect(await weighed(1_000_000, { minister: 400_000, resigns: 200_000 })).toEqual(["resigns", "minister"]);
  expect(await weighed(1_000_000, { the: 600_000 })).toEqual([]);
});
