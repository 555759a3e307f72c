import { type CannotLink, type Group, groupOf } from "./groups.ts";
import { isAbridged, relation } from "./relation.ts";

/** The share of a family name's articles that somebody must hold for `J. Baker` to mean them. */
const LEAST_SHARE = 0.8;

/**
 * Joins a name with an initial (`J. Baker`) to the full name that holds nearly all articles of the family name (`James
 * Baker`). The articles of other abridged names that may mean the same person (`J. A. Baker`) count for neither side.
 */
export function joinInitials(
  groups: readonly Group[],
  families: ReadonlyMap<string, number>,
  cannotLink: CannotLink,
): Group[] {
  const abridged = groups.filter(isShort);
  if (abridged.length === 0) return [...groups];
  const fullNames = Map.groupBy(
    groups
      .filter((group) => !isShort(group))
      .flatMap((group) => familiesOf(group).map((family) => ({ family, group }))),
    ({ family }) => family,
  );
  const joining = new Map<Group, Group[]>();
  for (const short of abridged) {
    const target = meant(short, { fullNames, abridged, families, cannotLink });
    if (target) joining.set(target, [...(joining.get(target) ?? []), short]);
  }
  const gone = new Set<Group>();
  const joined = new Map<Group, Group>();
  for (const [target, shorts] of joining) {
    const sure = shorts.filter((short) => !shorts.some((other) => other !== short && cannotLink(short, other)));
    for (const short of sure) gone.add(short);
    joined.set(target, groupOf([target, ...sure].flatMap(({ names }) => names)));
  }
  return groups.filter((group) => !gone.has(group)).map((group) => joined.get(group) ?? group);
}

const isShort = ({ names }: Group): boolean => names.every(({ shape }) => isAbridged(shape));

const familiesOf = ({ names }: Group): string[] => [...new Set(names.map(({ shape }) => shape.family))];

interface Among {
  readonly fullNames: ReadonlyMap<string, readonly { readonly group: Group }[]>;
  readonly abridged: readonly Group[];
  readonly families: ReadonlyMap<string, number>;
  readonly cannotLink: CannotLink;
}

function meant(short: Group, { fullNames, abridged, families, cannotLink }: Among): Group | undefined {
  const family = short.names[0]!.shape.family;
  return (fullNames.get(family) ?? [])
    .map(({ group }) => group)
    .find((group) => {
      if (!mayBe(short, group) || cannotLink(short, group)) return false;
      if (
        isOnlyBearer(
          short,
          group,
          (fullNames.get(family) ?? []).map((one) => one.group),
        )
      )
        return true;
      const articles = articlesIn(group, family);
      const unclear = abridged
        .filter((other) => mayBe(other, group))
        .reduce((all, one) => all + articlesIn(one, family), 0);
      return articles >= LEAST_SHARE * (families.get(family)! - unclear);
    });
}

/** Whether every initial of two or more (`J. F. Kennedy`) is one of a person's, and of nobody else's of the family name. */
function isOnlyBearer(short: Group, group: Group, all: readonly Group[]): boolean {
  const initials = short.names[0]!.shape.given;
  if (initials.length < 2 || initials.some((part) => part.length > 1)) return false;
  const bears = ({ names }: Group) =>
    names.some(
      ({ shape: { given } }) =>
        given.length === initials.length && initials.every((part, at) => given[at]![0] === part),
    );
  return bears(group) && all.every((other) => other === group || !mayBe(short, other));
}

const mayBe = (short: Group, full: Group): boolean =>
  short.names.some((a) => full.names.some((b) => relation(a.shape, b.shape) === "initials"));

/** The articles of a group under one family name. */
function articlesIn({ names }: Pick<Group, "names">, family: string): number {
  return names.reduce((all, { shape, articles }) => all + (shape.family === family ? articles : 0), 0);
}
