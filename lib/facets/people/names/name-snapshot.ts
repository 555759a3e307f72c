import type { FoundPerson } from "../../values.ts";
import { nameKey } from "./name-key.ts";
import { fits } from "./same-name.ts";

/** A full name that an archive knows, and in how many articles it stood. */
export interface KnownName {
  readonly name: string;
  /** The folded family name, under which a lone surname is looked up. */
  readonly family: string;
  readonly articles: number;
}

/** What a first pass over an archive learns: its full names, ordered by family, then articles, then name. */
export interface NameSnapshot {
  readonly version: 1;
  readonly names: readonly KnownName[];
}

/** The names of an archive, from the people of each of its articles in any order. */
export function collectNames(people: Iterable<readonly Pick<FoundPerson, "name" | "hidden">[]>): NameSnapshot {
  const known = new Map<string, { family: string; articles: number; forms: Map<string, number> }>();
  for (const article of people) {
    const seen = new Set<string>();
    for (const { name, hidden } of article) {
      if (hidden) continue;
      const { parts, family } = nameKey(name);
      const key = parts.join(" ");
      if (parts.length < 2 || seen.has(key)) continue;
      seen.add(key);
      const entry = known.get(key) ?? { family, articles: 0, forms: new Map<string, number>() };
      known.set(key, entry);
      entry.articles++;
      entry.forms.set(name, (entry.forms.get(name) ?? 0) + 1);
    }
  }
  const names = [...known.values()].map(({ family, articles, forms }) => ({
    name: commonest(forms),
    family,
    articles,
  }));
  names.sort((a, b) => order(a.family, b.family) || b.articles - a.articles || order(a.name, b.name));
  return { version: 1, names };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function commonest(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([a, x], [b, y]) => y - x || b.length - a.length || order(a, b))[0]![0];
}

/** The namesakes of one family name: all their articles, and whom it means when it stands alone. */
interface Family {
  readonly articles: number;
  readonly dominant: string | undefined;
}

const indexes = new WeakMap<NameSnapshot, Map<string, Family>>();

function familyIn(snapshot: NameSnapshot, family: string): Family | undefined {
  let index = indexes.get(snapshot);
  if (!index) {
    const byFamily = Map.groupBy(snapshot.names, (known) => known.family);
    index = new Map([...byFamily].map(([name, namesakes]) => [name, familyOf(namesakes)]));
    indexes.set(snapshot, index);
  }
  return index.get(family);
}

const FEWEST_ARTICLES = 3;
const LEAST_SHARE = 0.9;

/** The namesakes stand most named first; spellings that may be the same name (`J. Ruiz`, `Juan Ruiz`) count together. */
function familyOf(namesakes: readonly KnownName[]): Family {
  const all = sum(namesakes);
  const first = namesakes[0]!;
  const { parts } = nameKey(first.name);
  const same = namesakes.filter(({ name }) => {
    const other = nameKey(name).parts;
    return fits(other, parts) || fits(parts, other);
  });
  const dominant = sum(same) >= FEWEST_ARTICLES && sum(same) >= LEAST_SHARE * all;
  return { articles: all, dominant: dominant ? first.name : undefined };
}

const sum = (names: readonly KnownName[]): number => names.reduce((total, { articles }) => total + articles, 0);

/** The articles that name somebody of this folded family name in full. */
export function articlesOfFamily(snapshot: NameSnapshot, family: string): number {
  return familyIn(snapshot, family)?.articles ?? 0;
}

/** Whom a lone family name means in this archive: the person in at least nine of ten of its articles, three or more. */
export function dominantName(snapshot: NameSnapshot, family: string): string | undefined {
  return familyIn(snapshot, family)?.dominant;
}
