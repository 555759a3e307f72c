import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ArticleFacts, personInArticle } from "../../../lib/facets/registry/article-facts.ts";
import { loneMention } from "../../../lib/facets/registry/lone/lone-names.ts";
import { namePeople } from "../../../lib/facets/registry/name-people.ts";
import { registryOf } from "../../../lib/facets/registry/registry.ts";

const NAMES: string[] = (
  JSON.parse(readFileSync(new URL("../../fixtures/name-groups.json", import.meta.url), "utf8")) as {
    people: { name: string }[][];
  }[]
).flatMap(({ people }) => people.flat().map(({ name }) => name));

const article = fc.record({
  year: fc.constantFrom(0, 1987, 1988, 1995, 2003, 2023),
  countries: fc.subarray(["US", "GB", "IR", "RU", "CN"], { maxLength: 2 }),
  people: fc.array(
    fc
      .record({
        name: fc.constantFrom(...NAMES),
        kinds: fc.subarray(["man", "woman", "church"] as const, { maxLength: 1 }),
        offices: fc.subarray(["president", "finance minister", "former senator"], { maxLength: 2 }),
        sign: fc.constantFrom("plain" as const, "thing" as const, "stranger" as const),
      })
      .map(({ name, kinds, offices, sign }) => {
        const found = personInArticle(name.replace("?", ""), name.endsWith("?"), kinds);
        return { ...found, offices, sign };
      }),
    { maxLength: 4 },
  ),
});

/** Everything that an archive shows of its people. */
function shown(articles: readonly ArticleFacts[], asked: readonly ArticleFacts[]) {
  const registry = registryOf(articles);
  return asked.map((one) =>
    one.people.map(({ key, lone, family }) =>
      lone
        ? (registry.lone(family).meant(loneMention(family, one))?.id ?? null)
        : [registry.personAt(key)!.id, registry.personAt(key)!.name],
    ),
  );
}

/** A made-up name for each number, no two of the same sound. */
const middle = (k: number): string => [...k.toString(8)].map((digit) => `${"bdgklmnr"[Number(digit)]}a`).join("");

describe("registryOf()", () => {
  test("does not depend on the order of the articles", () => {
    fc.assert(
      fc.property(
        fc
          .array(article, { maxLength: 60 })
          .chain((articles) =>
            fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
          ),
        ([articles, shuffled]) => {
          expect(shown(shuffled, articles)).toEqual(shown(articles, articles));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("gives a person an id that is one of the names, spelt out where one is, and every name one person", () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 60 }), (articles) => {
        const { people } = registryOf(articles);
        for (const { id, names } of people) expect(names.map(({ shape }) => shape.key)).toContain(id);
        const keys = people.flatMap(({ names }) => names.map(({ shape }) => shape.key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
  });

  test("shows the most frequent form that is spelt out, without titles", () => {
    const held = ["Dr. S. Jaishankar", "S. Jaishankar", "S. Jaishankar", "Subrahmanyam Jaishankar"];
    const { people } = registryOf(
      held.map((name) => ({ year: 2023, countries: ["IN"], people: [personInArticle(name, false, [])] })),
    );
    expect(people.map(({ id, name }) => [id, name])).toEqual([["subrahmanyam-jaishankar", "Subrahmanyam Jaishankar"]]);
  });

  test("keeps accents where as many articles write a name with them as without", () => {
    const { people } = registryOf(
      ["Viktor Orbán", "Viktor Orban"].map((name) => ({
        year: 2018,
        countries: ["HU"],
        people: [personInArticle(name, false, [])],
      })),
    );
    expect(people.map(({ name }) => name)).toEqual(["Viktor Orbán"]);
  });

  test("makes something of anything, in bounded time", () => {
    const odd = ["", " ", "'s", "-", "🙂", "Президент", "Jr", "\u200f", "a".repeat(100_000), "x ".repeat(50_000)];
    const many = Array.from({ length: 3000 }, (_, k) => `Mohammed ${middle(k)} Ali`);
    const named = [...odd, ...many].map((name) => ({
      year: 0,
      countries: [],
      people: [personInArticle(name, false, [])],
    }));
    const start = performance.now();
    expect(registryOf(named).people.length).toBeGreaterThan(2900);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("namePeople()", () => {
  const mention = (start: number) => ({ field: "text" as const, start, end: start + 5, reason: "given-name" });
  const person = (name: string, hidden: boolean, start: number) => ({
    id: name,
    name,
    hidden,
    mentions: [mention(start)],
  });
  const bill = { id: "bill-clinton", name: "Bill Clinton" };
  const hillary = { id: "hillary-clinton", name: "Hillary Clinton" };
  const names = {
    full: (key: string) => [bill, hillary].find(({ id }) => id === key) ?? (key === "william-clinton" ? bill : null),
    lone: () => bill,
    candidates: () => [],
  };
  const facts = (...held: readonly string[]) => held.map((name) => personInArticle(name, !name.includes(" "), []));

  test("makes two names of one person one value, with the mentions of both in order", () => {
    const people = [person("William Clinton", false, 9), person("Bill Clinton", false, 2)];
    const [only, ...others] = namePeople(people, facts("William Clinton", "Bill Clinton"), names);
    expect(only).toMatchObject({ ...bill, mentions: [{ start: 2 }, { start: 9 }] });
    expect(others).toEqual([]);
  });

  test("takes a lone surname for the article's own bearer, and for nobody where it has two", () => {
    const lone = [person("Clinton", true, 1)];
    expect(namePeople(lone, facts("Clinton"), names)).toMatchObject([{ ...bill, hidden: false }]);
    const two = [person("Bill Clinton", false, 2), person("Hillary Clinton", false, 3), ...lone];
    expect(namePeople(two, facts("Bill Clinton", "Hillary Clinton", "Clinton"), names)[2]).toEqual(lone[0]);
    const her = [person("Hillary Clinton", false, 3), ...lone];
    expect(namePeople(her, facts("Hillary Clinton", "Clinton"), names)).toMatchObject([{ ...hillary }]);
  });
});
