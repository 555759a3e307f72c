import { expect, test } from "vitest";
import { UNSEEN_NAMES, wellKnown } from "../../../scripts/eval/well-known.ts";

test("names that every newspaper knows are found whole and alone, 97 in 100", () => {
  const { read, missed } = wellKnown([
    "They had read about * in the morning papers.",
    "* left before the end of the meeting.",
  ]);
  const share = 1 - missed.length / read;
  expect(share, missed.map(({ name, found }) => `${name}: ${found.join(", ")}`).join("\n")).toBeGreaterThan(0.97);
});

test("so are names of a list that was written without a look at the tables", () => {
  const { read, missed } = wellKnown(["They had read about * in the morning papers."], UNSEEN_NAMES);
  expect(read).toBeGreaterThan(200);
  expect(missed.length / read, missed.map(({ name }) => name).join("\n")).toBeLessThan(0.02);
});
