import { expect, test } from "vitest";
import { compareCopies } from "../../lib/query/article/compare-copies.ts";
import { articleOf } from "../fixtures/article.ts";

const copies = (count: number) =>
  Array.from({ length: count }, (_, at) => articleOf({ id: `n${at}`, text: `The port opened on day ${at}.` }));

test("compares the first and gives the rest as they are, and lets others come between two comparisons", async () => {
  const [article, ...others] = copies(60);
  let turns = 0;
  let over = false;
  const turn = () => {
    turns++;
    if (!over) setImmediate(turn);
  };
  setImmediate(turn);
  const listed = await compareCopies(article!, others);
  over = true;
  expect(listed.map(({ article: { id } }) => id)).toEqual(others.map(({ id }) => id));
  expect(listed.flatMap(({ differences }, at) => (differences ? [at] : []))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(listed[3]!.differences).toContainEqual({ kind: "added", text: "4" });
  expect(turns).toBeGreaterThanOrEqual(5);
});

test("shows no more differences than a page holds", async () => {
  const long = (word: string) => Array.from({ length: 300 }, (_, at) => `${word.repeat(40)}${at}`).join(" ");
  const [article, ...others] = ["a", "b", "c", "d", "e"].map((word) => articleOf({ id: word, text: long(word) }));
  const listed = await compareCopies(article!, others);
  const compared = listed.filter(({ differences }) => differences !== null).length;
  expect(compared).toBeGreaterThan(0);
  expect(compared).toBeLessThan(4);
});
