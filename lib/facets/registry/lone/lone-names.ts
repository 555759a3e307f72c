import type { ArticleFacts } from "../article-facts.ts";
import type { CapitalWords } from "../capital-words.ts";
import { COMMON_FAMILIES } from "../common-families.ts";
import { type Context, contextsConflict, titlesConflict } from "../context.ts";
import type { NameShape } from "../name-shape.ts";
import type { Person } from "../person.ts";
import { type Around, type Bearers, bearersOf } from "./bearers.ts";
import { aloneWords, calledBy } from "./called.ts";
import { type LoneSign, loneSign, type PersonalSign, personalSign, surer } from "./lone-sign.ts";
import { holderMeant, holdersCalled } from "./office-holders.ts";
import { officeMatch } from "./office-match.ts";
import { officesOf } from "./offices.ts";

const FEWEST_ARTICLES = 3;
const LEAST_SHARE = 0.9;
/** The share of an office holder's articles that makes another of the name as likely to be meant. */
const RIVAL = 0.5;
/** The share of a person's articles that name a country before it is one of theirs. */
const OWN_COUNTRY = 0.3;

/** A lone family name in one article, with all that the article says of it. `year` is 0 where it has no date. */
export interface LoneMention {
  readonly year: number;
  readonly countries: readonly string[];
  readonly context: Context;
  readonly offices: readonly string[];
  readonly sign: LoneSign;
  readonly personal: PersonalSign;
}

/** Whom a family name means where it stands alone (`Baker said`). */
export interface LoneName {
  /** Whom the name means in an article, or null where its own evidence does not say. */
  readonly meant: (mention: LoneMention) => Named | null;
}

/** A person as the registry names them. */
type Named = Pick<Person, "id" | "name">;

/**
 * Whom the lone family name means among people. An article without a date, a name brought in as a stranger's or a thing's
 * means nobody. Else, in this order: the holder of an office that the article gives or, in their country and years, of one
 * that everybody knows; the only person whose own articles of those years give the office; the person in nearly all the
 * articles of the name in those years, three or more, with a country in common. A person whose titles or countries conflict
 * is none of these.
 */
export function loneName(family: string, people: readonly Person[]): LoneName {
  return loneNameOf(family, bearersOf(family, people));
}

/** The same of those who bear the name. */
export function loneNameOf(family: string, bearers: Bearers): LoneName {
  const holders = holdersCalled(family);
  return {
    meant(mention) {
      const { year, sign, context } = mention;
      const fits: Fits = ({ person }) => !contextsConflict(person.context, context);
      // A word that is nobody else's name means the same at any time.
      if (year === 0 && sign === "plain") {
        const known = calledBy(family, Number.POSITIVE_INFINITY);
        if (known) return personOf(known, bearers, bearers.around(0), anybody) ?? named(known);
      }
      if (year === 0 || sign === "thing") return null;
      const around = bearers.around(year);
      const holder = holderMeant(holders, mention);
      if (holder && (sign === "plain" || mention.offices.length > 0)) {
        const known = personOf(holder.shape, bearers, around, fits);
        // `Mrs Reagan` holds no office of her husband's.
        const isOther = known
          ? titlesConflict(known.context.kinds, context.kinds)
          : mention.offices.length === 0 && context.kinds.has("woman");
        if (isOther) return dominant(around, fits, family, mention);
        if (mention.offices.length > 0 || (known ? !isRivalled(known, around, fits) : !around.all.some(fits)))
          return known ?? named(holder.shape);
      }
      const called = sign === "plain" ? calledBy(family, year) : null;
      if (called) return personOf(called, bearers, around, fits) ?? named(called);
      const byTitle = byOffice(around, fits, mention);
      return byTitle || sign === "stranger" ? byTitle : dominant(around, fits, family, mention);
    },
  };
}

/** People by the words that each may be called by alone, in their order: of the many of a component few are called by one. */
export function calledAlone(people: readonly Person[]): Map<string, Person[]> {
  const byWord = new Map<string, Person[]>();
  for (const person of people)
    for (const word of new Set(person.names.flatMap(({ shape }) => [shape.family, ...aloneWords(shape)]))) {
      const known = byWord.get(word);
      if (known) known.push(person);
      else byWord.set(word, [person]);
    }
  return byWord;
}

