import { isBorneOut } from "./borne-out.ts";
import { COMMON_FAMILIES } from "./common-families.ts";
import { type CannotLink, cannotLink, type Group, groupOf, joinAlong } from "./groups.ts";
import { joinInitials } from "./join-initials.ts";
import { linksOf } from "./links.ts";
import type { NameFacts } from "./name-facts.ts";
import { type Person, personOf } from "./person.ts";
import { fullGiven, type Relation, relation } from "./relation.ts";
import { looksRomanised, OTHER_SCRIPT } from "./romanised.ts";
import { NOTHING_SAID, type SaidOfNames } from "./said-of-names.ts";
import { partSkeleton } from "./skeleton.ts";
import { SPELLINGS } from "./spellings.ts";

/** Joined in this order: what is surer leaves less to doubt for the next. */
const ROUNDS: readonly (readonly Relation[])[] = [
  ["spelling"],
  ["middle"],
  ["nickname", "transliteration"],
  ["earlier", "dropped", "slip"],
];
/** The share of a family name's articles that two names of a common family must hold to be joined by a nickname. */
const LEAST_SHARE = 0.8;
/** A given name of so many letters may be mistyped inside; of these at its ends it keeps one. */
const FEWEST_LETTERS = 5;
const END = 3;
/** Blocks of more names are not compared: a given name that so many share says nothing. */
export const LARGEST_BLOCK = 300;

/**
 * The people of names that are connected by links (a whole archive, or a part of it that has no link to the rest). The
 * names may come in any order. What people have said of two names holds before all that follows from the names.
 */
export function resolveNames(names: readonly NameFacts[], said: SaidOfNames = NOTHING_SAID): Person[] {
  const sorted = names.toSorted((a, b) => (a.shape.key < b.shape.key ? -1 : 1));
  const pairs = pairsOf(sorted);
  const families = articlesOf(sorted);
  const apart: CannotLink = (a, b) => said.different(keysOf(a), keysOf(b)) || cannotLink(a, b);
  let groups = [...Map.groupBy(sorted, ({ shape }) => said.same(shape.key)).values()].map(groupOf);
  for (const relations of ROUNDS) {
    const wanted = pairs.filter(({ how }) => relations.includes(how));
    if (wanted.length > 0) groups = joinAlong(groups, edgesOf(groups, wanted, families, apart), apart);
  }
  return joinInitials(groups, families, apart).map((group) => personOf(group.names));
}

const keysOf = ({ names }: Group): string[] => names.map(({ shape }) => shape.key);

/** Two names that look like one person's, and how. */
export interface Pair {
  readonly a: NameFacts;
  readonly b: NameFacts;
  readonly how: Relation;
}

/** Names that may be one person's. Only names of one block are compared: those that share a family name and the beginning, end or sound of a given name, or a link. */
export function pairsOf(names: readonly NameFacts[]): Pair[] {
  const blocks = new Map<string, NameFacts[]>();
  for (const name of names) {
    const { family, given } = name.shape;
    const first = given[0] ?? "";
    const spelt = first === "" ? [] : [...fullGiven(first), given.join("")].map((full) => `${family} ${full}`);
    const sounds = first.length > 2 ? [`${family} ~${partSkeleton(first)}`] : [];
    const last = given.length > 1 ? [`${family} ${given.at(-1)}`] : [];
    const ends =
      first.length >= FEWEST_LETTERS ? [`${family} ^${first.slice(0, END)}`, `${family} $${first.slice(-END)}`] : [];
    const links = linksOf(name.shape).filter((link) => !link.startsWith("family "));
    for (const key of new Set([...spelt, ...sounds, ...last, ...ends, ...links])) {
      const block = blocks.get(key);
      if (block) block.push(name);
      else blocks.set(key, [name]);
    }
  }
  const pairs = new Map<NameFacts, Map<NameFacts, Pair>>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    block.forEach((a, at) => {
      for (let k = at + 1; k < block.length; k++) {
        const b = block[k]!;
        if (pairs.get(a)?.has(b)) continue;
        const how = relation(a.shape, b.shape);
        if (how !== null) pairs.set(a, (pairs.get(a) ?? new Map()).set(b, { a, b, how }));
      }
    });
  }
  return [...pairs.values()].flatMap((found) => [...found.values()]);
}

/** Articles by family name. */
function articlesOf(names: readonly NameFacts[]): Map<string, number> {
  const families = new Map<string, number>();
  for (const { shape, articles } of names) families.set(shape.family, (families.get(shape.family) ?? 0) + articles);
  return families;
}

function edgesOf(
  groups: readonly Group[],
  pairs: readonly Pair[],
  families: ReadonlyMap<string, number>,
  cannotLink: CannotLink,
): Map<Group, Set<Group>> {
  const groupWith = new Map(groups.flatMap((group) => group.names.map((name): [NameFacts, Group] => [name, group])));
  const edges = new Map<Group, Set<Group>>();
  const add = (from: Group, to: Group) => edges.set(from, (edges.get(from) ?? new Set()).add(to));
  for (const { a, b, how } of pairs) {
    const [x, y] = [groupWith.get(a)!, groupWith.get(b)!];
    if (x === y || edges.get(x)?.has(y) || cannotLink(x, y)) continue;
    if (how === "nickname" && isCommonplace(a.shape.family, x, y, families)) continue;
    if (how === "transliteration" && !isRomanised(a, b)) continue;
    if ((how === "earlier" || how === "dropped" || how === "slip") && !isBorneOut(how, a, b)) continue;
    add(x, y);
    add(y, x);
  }
  return edges;
}

function isCommonplace(family: string, x: Group, y: Group, families: ReadonlyMap<string, number>): boolean {
  const held = x.context.articles + y.context.articles;
  return COMMON_FAMILIES.has(family) && held < LEAST_SHARE * families.get(family)!;
}

/** Spellings vary where another script stands behind them: the country most in common tells, else the names. */
function isRomanised(a: NameFacts, b: NameFacts): boolean {
  const shared = (code: string) =>
    Math.min((a.countries.get(code) ?? 0) / a.articles, (b.countries.get(code) ?? 0) / b.articles);
  const common = [...a.countries.keys()].filter((code) => b.countries.has(code));
  const most = Math.max(0, ...common.map(shared));
  if (most > 0) return common.some((code) => OTHER_SCRIPT.has(code) && shared(code) === most);
  return [a, b].some(({ shape }) => looksRomanised(shape.key, (part) => SPELLINGS.get(part) ?? part));
}
