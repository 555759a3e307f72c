import { expect, it } from "vitest";
import { logLikelihood } from "../../../lib/query/dossier/log-likelihood.ts";

it("is the sum over the four cells of what is seen and what chance would have, by hand", () => {
  // 10 of 20 and of 30 among 100: expected are 6, 14, 24 and 56.
  const byHand = 2 * (10 * Math.log(10 / 6) + 10 * Math.log(10 / 14) + 20 * Math.log(20 / 24) + 60 * Math.log(60 / 56));
  expect(logLikelihood({ together: 10, one: 20, other: 30, all: 100 })).toBeCloseTo(byHand, 9);
});

it("is nothing where chance explains all, below nothing where they keep apart", () => {
  expect(logLikelihood({ together: 6, one: 20, other: 30, all: 100 })).toBeCloseTo(0, 9);
  expect(logLikelihood({ together: 1, one: 20, other: 30, all: 100 })).toBeLessThan(-5);
  expect(logLikelihood({ together: 20, one: 20, other: 100, all: 100 })).toBeCloseTo(0, 9);
});

it("puts before what is frequent everywhere what is found here, and before a single find what is found often", () => {
  const all = 10_000;
  const everywhere = logLikelihood({ together: 60, one: 75, other: 6_500, all });
  const here = logLikelihood({ together: 22, one: 75, other: 150, all });
  const once = logLikelihood({ together: 1, one: 75, other: 1, all });
  expect(here).toBeGreaterThan(everywhere);
  expect(here).toBeGreaterThan(once);
});

it("stays a number where copies are counted on one side alone", () => {
  expect(logLikelihood({ together: 5, one: 4, other: 3, all: 4 })).toEqual(expect.any(Number));
  expect(logLikelihood({ together: 5, one: 4, other: 3, all: 4 })).not.toBeNaN();
});
