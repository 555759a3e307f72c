import type { TitleKind } from "../../facets/registry/title-kinds.ts";
import type { FrequentPerson } from "./frequent-names.ts";

/** A person who may be two, by what tells them apart: years with a gap between, countries never named together, titles. */
export interface LikelyTwo {
  readonly person: FrequentPerson;
  readonly because:
    | { readonly kind: "years"; readonly until: number; readonly since: number }
    | { readonly kind: "countries"; readonly countries: readonly [string, string] }
    | { readonly kind: "titles"; readonly titles: readonly [TitleKind, TitleKind] };
  /** The articles of the rarer of the two, about. */
  readonly articles: number;
}

/** Fewer articles on a side may be a slip, a look back, or a list of names. */
const FEWEST = 3;
/** A share of the articles below which a country or title says nothing of who is meant. */
const LEAST = 0.25;
/** Few are news again after so many years without a word. */
const GAP = 25;
/** People of whom the articles are read, and articles of each: a page must not cost more than a search. */
const MOST_READ = 60;

/** The countries of each article of some names, some hundred articles at most. */
export type CountriesOf = (keys: readonly string[]) => readonly (readonly string[])[];

/** People whose articles seem to be about two of one name, those with most to mend first. */
export function likelyTwo(people: Iterable<FrequentPerson>, countriesOf: CountriesOf): LikelyTwo[] {
  const all = [...people].filter(({ context }) => context.articles >= 2 * FEWEST);
  const sure = all.flatMap((person) => byYears(person) ?? byTitles(person) ?? []);
  const known = new Set(sure.map(({ person }) => person));
  const doubted = all
    .flatMap((person) => (known.has(person) ? [] : (byCountries(person) ?? [])))
    .sort((a, b) => b.articles - a.articles)
    .slice(0, MOST_READ)
    .filter(({ person, because: { countries } }) =>
      isApart(countriesOf(person.names.map(({ shape }) => shape.key)), countries),
    );
  return [...sure, ...doubted].sort((a, b) => b.articles - a.articles);
}

function byYears(person: FrequentPerson): LikelyTwo | null {
  const years = new Map<number, number>();
  for (const name of person.names)
    for (const [year, articles] of name.years) if (year > 0) years.set(year, (years.get(year) ?? 0) + articles);
  const sorted = [...years].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, articles]) => sum + articles, 0);
  let before = 0;
  for (const [at, [year, articles]] of sorted.entries()) {
    before += articles;
    const next = sorted[at + 1]?.[0] ?? year;
    const fewer = Math.min(before, total - before);
    if (next - year >= GAP && fewer >= FEWEST)
      return { person, because: { kind: "years", until: year, since: next }, articles: fewer };
  }
  return null;
}

const OPPOSED: readonly (readonly [TitleKind, TitleKind])[] = [
  ["man", "woman"],
  ["church", "force"],
  ["church", "sport"],
  ["force", "sport"],
];

function byTitles(person: FrequentPerson): LikelyTwo | null {
  const { kinds } = person.context;
  const of = (kind: TitleKind) => kinds.get(kind) ?? 0;
  for (const titles of OPPOSED) {
    const [few, many] = titles.map(of).sort((a, b) => a - b) as [number, number];
    if (few >= FEWEST && few >= LEAST * (few + many))
      return { person, because: { kind: "titles", titles }, articles: few };
  }
  return null;
}

type ByCountries = LikelyTwo & { readonly because: { readonly kind: "countries" } };

/** By counts alone: two countries that so few articles name that none need name both. */
function byCountries(person: FrequentPerson): ByCountries | null {
  const { articles, countries } = person.context;
  const [first, second] = [...countries].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
  if (!first || !second || second[1] < FEWEST || second[1] < LEAST * articles || first[1] + second[1] > articles)
    return null;
  return { person, because: { kind: "countries", countries: [first[0], second[0]] }, articles: second[1] };
}

const isApart = (articles: readonly (readonly string[])[], [a, b]: readonly [string, string]): boolean =>
  !articles.some((countries) => countries.includes(a) && countries.includes(b));
