import type { SaidOfNames } from "../facets/registry/said-of-names.ts";
import type { Line, LineOf } from "./line.ts";

type Pair = readonly [string, string];

/**
 * What lines in force, in their order, say of two people each: that they are one, or are not. Where two lines cannot both
 * hold (A is B, B is C, A is not C), the later ones do.
 */
export function saidOfPeople(lines: readonly Line[]): SaidOfNames {
  const leads = new Map<string, string>();
  const apart: Pair[] = [];
  const partners = new Map<string, string[]>();
  const leader = (key: string): string => {
    let at = key;
    for (let next = leads.get(at); next !== undefined; next = leads.get(at)) at = next;
    return at;
  };
  const isSaid = (line: Line): line is LineOf<"same" | "different"> => line.act === "same" || line.act === "different";
  for (const { act, people } of lines.filter(isSaid).toReversed()) {
    const [a, b] = people.map(leader).sort() as [string, string];
    for (const [key, other] of [people, people.toReversed()] as [string, string][])
      partners.set(key, [...(partners.get(key) ?? []), other]);
    if (act === "different") {
      if (a !== b) apart.push(people);
    } else if (a !== b && !apart.some(([x, y]) => [leader(x), leader(y)].sort().join(" ") === `${a} ${b}`))
      leads.set(b, a);
  }
  const others = new Map<string, Set<string>>();
  for (const [a, b] of apart)
    for (const [key, other] of [
      [leader(a), leader(b)],
      [leader(b), leader(a)],
    ] as const)
      others.set(key, (others.get(key) ?? new Set()).add(other));
  return {
    same: leader,
    different: (a, b) => {
      // Asked of every two names that are compared, and hardly ever true.
      const apart = a.flatMap((key) => others.get(leader(key)) ?? []);
      return apart.length > 0 && b.some((key) => apart.some((other) => other.has(leader(key))));
    },
    partners: (key) => partners.get(key) ?? [],
  };
}
