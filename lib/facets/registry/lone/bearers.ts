import type { NameFacts } from "../name-facts.ts";
import type { NameShape } from "../name-shape.ts";
import type { Person } from "../person.ts";
import { isAbridged, relation } from "../relation.ts";
import { aloneWords } from "./called.ts";
import { officeMatch } from "./office-match.ts";

/** From an article's year to one in which its person is named in full. */
const MEANT_WITHIN = 2;
/** The same where somebody may be meant and it is not known. */
const MAY_WITHIN = 10;

/** Somebody who may be called by a word, with their names by which they may be. */
export interface Bearer {
  readonly person: Person;
  readonly own: readonly NameFacts[];
}

/** A bearer with the articles of the name about a year. */
export interface Counted extends Bearer {
  readonly articles: number;
}

/** The bearers who are in the news about a year, those in the most articles first. */
export interface Around {
  readonly all: readonly Counted[];
  /** The articles of all but one of them, and but those who may be the same by an initial. */
  readonly beside: (one: Counted) => number;
  /** Those who may be the person of a table. */
  readonly fitting: (known: NameShape) => readonly Counted[];
  /** Those who bear an office then, by its words, with how many articles say so. */
  readonly inOffice: (words: readonly string[]) => readonly { readonly person: Person; readonly count: number }[];
}

/** All who may be called by one word alone. */
export interface Bearers {
  readonly around: (year: number) => Around;
  /** Those in the news within ten years of one, those in the most articles of all times first. */
  readonly near: (year: number) => readonly (Bearer & { readonly near: number })[];
  /** Whose name has a key. */
  readonly withKey: (key: string) => Person | null;
}

/**
 * Whoever may be called by a word alone. Thousands bear a frequent family name, and it stands alone in tens of thousands of
 * articles: so what a year, an office or a person tells of them is worked out once and not for each article.
 */
export function bearersOf(word: string, people: readonly Person[]): Bearers {
  const bearers = people
    .map((person) => ({ person, own: person.names.filter(({ shape }) => isCalled(shape, word)) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => (a.person.id < b.person.id ? -1 : 1));
  const byKey = once(
    () => new Map(bearers.flatMap(({ person, own }) => own.map(({ shape }): [string, Person] => [shape.key, person]))),
  );
  const ranked = once(() =>
    bearers.map((one) => ({ ...one, articles: articlesAbout(one.own, 0, MAY_WITHIN) })).sort(moreFirst),
  );
  return {
    around: remembered((year: number) => aroundOf(bearers, year)),
    near: remembered((year: number) =>
      ranked()
        .map((one) => ({ ...one, near: articlesAbout(one.own, year, MAY_WITHIN) }))
        .filter(({ near }) => near > 0),
    ),
    withKey: (key) => byKey().get(key) ?? null,
  };
}

function aroundOf(bearers: readonly Bearer[], year: number): Around {
  const all = bearers
    .map((one): Counted => ({ ...one, articles: articlesAbout(one.own, year, MEANT_WITHIN) }))
    .filter(({ articles }) => articles > 0)
    .sort(moreFirst);
  const beside = remembered((one: Counted) =>
    all
      // `J. Baker`, left alone for want of proof, does not speak against `James Baker`.
      .filter(({ person, own }) => person !== one.person && !own.every((name) => mayBe(name, one.own)))
      .reduce((sum, { articles }) => sum + articles, 0),
  );
  const fitting = remembered((known: NameShape) =>
    all.filter(({ own }) => own.some(({ shape }) => shape.key === known.key || relation(shape, known) !== null)),
  );
  const inOffice = remembered((words: string) =>
    all
      .map(({ person, own }) => ({ person, count: officeMatch(words.split(" "), own, year) }))
      .filter(({ count }) => count > 0),
  );
  return { all, beside, fitting, inOffice: (words) => inOffice(words.join(" ")) };
}

const moreFirst = (a: Counted, b: Counted): number => b.articles - a.articles;

const isCalled = (shape: NameShape, word: string): boolean => shape.family === word || aloneWords(shape).includes(word);

const mayBe = (name: NameFacts, own: readonly NameFacts[]): boolean =>
  isAbridged(name.shape) && own.some(({ shape }) => relation(name.shape, shape) === "initials");

/** The articles with some names up to `within` years from a year; undated ones, and all where the year is 0, may be of any. */
function articlesAbout(names: readonly NameFacts[], year: number, within: number): number {
  let sum = 0;
  for (const { years } of names)
    for (const [of, count] of years) if (year === 0 || of === 0 || Math.abs(of - year) <= within) sum += count;
  return sum;
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = make(key);
      known.set(key, found);
    }
    return found;
  };
}

function once<V>(make: () => V): () => V {
  const remember = remembered((_: null) => make());
  return () => remember(null);
}
