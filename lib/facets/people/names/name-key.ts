import * as is from "../lexicon.ts";
import { familyComesFirst } from "./eastern-order.ts";
import { fold } from "./fold.ts";
import { isKnownPerson } from "./known-people.ts";
import { isSuffix } from "./trim.ts";
import { wordOf } from "./word.ts";

/** A personal name as it is compared: every part folded, without titles and possessive. */
export interface NameKey {
  /** The parts in the order written, initials as one letter, particles kept, suffix left out. */
  readonly parts: readonly string[];
  readonly family: string;
  /** The parts that are neither family name nor particle, joined by spaces. */
  readonly given: string;
  readonly particles: readonly string[];
  /** `jr`, `iii` and the like, or empty. */
  readonly suffix: string;
  readonly familyFirst: boolean;
}

const HYPHEN = /[-‐‑]/;
const ARTICLE = /^(?:al|el)$/;

/** The key of a name as written, titles and all. */
export function nameKey(name: string): NameKey {
  const tokens = name
    .replace(/["“][^"“”]*["”]|(?<=\s)['‘][^'‘’]*['’](?=\s)/g, " ")
    .replace(/['’]s$/, "")
    .split(/[\s,]+/)
    .filter(Boolean);
  while (tokens.length > 1 && isTitle(tokens[0]!, tokens.length) && !isKnownPerson(tokens.join(" "))) tokens.shift();
  let suffix = "";
  // `Charles I`: nobody's last name is a letter.
  while (tokens.length > 1 && (isSuffix(wordOf(tokens.at(-1)!)) || /^[IV]$/.test(tokens.at(-1)!)))
    suffix = fold(tokens.pop()!);
  const parts: string[] = [];
  const particles: string[] = [];
  const names: string[] = [];
  for (const token of tokens) {
    const pieces = token.split(HYPHEN).flatMap(piecesOf);
    for (const [k, piece] of pieces.entries()) {
      parts.push(piece);
      const joined = k === 0 && pieces.length > 1 && ARTICLE.test(piece);
      const small = /^\p{Ll}/u.test(token) && (is.classesOf(piece) & is.PARTICLE) !== 0;
      if (joined || small) particles.push(piece);
      else names.push(piece);
    }
  }
  const familyFirst = familyComesFirst(parts, HYPHEN.test(tokens.at(-1) ?? ""));
  const family = (familyFirst ? parts[0] : (names.at(-1) ?? parts.at(-1))) ?? "";
  const given = (familyFirst ? names.slice(1) : names.slice(0, -1)).join(" ");
  return { parts, family, given, particles, suffix, familyFirst };
}

/** The folded pieces of a word; joined initials (`R.K.`) come apart. */
function piecesOf(word: string): string[] {
  const folded = fold(word).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return [...folded];
  return folded ? [folded] : [];
}

function isTitle(token: string, count: number): boolean {
  const { classes } = wordOf(token);
  if (classes & is.TITLE) return !(classes & is.GIVEN && count === 2);
  return (classes & is.TITLE_WORD) !== 0 && !(classes & (is.GIVEN | is.FAMILY));
}
