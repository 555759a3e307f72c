import { SPELLINGS } from "./spellings.ts";

/** Shorter skeletons, and those of one name, fit too many people. */
const FEWEST_LETTERS = 8;

/** Sounds that Latin spellings of one Arabic, Persian, Russian or Indian name write in several ways, in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^abd[aeou]l/, "abd"],
  [/oo|ou/g, "u"],
  [/ee|ie/g, "i"],
  [/ph/g, "f"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/dj/g, "j"],
  [/tsch|tch/g, "ch"],
  [/sch|sh/g, "s"],
  [/ck|q/g, "k"],
  [/c(?=[aouklr])/g, "k"],
  [/x/g, "ks"],
  [/y/g, "i"],
  [/w/g, "v"],
  [/h$/, ""],
  [/e/g, "a"],
  [/o/g, "u"],
  [/(.)\1+/g, "$1"],
];

/** The skeleton of a name's folded parts without particles; empty where it has fewer than two names or eight letters. */
export function skeletonOf(parts: readonly string[]): string {
  if (parts.filter((part) => part.length > 1).length < 2) return "";
  const skeleton = parts.map(partSkeleton).join("");
  return skeleton.length < FEWEST_LETTERS ? "" : skeleton;
}

/** The skeleton of one part; an initial is its own. */
export function partSkeleton(part: string): string {
  if (part.length === 1) return part;
  return SOUNDS.reduce((text, [sound, letter]) => text.replace(sound, letter), SPELLINGS.get(part) ?? part);
}
