import { type Group, groupOf, parted } from "./groups.ts";
import { isAbridged, relation } from "./relation.ts";

/** The share of a family name's articles that somebody must hold for `J. Baker` to mean them. */
const LEAST_SHARE = 0.8;

/**
 * Joins names with an initial for a given name to the one bearer of the family name that nearly all its articles are
 * about, other names with the same initial left out of account.
 */
export function joinInitials(groups: readonly Group[], families: ReadonlyMap<string, number>): Group[] {
  const abridged = groups.filter(isShort);
  if (abridged.length === 0) return [...groups];
  const bearers = Map.groupBy(
    groups
      .filter((group) => !isShort(group))
      .flatMap((group) => familiesOf(group).map((family) => ({ family, group }))),
    ({ family }) => family,
  );
  const joining = new Map<Group, Group[]>();
  for (const short of abridged) {
    const target = meant(short, bearers, abridged, families);
    if (target) joining.set(target, [...(joining.get(target) ?? []), short]);
  }
  const gone = new Set<Group>();
  const joined = new Map<Group, Group>();
  for (const [target, shorts] of joining) {
    const sure = shorts.filter((short) => !shorts.some((other) => other !== short && parted(short, other)));
    for (const short of sure) gone.add(short);
    joined.set(target, groupOf([target, ...sure].flatMap(({ names }) => names)));
  }
  return groups.filter((group) => !gone.has(group)).map((group) => joined.get(group) ?? group);
}

const isShort = ({ names }: Group): boolean => names.every(({ shape }) => isAbridged(shape));

const familiesOf = ({ names }: Group): string[] => [...new Set(names.map(({ shape }) => shape.family))];

function meant(
  short: Group,
  bearers: ReadonlyMap<string, readonly { readonly group: Group }[]>,
  abridged: readonly Group[],
  families: ReadonlyMap<string, number>,
): Group | undefined {
  const family = short.names[0]!.shape.family;
  return (bearers.get(family) ?? [])
    .map(({ group }) => group)
    .find((group) => {
      if (!mayBe(short, group) || parted(short, group)) return false;
      const held = articlesIn(group, family);
      const left = abridged
        .filter((other) => mayBe(other, group))
        .reduce((all, one) => all + articlesIn(one, family), 0);
      return held >= LEAST_SHARE * (families.get(family)! - left);
    });
}

const mayBe = (short: Group, full: Group): boolean =>
  short.names.some((a) => full.names.some((b) => relation(a.shape, b.shape) === "initials"));

/** The articles of a group under one family name. */
function articlesIn({ names }: Pick<Group, "names">, family: string): number {
  return names.reduce((all, { shape, articles }) => all + (shape.family === family ? articles : 0), 0);
}
