import { describe, expect, test } from "vitest";
import { type ArticleFacts, personInArticle } from "../../../lib/facets/registry/article-facts.ts";
import { registryOf } from "../../../lib/facets/registry/registry.ts";

interface Sketch {
  readonly year?: number;
  readonly in?: readonly string[];
  readonly office?: string;
  readonly age?: number;
  readonly kinds?: readonly ("man" | "woman")[];
  readonly times?: number;
}

const articles = (name: string, sketches: readonly Sketch[]): ArticleFacts[] =>
  sketches.flatMap(({ year = 1990, in: countries = ["GB"], office, age, kinds = [], times = 1 }) =>
    Array.from({ length: times }, () => ({
      year,
      countries,
      people: [
        {
          ...personInArticle(name, false, kinds),
          offices: office === undefined ? [] : [office],
          born: age === undefined ? null : year - age,
        },
      ],
    })),
  );

/** Whether the one person of a name in these articles may be several. */
function several(name: string, ...sketches: readonly Sketch[]): boolean {
  const { people } = registryOf(articles(name, sketches));
  expect(people.length).toBe(1);
  return people[0]!.several;
}

describe("a name that may be several people's", () => {
  test("is told by ages that do not go together, not by a birthday between", () => {
    expect(several("Ida Kvist", { age: 45 }, { age: 16 })).toBe(true);
    expect(several("Ida Kvist", { age: 45 }, { year: 1999, age: 55 }, { year: 1991, age: 45 })).toBe(false);
    expect(several("Ida Kvist", { age: 45 }, { year: 1999, age: 45 })).toBe(true);
    expect(several("Ida Kvist", { age: 45 }, {})).toBe(false);
  });

  test("is told by sexes, where more than a slip says so", () => {
    const men: Sketch = { kinds: ["man"], times: 4 };
    expect(several("Robin Kvist", men, { kinds: ["woman"], times: 2 })).toBe(true);
    expect(several("Robin Kvist", men, { kinds: ["woman"] })).toBe(false);
    expect(several("Robin Kvist", { ...men, times: 40 }, { kinds: ["woman"], times: 2 })).toBe(false);
  });

  test("is told by walks of life in the same years: of a rare name only where no country is shared", () => {
    const [minister, pitcher]: Sketch[] = [{ office: "labour minister" }, { office: "pitcher", in: ["US"] }];
    for (const name of ["John Smith", "Ida Kvist"]) {
      expect(several(name, minister!, pitcher!)).toBe(true);
      expect(several(name, minister!, { ...pitcher!, in: ["GB"] })).toBe(name === "John Smith");
      // Who left the one for the other is one, and so is who is called both.
      expect(several(name, minister!, { ...pitcher!, year: 1970, in: ["GB"] })).toBe(false);
      expect(several(name, minister!, { ...pitcher!, in: ["GB"] }, { office: "minister pitcher" })).toBe(false);
    }
  });

  test("is told by offices with no country in common; what many are is of a common name no bond", () => {
    const [here, there]: Sketch[] = [{ office: "chairman rail" }, { office: "chairman opera", in: ["IT"] }];
    expect(several("John Smith", here!, there!)).toBe(true);
    expect(several("Ida Kvist", { ...here!, times: 3 }, { ...there!, times: 3 })).toBe(false);
    expect(several("Ida Kvist", { office: "rail", times: 3 }, { office: "opera", in: ["IT"], times: 3 })).toBe(true);
    // An envoy is sent to many countries, and is one.
    expect(several("John Smith", { office: "envoy", in: ["IR"] }, { office: "envoy", in: ["IQ"] })).toBe(false);
    expect(several("John Smith", here!, there!, { in: ["GB", "IT"] })).toBe(false);
    expect(several("John Smith", here!, { in: ["IT"] })).toBe(false);
  });

  test("is told by decades without an article, where the name is common or nothing else is shared", () => {
    const [early, late]: Sketch[] = [{ year: 1921 }, { year: 1987 }];
    expect(several("John Smith", early!, late!)).toBe(true);
    expect(several("Ida Kvist", early!, late!)).toBe(false);
    expect(several("Ida Kvist", early!, { ...late!, in: ["US"] })).toBe(true);
    expect(several("Ida Kvist", early!, { year: 1955 }, { ...late!, in: ["US"] })).toBe(false);
    expect(several("Ida Kvist", { ...early!, office: "bishop" }, { ...late!, office: "golfer" })).toBe(true);
  });

  test("is not said of whom a table knows, nor of a name in one article", () => {
    const lives: Sketch[] = [
      { office: "actor", in: ["US"] },
      { office: "premier", in: ["FR"] },
    ];
    expect(several("Ronald Reagan", ...lives)).toBe(false);
    expect(several("Donald Kvist", ...lives)).toBe(true);
    expect(several("John Smith", { office: "minister pitcher", age: 12 })).toBe(false);
  });
});
