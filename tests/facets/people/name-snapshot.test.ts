import { expect, test } from "vitest";
import { knowsFamily } from "../../../lib/facets/people/names/name-snapshot.ts";
import { peopleOf } from "./people-of.ts";

const names = { families: ["brenner"] };

test("a family name that the archive knows may stand alone in a headline of capitals; whose it is the registry says", () => {
  expect(peopleOf("BRENNER SAYS OUTPUT TO RISE", names)).toEqual(["Brenner?: BRENNER"]);
  expect(peopleOf("WEIL SAYS OUTPUT TO RISE", names)).toEqual([]);
  expect(peopleOf("BRENNER SAYS OUTPUT TO RISE")).toEqual([]);
});

test("is asked by the folded name", () => {
  expect(knowsFamily(names, "brenner")).toBe(true);
  expect(knowsFamily(names, "Brenner")).toBe(false);
});
