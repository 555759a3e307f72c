import { COMMON_FAMILIES } from "./common-families.ts";
import type { Context } from "./context.ts";
import { contextsConflict, titlesConflict } from "./context.ts";
import type { NameFacts } from "./name-facts.ts";
import { contextOf } from "./person.ts";
import { clash } from "./relation.ts";
import { SPELLINGS } from "./spellings.ts";

/** Names taken for one person's so far. */
export interface Group {
  readonly names: readonly NameFacts[];
  readonly context: Context;
}

export const groupOf = (names: readonly NameFacts[]): Group => ({ names, context: contextOf(names) });

/** Whether two groups must not be linked. */
export type CannotLink = (a: Group, b: Group) => boolean;

/** Names that clash, titles or countries that conflict. */
export function cannotLink(a: Group, b: Group): boolean {
  if (a.names.some((x) => b.names.some((y) => clash(x.shape, y.shape)))) return true;
  return isNamesake(a, b) ? titlesConflict(a.context.kinds, b.context.kinds) : contextsConflict(a.context, b.context);
}

/** In fewer articles, that two names share no country tells nothing where all else is the same. */
const ENOUGH = 3;
const YEARS = 10;

const usual = (part: string): string => SPELLINGS.get(part) ?? part;

/** Whether a table knows two groups for one, or they have the same first and family name, no common one, in the same years, and one is in few articles. */
function isNamesake(a: Group, b: Group): boolean {
  if (a.names.some((x) => x.shape.known !== "" && b.names.some((y) => y.shape.known === x.shape.known))) return true;
  if (Math.min(a.context.articles, b.context.articles) >= ENOUGH) return false;
  return a.names.some((x) =>
    b.names.some(
      (y) =>
        x.shape.family === y.shape.family &&
        usual(x.shape.given[0] ?? "") === usual(y.shape.given[0] ?? "") &&
        (x.shape.given[0]?.length ?? 0) > 1 &&
        !COMMON_FAMILIES.has(x.shape.family) &&
        [...x.years.keys()].some((year) => [...y.years.keys()].some((other) => Math.abs(year - other) <= YEARS)),
    ),
  );
}

/** More neighbours than these say nothing of any of them. */
const MOST_NEIGHBOURS = 200;

/**
 * Joins groups along edges, all at once, so that no order matters: a group with
 * edges to two that cannot be linked is ambiguous and stays alone (`George Bush`); a connected component of the rest is
 * joined unless two groups in it cannot be linked.
 */
export function joinAlong(
  groups: readonly Group[],
  edges: ReadonlyMap<Group, ReadonlySet<Group>>,
  cannotLink: CannotLink,
): Group[] {
  const anyCannotLink = (all: readonly Group[]) =>
    all.some((a, at) => all.some((b, other) => other > at && cannotLink(a, b)));
  const near = (group: Group): readonly Group[] => [...(edges.get(group) ?? [])];
  const ambiguous = new Set(
    groups.filter((group) => near(group).length > MOST_NEIGHBOURS || anyCannotLink(near(group))),
  );
  const done = new Set<Group>();
  const joined: Group[] = [];
  for (const start of groups) {
    if (done.has(start)) continue;
    const component = new Set([start]);
    if (!ambiguous.has(start))
      for (const group of component) for (const other of near(group)) if (!ambiguous.has(other)) component.add(other);
    for (const group of component) done.add(group);
    const members = [...component];
    if (members.length === 1 || anyCannotLink(members)) joined.push(...members);
    else joined.push(groupOf(members.flatMap(({ names }) => names)));
  }
  return joined;
}
