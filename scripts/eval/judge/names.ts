import type { Tally } from "./tally.ts";

/** A name as words that can be compared. */
export type Name = readonly string[];

const TITLES = new Set(
  "mr mrs ms miss dr sir dame lord lady prof professor president prime minister sen senator rep gov gen general col colonel capt captain lt sgt rev king queen prince princess pope sheikh judge justice ayatollah imam chief secretary foreign the".split(
    " ",
  ),
);
const SUFFIXES = new Set("jr sr ii iii iv xiv".split(" "));

/**
 * A name without accents, punctuation, possessives, titles and suffixes. The judge has a folding of its own, since it may not
 * share a fault with what it judges.
 */
export function nameOf(text: string): Name {
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁıø]/g, (letter) => ({ ł: "l", Ł: "L", ı: "i", ø: "o" })[letter]!)
    .replace(/[’']s\b/g, "")
    .replace(/[’'`"“”]/g, "")
    .replace(/[.-]/g, " ")
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) words.pop();
  return words;
}

/** The people among mentions: one whose words stand, in order, within a longer one is the same. */
export function distinctNames(mentions: readonly string[]): Name[] {
  const forms = [...new Set(mentions.map((mention) => nameOf(mention).join(" ")))].filter(Boolean);
  const kept: Name[] = [];
  for (const form of forms.map((form) => form.split(" ")).sort((a, b) => b.length - a.length))
    if (!kept.some((long) => standsWithin(form, long))) kept.push(form);
  return kept;
}

function standsWithin(form: Name, long: Name): boolean {
  let at = 0;
  for (const word of long) if (word === form[at]) at++;
  return at === form.length;
}

/** Whether two can be one name: the same last word (or a single word within), and of the others each alike or its initial. */
export function isCompatible(a: Name, b: Name): boolean {
  if (a.join("") === b.join("")) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1) && !(short.length === 1 && long.includes(short[0]!))) return false;
  return short.every(
    (word) => long.includes(word) || (word.length === 1 && long.some((other) => other.startsWith(word))),
  );
}

/** Matches two lists of names one to one, those that are equal first. */
export function addNames(tally: Tally, found: readonly Name[], wanted: readonly Name[]): void {
  const free = new Set(wanted);
  for (const name of found) {
    const left = [...free];
    const match = left.find((one) => one.join(" ") === name.join(" ")) ?? left.find((one) => isCompatible(name, one));
    if (match && free.delete(match)) tally.right++;
    else tally.found(name.join(" "));
  }
  for (const name of free) tally.lost(name.join(" "));
}
