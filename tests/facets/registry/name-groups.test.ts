import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ArticleFacts, personInArticle } from "../../../lib/facets/registry/article-facts.ts";
import { loneMention } from "../../../lib/facets/registry/lone/lone-names.ts";
import { type Registry, registryOf } from "../../../lib/facets/registry/registry.ts";
import { titleKinds } from "../../../lib/facets/registry/title-kinds.ts";

/** A name as so many articles hold it; one that ends with `?` is a lone surname. */
interface Held {
  readonly name: string;
  readonly articles: number;
  readonly countries: readonly string[];
  readonly year: number;
  readonly title?: string;
}

interface NameGroup {
  readonly note: string;
  readonly people: readonly (readonly Held[])[];
}

const GROUPS = JSON.parse(
  readFileSync(new URL("../../fixtures/name-groups.json", import.meta.url), "utf8"),
) as NameGroup[];

function articlesOf({ name, articles, countries, year, title }: Held): ArticleFacts[] {
  const kinds = title ? titleKinds(`${title} `, title.length + 1) : [];
  const person = personInArticle(name.replace("?", ""), name.endsWith("?"), kinds);
  return Array.from({ length: articles }, () => ({ year, countries, people: [person] }));
}

/** What the registry makes of a name: the id of its person, or the name itself where it stays hidden. */
function idOf(registry: Registry, held: Held): string {
  const [article] = articlesOf(held) as [ArticleFacts];
  const [{ key, family, lone }] = article.people as [ArticleFacts["people"][number]];
  if (!lone) return registry.personAt(key)!.id;
  return registry.lone(family).meant(loneMention(family, article))?.id ?? held.name;
}

/** The names of each person as found, in one line each. */
function found({ people }: NameGroup, registry: Registry): string[] {
  const names = people.flat();
  const sets = Map.groupBy(names, (held) => idOf(registry, held));
  return [...sets.values()]
    .map((set) =>
      set
        .map(({ name }) => name)
        .sort()
        .join(" = "),
    )
    .sort();
}

const wanted = ({ people }: NameGroup): string[] =>
  people
    .map((person) =>
      person
        .map(({ name }) => name)
        .sort()
        .join(" = "),
    )
    .sort();

describe("name groups", () => {
  test("there are sixty", () => expect(GROUPS.length).toBe(60));

  test.each(GROUPS.map((group) => [group.note, group] as const))("%s", (_, group) => {
    expect(found(group, registryOf(group.people.flat().flatMap(articlesOf)))).toEqual(wanted(group));
  });

  test("side by side in one archive, no two people become one", () => {
    // Groups that hold the same surname are other archives: what is dominant in one is not in all together.
    const surnames = new Set<string>();
    const apart = GROUPS.filter(({ people }) => {
      const own = new Set(people.flat().flatMap((held) => articlesOf(held)[0]!.people.map(({ family }) => family)));
      const free = [...own].every((family) => !surnames.has(family));
      for (const family of own) surnames.add(family);
      return free;
    });
    expect(apart.length).toBeGreaterThan(35);
    const registry = registryOf(apart.flatMap(({ people }) => people.flat().flatMap(articlesOf)));
    expect(apart.flatMap((group) => found(group, registry))).toEqual(apart.flatMap(wanted));
  });
});
