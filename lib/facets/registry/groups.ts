import type { Context } from "./context.ts";
import { contextsConflict } from "./context.ts";
import type { NameFacts } from "./name-facts.ts";
import { contextOf } from "./person.ts";
import { clash } from "./relation.ts";

/** Names taken for one person's so far. */
export interface Group {
  readonly names: readonly NameFacts[];
  readonly context: Context;
}

export const groupOf = (names: readonly NameFacts[]): Group => ({ names, context: contextOf(names) });

/** Whether two groups must not be linked: names that clash, titles or countries that conflict. */
export function cannotLink(a: Group, b: Group): boolean {
  return a.names.some((x) => b.names.some((y) => clash(x.shape, y.shape))) || contextsConflict(a.context, b.context);
}

/** More neighbours than these say nothing of any of them. */
const MOST_NEIGHBOURS = 200;

/**
 * Joins groups along edges, all at once, so that no order matters: a group with
 * edges to two that cannot be linked is ambiguous and stays alone (`George Bush`); a connected component of the rest is
 * joined unless two groups in it cannot be linked.
 */
export function joinAlong(groups: readonly Group[], edges: ReadonlyMap<Group, ReadonlySet<Group>>): Group[] {
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

function anyCannotLink(groups: readonly Group[]): boolean {
  return groups.some((a, at) => groups.some((b, other) => other > at && cannotLink(a, b)));
}
