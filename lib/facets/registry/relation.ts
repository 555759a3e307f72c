import type { NameShape } from "./name-shape.ts";
import { NICKNAMES } from "./nicknames.ts";
import { partSkeleton } from "./skeleton.ts";
import { SPELLINGS } from "./spellings.ts";

/** Why two names may be one person's, strongest first; null where nothing says so. */
export type Relation =
  | "spelling"
  | "middle"
  | "nickname"
  | "transliteration"
  | "earlier"
  | "dropped"
  | "slip"
  | "initials"
  | null;

/** What makes two names look like one person's. */
export function relation(a: NameShape, b: NameShape): Relation {
  if (a.known !== "" && a.known === b.known) return "spelling";
  if (a.suffix !== b.suffix) return null;
  if (a.letters === b.letters || a.umlauts === b.letters || b.umlauts === a.letters) return "spelling";
  if (a.turned === b.letters || b.turned === a.letters) return "spelling";
  if (a.family === b.family) return sameFamily(a.given, b.given);
  if (a.skeleton !== "" && a.skeleton === b.skeleton && firstLetter(a) === firstLetter(b)) return "transliteration";
  if (a.earlier === b.letters || b.earlier === a.letters) return "earlier";
  return isSlip(a, b) ? "slip" : null;
}

/** Whether the same name may be mistyped in one of two: one letter of one part is another, missing, or too many. */
function isSlip(a: NameShape, b: NameShape): boolean {
  const [x, y] = [
    [...a.given, a.family],
    [...b.given, b.family],
  ];
  if (x.length !== y.length) return false;
  const differing = x.flatMap((part, at) => (part === y[at] ? [] : [[part, y[at]!] as const]));
  return differing.length === 1 && differing.every(([one, other]) => isOneOff(one, other));
}

/** Whether the shorter of two lists of given names is the longer without its first: `Tayyip`, `Recep Tayyip`. */
function isDropped(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0 || short.length === long.length || short[0]!.length < 3) return false;
  return long.slice(-short.length).join(" ") === short.join(" ");
}

const FEWEST_LETTERS = 5;

/** Two words of five letters and more that one letter tells apart, not the first or the last (`Mario`, `Maria`). */
function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < FEWEST_LETTERS || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let to = 0;
  while (to < short.length - from && short.at(-1 - to) === long.at(-1 - to)) to++;
  const left = short.length - from - to;
  const swapped =
    long.length === short.length && left === 2 && short[from] === long[from + 1] && short[from + 1] === long[from];
  return from > 0 && to > 0 && (swapped || left === (long.length === short.length ? 1 : 0));
}

function sameFamily(a: readonly string[], b: readonly string[]): Relation {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined) return null;
  if (a.join("") === b.join("")) return "spelling";
  if (isDropped(a, b)) return "dropped";
  const oneOff = a.length === b.length && a.every((part, at) => part === b[at] || isOneOff(part, b[at]!));
  if (!middlesAgree(a, b)) return oneOff ? "slip" : null;
  if (isInitial(x) || isInitial(y)) return x[0] === y[0] && x !== y ? "initials" : null;
  if (x === y) return "middle";
  if (isShortFor(x, y) || isShortFor(y, x)) return "nickname";
  if (soundsAlike(x, y)) return "transliteration";
  return oneOff ? "slip" : null;
}

/** Whether two names contradict each other, so that no third name can make them one person's. */
export function clash(a: NameShape, b: NameShape): boolean {
  if (a.known !== "" && a.known === b.known) return false;
  if (a.suffix !== b.suffix) return true;
  if (a.letters === b.letters || (a.skeleton !== "" && a.skeleton === b.skeleton) || a.family !== b.family)
    return false;
  if (isDropped(a.given, b.given) || isSlip(a, b)) return false;
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
  usual(a)[0] === usual(b)[0] && a.length > 2 && partSkeleton(a) === partSkeleton(b);

const usual = (part: string): string => SPELLINGS.get(part) ?? part;

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
