import type { NameShape } from "./name-shape.ts";
import { NICKNAMES } from "./nicknames.ts";
import { partSkeleton } from "./skeleton.ts";
import { SPELLINGS } from "./spellings.ts";

/** Why two names may be one person's, strongest first; null where nothing says so. */
export type Relation = "spelling" | "middle" | "nickname" | "transliteration" | "initials" | null;

/** What makes two names look like one person's. */
export function relation(a: NameShape, b: NameShape): Relation {
  if (a.known !== "" && a.known === b.known) return "spelling";
  if (a.suffix !== b.suffix) return null;
  if (a.letters === b.letters || a.umlauts === b.letters || b.umlauts === a.letters) return "spelling";
  if (a.family === b.family) return sameFamily(a.given, b.given);
  const same = a.skeleton !== "" && a.skeleton === b.skeleton && firstLetter(a) === firstLetter(b);
  return same ? "transliteration" : null;
}

function sameFamily(a: readonly string[], b: readonly string[]): Relation {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined) return null;
  if (a.join("") === b.join("")) return "spelling";
  if (!middlesAgree(a, b)) return null;
  if (isInitial(x) || isInitial(y)) return x[0] === y[0] && x !== y ? "initials" : null;
  if (x === y) return "middle";
  if (isShortFor(x, y) || isShortFor(y, x)) return "nickname";
  return soundsAlike(x, y) ? "transliteration" : null;
}

/** Whether two names contradict each other, so that no third name can make them one person's. */
export function clash(a: NameShape, b: NameShape): boolean {
  if (a.known !== "" && a.known === b.known) return false;
  if (a.suffix !== b.suffix) return true;
  if (a.letters === b.letters || (a.skeleton !== "" && a.skeleton === b.skeleton) || a.family !== b.family)
    return false;
  const [x, y] = [a.given[0], b.given[0]];
  if (x === undefined || y === undefined || a.given.join("") === b.given.join("")) return false;
  return !firstsAgree(x, y) || !middlesAgree(a.given, b.given);
}

/** Whether the given name of a name is known by its first letter only. */
export const isAbridged = ({ given }: NameShape): boolean => given[0] !== undefined && isInitial(given[0]);

const isInitial = (part: string): boolean => part.length === 1;

/** The full given names that a given name can stand for, itself included, each in its usual spelling. */
export function fullGiven(part: string): readonly string[] {
  const usual = SPELLINGS.get(part) ?? part;
  return [usual, ...(NICKNAMES.get(part) ?? [])];
}

const isShortFor = (short: string, full: string): boolean =>
  (NICKNAMES.get(short) ?? []).includes(SPELLINGS.get(full) ?? full);

const soundsAlike = (a: string, b: string): boolean =>
  a[0] === b[0] && a.length > 2 && partSkeleton(a) === partSkeleton(b);

function firstsAgree(a: string, b: string): boolean {
  if (isInitial(a) || isInitial(b))
    return fullGiven(a).some((x) => fullGiven(b).some((y) => x[0] === y[0])) || a[0] === b[0];
  return a === b || fullGiven(a).some((x) => fullGiven(b).includes(x)) || soundsAlike(a, b);
}

/** Whether the names after the first go together: the shorter list begins the longer, initials standing for names. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((part, at) => at === 0 || middleAgrees(part, long[at]!));
}

const middleAgrees = (a: string, b: string): boolean =>
  a === b || ((isInitial(a) || isInitial(b)) && a[0] === b[0]) || soundsAlike(a, b);

const firstLetter = ({ key }: NameShape): string => {
  const first = key.slice(0, (key.indexOf("-") + 1 || key.length + 1) - 1);
  return (SPELLINGS.get(first) ?? first)[0] ?? "";
};
