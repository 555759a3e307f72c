import type { ArticleFacts } from "./article-facts.ts";
import { components } from "./components.ts";
import { linksOf } from "./links.ts";
import { aloneWords } from "./lone/called.ts";
import { type LoneName, loneName } from "./lone/lone-names.ts";
import { countName, type NameCounts, nameFacts, noCounts } from "./name-facts.ts";
import type { Person } from "./person.ts";
import { resolveNames } from "./resolve-names.ts";

/** Raised when the same names would be other people, or called otherwise. */
export const REGISTRY_VERSION = 7;

/** Who the names of an archive are. */
export interface Registry {
  readonly people: readonly Person[];
  /** The person of a name's key; undefined where no article holds the name in full. */
  readonly personAt: (key: string) => Person | undefined;
  readonly lone: (family: string) => LoneName;
  /** Those who may be called by a family name alone. */
  readonly called: (family: string) => readonly Person[];
}

/** The registry of articles in any order: what the archive's own, kept up to date bit by bit, must agree with. */
export function registryOf(articles: Iterable<ArticleFacts>): Registry {
  const counts = new Map<string, NameCounts>();
  for (const { year, countries, people } of articles) {
    for (const { key, form, weight, kinds, offices, born, lone } of people) {
      if (lone) continue;
      const own = counts.get(key) ?? noCounts();
      counts.set(key, own);
      countName(own, { form, weight, year, countries, kinds, offices, born }, 1);
    }
  }
  const names = [...counts].map(([key, own]) => nameFacts(key, own)!);
  const people = components(names, ({ shape }) => linksOf(shape)).flatMap((set) => resolveNames(set));
  const byKey = new Map(
    people.flatMap((person) => person.names.map(({ shape }): [string, Person] => [shape.key, person])),
  );
  const byFamily = new Map<string, Person[]>();
  for (const person of people)
    for (const family of new Set(person.names.flatMap(({ shape }) => [shape.family, ...aloneWords(shape)])))
      byFamily.set(family, [...(byFamily.get(family) ?? []), person]);
  const called = (family: string) => byFamily.get(family) ?? [];
  return { people, personAt: (key) => byKey.get(key), lone: (family) => loneName(family, called(family)), called };
}
