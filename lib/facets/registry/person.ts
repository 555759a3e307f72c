import type { Context } from "./context.ts";
import { commonest, type NameFacts } from "./name-facts.ts";
import type { NameShape } from "./name-shape.ts";
import { isAbridged } from "./relation.ts";
import { mayBeSeveral } from "./several.ts";

/** A person of an archive: a stable id, the name that is shown, and all names found to be this person's. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly names: readonly NameFacts[];
  readonly context: Context;
  /** It may be several people of one name, which cannot be told apart. */
  readonly several: boolean;
}

/**
 * The person of some names. The id is the key of the shortest name, of equals the first by code points, names spelt out
 * before abridged ones: it depends on the names alone, and a longer form that turns up later does not change it. The name
 * is the most frequent form that is spelt out, with its `Jr.` or number where one is known.
 */
export function personOf(names: readonly NameFacts[]): Person {
  const spelt = names.filter(({ shape }) => !isAbridged(shape));
  const straight = spelt.filter(({ shape }) => shape.turned === "");
  const shown = [straight, spelt].find((some) => some.length > 0) ?? names;
  const suffixed = shown.filter(({ shape }) => shape.suffix !== "");
  const { key: id } = shown.map(({ shape }) => shape).reduce((a, b) => (isSimpler(b, a) ? b : a));
  return {
    id,
    name: commonest(sum((suffixed.length > 0 ? suffixed : shown).map(({ forms }) => forms))),
    names,
    context: contextOf(names),
    several: mayBeSeveral(names),
  };
}

function isSimpler(a: NameShape, b: NameShape): boolean {
  const longer = a.given.length + a.suffix.length - (b.given.length + b.suffix.length);
  return longer < 0 || (longer === 0 && a.key < b.key);
}

/** What the articles of all these names say together. */
export function contextOf(names: readonly NameFacts[]): Context {
  if (names.length === 1) return names[0]!;
  return {
    articles: names.reduce((total, { articles }) => total + articles, 0),
    countries: sum(names.map(({ countries }) => countries)),
    kinds: sum(names.map(({ kinds }) => kinds)),
  };
}

/** Counts added up. */
function sum<T>(all: readonly ReadonlyMap<T, number>[]): Map<T, number> {
  const total = new Map<T, number>();
  for (const counts of all) for (const [value, count] of counts) total.set(value, (total.get(value) ?? 0) + count);
  return total;
}
