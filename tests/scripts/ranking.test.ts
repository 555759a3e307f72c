import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalisedGain } from "../../scripts/bench/ranking/gain.ts";
import { readJudged } from "../../scripts/bench/ranking/judged.ts";

const grades = new Map([
  ["a", 3],
  ["b", 1],
  ["c", 0],
  ["d", 2],
]);

describe("how well hits are ordered", () => {
  it("is 1 for the best order and less the later what is good comes", () => {
    expect(normalisedGain(["a", "d", "b", "c"], grades)).toBe(1);
    const [second, third] = [
      ["b", "a"],
      ["b", "c", "a"],
    ].map((ids) => normalisedGain(ids, grades));
    expect(second).toBeLessThan(1);
    expect(third).toBeLessThan(second!);
  });

  it("is worked out as nDCG@10 is: 2^grade - 1, divided by the logarithm of the place", () => {
    const best = 7 + 3 / Math.log2(3) + 1 / Math.log2(4);
    expect(normalisedGain(["b", "nobody graded", "a"], grades)).toBeCloseTo((1 + 7 / Math.log2(4)) / best, 10);
    const late = [...Array.from({ length: 10 }, (_, at) => `n${at}`), "a"];
    expect(normalisedGain(late, grades)).toBe(0);
    expect(normalisedGain(["a"], new Map())).toBe(0);
  });

  it("is judged by sixty searches with an article each that is wholly about them", () => {
    const judged = readJudged(readFileSync(new URL("../fixtures/ranking/reuters.tsv", import.meta.url), "utf8"));
    expect(new Set(judged.map(({ q }) => q)).size).toBe(60);
    for (const { grades } of judged) {
      expect([...grades.keys()].every((id) => /^\d+$/.test(id))).toBe(true);
      expect([...grades.values()].every((grade) => [0, 1, 2, 3].includes(grade))).toBe(true);
      expect(Math.max(...grades.values())).toBe(3);
    }
  });
});
