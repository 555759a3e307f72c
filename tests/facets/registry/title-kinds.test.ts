import { describe, expect, test } from "vitest";
import { titleKinds } from "../../../lib/facets/registry/title-kinds.ts";

const BEFORE: readonly (readonly [string, readonly string[]])[] = [
  ["then Mrs. ", ["woman"]],
  ["Mr ", ["man"]],
  ["said Lt. Gen. ", ["force"]],
  ["a letter to Archbishop ", ["church"]],
  ["Cardinal ", ["church", "man"]],
  ["Attorney General ", []],
  ["the secretary-general ", []],
  ["Prime Minister ", []],
  ["he obeyed the general, ", []],
  ["He was a superintendent. ", []],
  ["", []],
  ["x".repeat(100_000), []],
  [" ".repeat(100_000), []],
];

describe("titleKinds()", () => {
  test.each(BEFORE)("reads %j", (before, kinds) => {
    expect(titleKinds(`${before}Jensen`, before.length)).toEqual(kinds);
  });
});
