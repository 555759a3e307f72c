import type { ArticleFacts } from "./article-facts.ts";
import { type Context, contextsConflict } from "./context.ts";
import type { NameFacts } from "./name-facts.ts";
import type { Person } from "./person.ts";
import { isAbridged, relation } from "./relation.ts";

const FEWEST_ARTICLES = 3;
const LEAST_SHARE = 0.9;
const YEARS = 2;

/** Whom a family name means where it stands alone (`Baker said`). */
export interface LoneName {
  /** Whom a lone family name means in an article of that year (0: undated), or null; `context` is the article's own. */
  readonly meant: (year: number, context: Context) => Person | null;
}

/** Whom the lone family name means among people: the person in nearly all its articles of those years, three or more. */
export function loneName(family: string, people: readonly Person[]): LoneName {
  const candidates = people
    .map((person) => ({ person, own: person.names.filter(({ shape }) => shape.family === family) }))
    .filter(({ own }) => own.length > 0);
  const byYear = new Map<number, Person | null>();
  return {
    meant(year, context) {
      let person = byYear.get(year);
      if (person === undefined) {
        person = dominant(candidates, year);
        byYear.set(year, person);
      }
      return person && !contextsConflict(person.context, context) ? person : null;
    },
  };
}

/** The context that an article gives a family name standing alone in it. */
export function loneContext(family: string, { countries, people }: ArticleFacts): Context {
  const kinds = people.find((person) => person.lone && person.family === family)?.kinds ?? [];
  const once = <T>(values: readonly T[]) => new Map(values.map((value) => [value, 1]));
  return { articles: 1, countries: once(countries), kinds: once(kinds) };
}

interface Candidate {
  readonly person: Person;
  readonly own: readonly NameFacts[];
}

function dominant(candidates: readonly Candidate[], year: number): Person | null {
  const counted = candidates.map((candidate) => ({ ...candidate, articles: articlesAbout(candidate.own, year) }));
  const most = counted.reduce((a, b) => (b.articles > a.articles ? b : a), { person: null, own: [], articles: 0 } as {
    person: Person | null;
    own: readonly NameFacts[];
    articles: number;
  });
  if (most.articles < FEWEST_ARTICLES) return null;
  // `J. Baker`, left alone for want of proof, does not speak against `James Baker`.
  const others = counted.filter(
    ({ person, own }) => person !== most.person && !own.every((name) => mayBe(name, most.own)),
  );
  const all = others.reduce((sum, { articles }) => sum + articles, most.articles);
  return most.articles >= LEAST_SHARE * all ? most.person : null;
}

const mayBe = (name: NameFacts, own: readonly NameFacts[]): boolean =>
  isAbridged(name.shape) && own.some(({ shape }) => relation(name.shape, shape) === "initials");

/** The articles about these years; undated ones may be of any, and an undated article may be of any year. */
function articlesAbout(names: readonly NameFacts[], year: number): number {
  let sum = 0;
  for (const { articles, years } of names) {
    if (year === 0) sum += articles;
    else for (const [of, count] of years) if (of === 0 || Math.abs(of - year) <= YEARS) sum += count;
  }
  return sum;
}
