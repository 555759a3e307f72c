import type { ArticleFacts } from "../article-facts.ts";
import { titlesConflict } from "../context.ts";
import type { Person } from "../person.ts";
import type { Bearers } from "./bearers.ts";
import type { LoneMention } from "./lone-names.ts";
import { officeMatch } from "./office-match.ts";

/** Candidates that are kept of a name: a reader looks at no more. */
const MOST = 5;
/** People of an article who are looked for beside a candidate elsewhere. */
const COMPANIONS = 10;
/** Of more people of a name, those in the most articles are compared: what they share with an article costs a look-up each. */
const COMPARED = 20;

/** Somebody of the archive whom an open name may mean. */
export type Candidate = Pick<Person, "id" | "name">;

/** What tells whom a name may mean: all who bear it, whom the article's own evidence means, and who else was ever named with whom. */
interface Ground {
  readonly bearers: Bearers;
  readonly meant: string | null;
  /** Whether an article names two, by their keys. */
  readonly together: (key: string, other: string) => boolean;
}

/**
 * The people of an archive whom a lone name may mean in an article, five at most; none where that is known, or the name is
 * hardly a person's: it has neither a title nor speaks, and the article names nobody of it in full. None is of another sex or walk of life by the titles beside both, or in the news only more than ten
 * years before or after. First come those whom the article itself names, then those with more evidence: the office that it
 * gives, people who are named with both, a country in common, articles of those years.
 */
export function candidatesFor(
  family: string,
  facts: Pick<ArticleFacts, "people">,
  mention: LoneMention,
  { bearers: all, meant, together }: Ground,
): Candidate[] {
  if (mention.sign !== "plain") return [];
  const full = facts.people.filter(({ lone }) => !lone);
  const named = new Set(full.filter((one) => one.family === family).map(({ key }) => key));
  const isNamed = ({ names }: Pick<Person, "names">) => names.some(({ shape }) => named.has(shape.key));
  const bearers = new Set([...named].flatMap((key) => all.withKey(key) ?? [])).size;
  // Whoever alone of the name is named in full is meant.
  if (bearers === 1 || (bearers === 0 && (meant !== null || mention.personal === null))) return [];
  const others = full.filter(({ key }) => !named.has(key)).slice(0, COMPANIONS);
  const company = ({ names }: Person) =>
    others.filter((other) => names.some(({ shape }) => together(shape.key, other.key))).length;
  const { year, context } = mention;
  const offices = [...new Set(mention.offices.flatMap((office) => office.split(" ")))];
  return [
    ...all
      .near(year)
      .values()
      .filter(({ person }) => !titlesConflict(person.context.kinds, context.kinds))
      .take(COMPARED),
  ]
    .map(({ person, own, near }) => ({
      person,
      near,
      evidence: [
        Number(isNamed(person)),
        Math.sign(officeMatch(offices, own, year)),
        company(person),
        countryShare(person, mention),
      ],
    }))
    .sort((a, b) => more(a.evidence, b.evidence) || b.near - a.near || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ person: { id, name } }) => ({ id, name }));
}

/** Which of two lists of numbers is the greater, by the first that differ; negative: the first. */
function more(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, at) => value !== b[at]);
  return at < 0 ? 0 : b[at]! - a[at]!;
}

/** The largest share of a person's articles that a country of the article is named in. */
const countryShare = ({ context }: Person, { countries }: LoneMention): number =>
  Math.max(0, ...countries.map((code) => (context.countries.get(code) ?? 0) / context.articles));