/** The lone name of a family as an article has it. */
export function loneMention(family: string, { year, countries, people, capitals }: LoneFacts): LoneMention {
  const own = people.filter((person) => person.lone && person.family === family);
  const loud = capitals?.words.find(([word]) => word === family)?.[1] ?? -1;
  const around = loud < 0 ? null : ([capitals!.text, loud, loud + family.length] as const);
  const signs = [...own.map(({ sign }) => sign), ...(around ? [loneSign(...around)] : [])];
  const offices = [
    ...own.flatMap((person) => person.offices),
    ...(around ? [officesOf(...around).join(" ")] : []),
  ].filter(Boolean);
  const once = <T>(values: readonly T[]) => new Map(values.map((value) => [value, 1]));
  return {
    year,
    countries,
    context: { articles: 1, countries: once(countries), kinds: once(own.flatMap(({ kinds }) => kinds)) },
    offices: [...new Set(offices)].sort(),
    sign: signs.includes("stranger")
      ? "stranger"
      : signs.includes("thing") && !signs.includes("plain")
        ? "thing"
        : "plain",
    personal: own.reduce<PersonalSign>(
      (sign, { personal }) => surer(sign, personal),
      around && personalSign(...around),
    ),
  };
}

/** An article's facts, and its words in capitals that may be names. */
type LoneFacts = Pick<ArticleFacts, "year" | "countries" | "people"> & { readonly capitals?: CapitalWords };

/** Whether somebody can be whom an article means: neither titles nor countries conflict. */
type Fits = (one: { readonly person: Person }) => boolean;
const anybody: Fits = () => true;

const named = ({ key, form }: NameShape): Named => ({ id: key, name: form });

/** The person of the archive whom a table knows by a name: by the very name at any time, else the only one in the news whose name fits. */
function personOf(known: NameShape, bearers: Bearers, around: Around, fits: Fits): Person | null {
  const exact = bearers.withKey(known.key);
  if (exact) return exact;
  const [only, other] = around.fitting(known).filter(fits);
  return only && !other ? only.person : null;
}

const wordsOf = ({ offices }: LoneMention): string[] => [...new Set(offices.flatMap((office) => office.split(" ")))];

/** Whether somebody else of the name is as much in the news of those years, so that the office alone does not tell. */
function isRivalled(person: Person, { all }: Around, fits: Fits): boolean {
  const own = all.find((one) => one.person === person && fits(one))?.articles ?? 0;
  for (const other of all) {
    if (other.articles < FEWEST_ARTICLES || other.articles < RIVAL * own) return false;
    if (other.person !== person && fits(other)) return true;
  }
  return false;
}

/** The person in nearly all articles of those years that give the office which this one gives. */
function byOffice(around: Around, fits: Fits, mention: LoneMention): Person | null {
  if (mention.offices.length === 0) return null;
  const matches = around.inOffice(wordsOf(mention)).filter(fits);
  const total = matches.reduce((sum, { count }) => sum + count, 0);
  return matches.find(({ count }) => count >= LEAST_SHARE * total)?.person ?? null;
}

/** The person in nearly all articles of the name, whom this article's country, or an office not another's, bears out. */
function dominant(around: Around, fits: Fits, family: string, mention: LoneMention): Person | null {
  const { countries, year } = mention;
  const first = around.all.find(fits);
  if (!first || first.articles < FEWEST_ARTICLES) return null;
  if (first.articles < LEAST_SHARE * (first.articles + around.beside(first))) return null;
  if (officeMatch(wordsOf(mention), first.own, year) < 0) return null;
  const { context } = first.person;
  const shares = countries.map((code) => (context.countries.get(code) ?? 0) / context.articles);
  const most = Math.max(0, ...shares);
  const says = COMMON_FAMILIES.has(family) ? most >= OWN_COUNTRY : most > 0 || countries.length === 0;
  return says ? first.person : null;
}
