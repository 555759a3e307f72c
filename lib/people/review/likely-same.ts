import { titlesConflict } from "../../facets/registry/context.ts";
import type { NameFacts } from "../../facets/registry/name-facts.ts";
import { clash, type Relation } from "../../facets/registry/relation.ts";
import { pairsOf } from "../../facets/registry/resolve-names.ts";
import type { SaidOfNames } from "../../facets/registry/said-of-names.ts";
import type { FrequentPerson } from "./frequent-names.ts";

/** Two people whose names look like one person's, and how; `articles`: in how many the rarer of the two stands, about. */
export interface LikelySame {
  readonly people: readonly [FrequentPerson, FrequentPerson];
  readonly how: NonNullable<Relation>;
  readonly articles: number;
}

/**
 * People who may be one, those in most articles first: their names look alike, and neither their names nor their titles
 * contradict that. What made the registry leave them apart, such as countries, is for whoever knows more.
 */
export function likelySame(people: ReadonlyMap<string, FrequentPerson>, said: SaidOfNames): LikelySame[] {
  const personOf = new Map<NameFacts, FrequentPerson>();
  for (const person of people.values()) for (const name of person.names) personOf.set(name, person);
  const found = new Map<string, LikelySame>();
  for (const { a, b, how } of pairsOf([...personOf.keys()])) {
    const pair = [personOf.get(a)!, personOf.get(b)!].sort((x, y) => y.context.articles - x.context.articles);
    const [many, few] = pair as [FrequentPerson, FrequentPerson];
    const key = `${many.id} ${few.id}`;
    if (many === few || how === null || found.has(key) || isContradicted(many, few, said)) continue;
    found.set(key, { people: [many, few], how, articles: few.context.articles });
  }
  return [...found.values()].sort((a, b) => b.articles - a.articles);
}

function isContradicted(a: FrequentPerson, b: FrequentPerson, said: SaidOfNames): boolean {
  const keys = ({ id, names }: FrequentPerson) => [id, ...names.map(({ shape }) => shape.key)];
  return (
    said.different(keys(a), keys(b)) ||
    titlesConflict(a.context.kinds, b.context.kinds) ||
    a.names.some((x) => b.names.some((y) => clash(x.shape, y.shape)))
  );
}
