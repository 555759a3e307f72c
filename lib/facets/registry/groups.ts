import type { Context } from "./context.ts";
import { estranged } from "./context.ts";
import type { NameFacts } from "./name-facts.ts";
import { contextOf } from "./person.ts";
import { clash } from "./relation.ts";

/** Names taken for one person's so far. */
export interface Group {
  readonly names: readonly NameFacts[];
  readonly context: Context;
}

export const groupOf = (names: readonly NameFacts[]): Group => ({ names, context: contextOf(names) });

/** Whether two groups cannot be one person: names that clash, titles or countries that conflict. */
export function parted(a: Group, b: Group): boolean {
  return a.names.some((x) => b.names.some((y) => clash(x.shape, y.shape))) || estranged(a.context, b.context);
}

/** More neighbours than these say nothing of any of them. */
const MOST_NEIGHBOURS = 200;

/**
 * Joins groups along edges, all at once, so that no order matters: a group near two that cannot be one person is
 * ambiguous and stays alone (`George Bush`); what hangs together of the rest is joined unless two of it contradict.
 */
export function joinAlong(groups: readonly Group[], edges: ReadonlyMap<Group, ReadonlySet<Group>>): Group[] {
  const near = (group: Group): readonly Group[] => [...(edges.get(group) ?? [])];
  const ambiguous = new Set(groups.filter((group) => near(group).length > MOST_NEIGHBOURS || contradicts(near(group))));
  const done = new Set<Group>();
  const joined: Group[] = [];
  for (const start of groups) {
    if (done.has(start)) continue;
    const together = new Set([start]);
    if (!ambiguous.has(start))
      for (const group of together) for (const other of near(group)) if (!ambiguous.has(other)) together.add(other);
    for (const group of together) done.add(group);
    const members = [...together];
    if (members.length === 1 || contradicts(members)) joined.push(...members);
    else joined.push(groupOf(members.flatMap(({ names }) => names)));
  }
  return joined;
}

function contradicts(groups: readonly Group[]): boolean {
  return groups.some((a, at) => groups.some((b, other) => other > at && parted(a, b)));
}
