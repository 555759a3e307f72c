import { COMMON_FAMILIES } from "./common-families.ts";
import { components } from "./components.ts";
import { holderNamed } from "./lone/office-holders.ts";
import { SHARED } from "./lone/office-match.ts";
import type { NameFacts } from "./name-facts.ts";
import { type Profile, profiles } from "./profile.ts";
import { walksOf } from "./walks-of-life.ts";

/** Ages of one person, and the days of births and articles, give years of birth that lie no further apart. */
const BIRTHS = 3;
/** Sexes are mistyped, titles stand beside the wrong name: so few articles, or so small a share, are no evidence. */
const FEWEST = 2;
const NOISE = 0.2;
/** One person is in the news for so many years without a break of more; who was is named later, too. */
const BREAK = 40;
/** Within so many years few leave one walk of life for another. */
const CAREER = 15;

/**
 * Whether one name of an archive is plausibly several people's, which nothing that it says can tell apart: by ages, sexes,
 * walks of life, countries or decades that do not go together. Of a common family name less is enough than of a rare one,
 * whose bearer may well have changed office and country. Whoever a table knows is told apart from others by that.
 */
export function mayBeSeveral(names: readonly NameFacts[]): boolean {
  if (sum(names) < 2) return false;
  const all = profiles(names);
  if (agesConflict(all) || sexesConflict(names)) return true;
  if (names.some(({ shape }) => shape.known !== "" || holderNamed(shape.key) !== null)) return false;
  const common = names.some(({ shape }) => COMMON_FAMILIES.has(shape.family));
  return walksConflict(all, common) || officesConflict(all, common) || decadesConflict(all, common);
}

function agesConflict(all: readonly Profile[]): boolean {
  const births = all.flatMap(({ born }) => born ?? []).sort((a, b) => a - b);
  return births.some((born, at) => at > 0 && born - births[at - 1]! > BIRTHS);
}

function sexesConflict(names: readonly NameFacts[]): boolean {
  const of = (kind: "man" | "woman") => names.reduce((sum, { kinds }) => sum + (kinds.get(kind) ?? 0), 0);
  const [few, many] = [of("man"), of("woman")].sort((a, b) => a - b) as [number, number];
  return few >= FEWEST && few >= NOISE * (few + many);
}

/** A minister and a pitcher in the same years, whom no article calls both, and no country has in common. */
function walksConflict(all: readonly Profile[], common: boolean): boolean {
  const seen = new Map<string, Profile[]>();
  const together = new Set<string>();
  for (const profile of all) {
    const walks = walksOf(profile.offices);
    for (const walk of walks) {
      // A list made anew for each article would cost whoever is in a hundred thousand of them the square of that.
      const own = seen.get(walk);
      if (own) own.push(profile);
      else seen.set(walk, [profile]);
    }
    for (const one of walks) for (const other of walks) together.add(`${one} ${other}`);
  }
  const pairs = [...seen].flatMap(([a, own], at) =>
    [...seen].slice(at + 1).flatMap(([b, others]) => (together.has(`${a} ${b}`) ? [] : [[own, others] as const])),
  );
  return pairs.some(
    ([own, others]) =>
      own.some((a) => others.some((b) => a.year > 0 && b.year > 0 && Math.abs(a.year - b.year) <= CAREER)) &&
      (common || !shareCountry(own, others)),
  );
}

/** Two lots of articles with no country and no office in common, where both have either. */
function officesConflict(all: readonly Profile[], common: boolean): boolean {
  // `chairman` is what many are; of a rare name it is the same one all the same.
  const tiesOf = ({ countries, offices }: Profile): string[] => [
    ...countries.map((code) => `in ${code}`),
    ...offices.filter((word) => !common || !SHARED.has(word)),
  ];
  const placed = all.filter(({ countries }) => countries.length > 0);
  const telling = components(placed, tiesOf).filter(
    (lot) => sum(lot.filter(({ offices }) => offices.length > 0)) >= (common ? 1 : FEWEST),
  );
  return telling.length > 1;
}

const sum = (all: readonly { readonly articles: number }[]): number =>
  all.reduce((total, { articles }) => total + articles, 0);

/** Years without an article, and on both sides of them no country or no walk of life in common. */
function decadesConflict(all: readonly Profile[], common: boolean): boolean {
  const dated = all.filter(({ year }) => year > 0).sort((a, b) => a.year - b.year);
  return dated.some((profile, at) => {
    if (at === 0 || profile.year - dated[at - 1]!.year < BREAK) return false;
    const [before, since] = [dated.slice(0, at), dated.slice(at)];
    if (common) return true;
    const [a, b] = [before, since].map((side) => new Set(side.flatMap(({ offices }) => walksOf(offices))));
    const otherWalks = a!.size > 0 && b!.size > 0 && a!.isDisjointFrom(b!);
    const known = [before, since].every((side) => side.some(({ countries }) => countries.length > 0));
    return otherWalks || (known && !shareCountry(before, since));
  });
}

function shareCountry(a: readonly Profile[], b: readonly Profile[]): boolean {
  const codes = new Set(a.flatMap(({ countries }) => countries));
  return b.some(({ countries }) => countries.some((code) => codes.has(code)));
}
