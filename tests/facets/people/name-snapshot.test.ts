import { describe, expect, test } from "vitest";
import { articlesOfFamily, collectNames, dominantName } from "../../../lib/facets/people/names/name-snapshot.ts";
import type { FoundPerson } from "../../../lib/facets/values.ts";
import { peopleOf } from "./people-of.ts";

const person = (name: string, hidden = false): FoundPerson => ({ name, hidden, mentions: [] });

const ARTICLES: readonly (readonly FoundPerson[])[] = [
  [person("Otto Brenner"), person("Brenner", true)],
  [person("Otto Brenner"), person("Otto Brenner")],
  [person("O. Brenner"), person("Anna Weil")],
  [person("Anna Weil")],
  [person("Karl Weil")],
  [person("Anna Weil")],
];

describe("collectNames()", () => {
  const names = collectNames(ARTICLES);

  test("counts an article once for a name, and hidden people not at all", () => {
    expect(names).toEqual({
      version: 1,
      names: [
        { name: "Otto Brenner", family: "brenner", articles: 2 },
        { name: "O. Brenner", family: "brenner", articles: 1 },
        { name: "Anna Weil", family: "weil", articles: 3 },
        { name: "Karl Weil", family: "weil", articles: 1 },
      ],
    });
  });

  test("does not depend on the order of the articles", () => {
    expect(collectNames([...ARTICLES].reverse())).toEqual(names);
  });

  test("knows whom a family name means only where one bearer stands out", () => {
    expect(articlesOfFamily(names, "brenner")).toBe(3);
    expect(dominantName(names, "brenner")).toBe("Otto Brenner");
    expect(dominantName(names, "weil")).toBeUndefined();
    expect(dominantName(names, "nobody")).toBeUndefined();
  });

  test("lets a lone surname in a headline of capitals mean who the archive knows", () => {
    expect(peopleOf("BRENNER SAYS OUTPUT TO RISE", names)).toEqual(["Otto Brenner: BRENNER"]);
    expect(peopleOf("WEIL SAYS OUTPUT TO RISE", names)).toEqual(["Weil?: WEIL"]);
    expect(peopleOf("BRENNER SAYS OUTPUT TO RISE")).toEqual([]);
  });
});
