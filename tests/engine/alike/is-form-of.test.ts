import { expect, it } from "vitest";
import { isFormOf } from "../../../lib/engine/alike/is-form-of.ts";

it.each([
  ["strike", "strikes"],
  ["strike", "striking"],
  ["mine", "mining"],
  ["company", "companies"],
  ["run", "running"],
  ["haus", "hauser"],
  ["забастовка", "забастовки"],
])("%s and %s may be forms of one word", (one, other) => {
  expect([isFormOf(one, other), isFormOf(other, one)]).toEqual([true, true]);
});

it.each([
  ["opec", "oil"],
  ["strike", "stroke"],
  ["war", "was"],
  ["unemployment", "unemployed"],
])("%s and %s are two words", (one, other) => {
  expect([isFormOf(one, other), isFormOf(other, one)]).toEqual([false, false]);
});
