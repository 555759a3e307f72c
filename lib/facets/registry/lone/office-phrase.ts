import * as is from "../../people/lexicon.ts";
import { fold } from "../../people/names/fold.ts";
import { words } from "../../people/names/words.ts";
import { ADDRESS, APPOSITION, isRole, lastSentence, officeWord } from "./offices.ts";

/** No office is looked for further from its name, in UTF-16 units; nor in more words. */
const REACH = 90;
const MOST_WORDS = 8;
const SMALL = words("of and the for a an in at to its his her their our who is was now then");
const CLAUSE =
  /\s(?:who|whom|which|that|whose|said|says|told|has|had|have|was|is|are|were|will|would|when|while|after|before|as|but|since|until|in an?)(?:\s.*)?$/su;
const WORD = /[^\s]+/g;
const LETTER = /\p{Ll}/u;
/** `U.S.` is none that merely begins a sentence. */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;
/** Names of firms and bodies, however they are written. */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.&'’-]*$/u;

/**
 * The offices that a text gives the name at a place, in its own words: `Iran's foreign minister`, `West German Finance
 * Minister`, `chairman of the Federal Reserve Board`; what stands right before it, and what between commas behind it. Forms of
 * address and articles are left away, what is written in capitals alone gives none.
 */
export function officePhrases(text: string, start: number, end: number): string[] {
  return [before(text, start), after(text, end)].flatMap((phrase) => phrase ?? []);
}

function before(text: string, start: number): string | null {
  const stretch = lastSentence(text.slice(Math.max(0, start - REACH), start));
  const found = [...stretch.matchAll(WORD)];
  let from = -1;
  let to = -1;
  let isOffice = false;
  let isLarge = false;
  for (let at = found.length - 1; at >= 0 && found.length - at <= MOST_WORDS; at--) {
    const written = found[at]![0];
    const isNearest = to < 0;
    // `in a letter to Congress, Quist`; one comma right before the name: `the prime minister of Japan, Mr Sato`.
    if (/["”)]$/.test(written) || (/,$/.test(written) && !isNearest)) break;
    const bare = written.replace(/,$/, "");
    if (isNearest && ADDRESS.has(plain(bare))) continue;
    // Right before the name nothing may stand between: `members of the Quist family`.
    if (isNearest && SMALL.has(plain(bare))) return null;
    const word = officeWord(bare.replace(/['’]s$/i, ""), false);
    // `friend of President Quist`, `Secretary James Oak and Chairman Quist`: that is another's, or nobody's.
    if (isOffice && (bare === "of" || (bare === "and" && !isHeld(found[at - 1]?.[0] ?? "")))) break;
    // `to force President Quist`: what is written small goes before no office in capitals.
    const isSmall = /^\p{Ll}/u.test(bare);
    if (isSmall && isLarge && word && word !== "former" && !/^ex-/.test(bare)) break;
    // Names in front of an office that has been found: `Federal Reserve Board Chairman`, but not how a sentence begins.
    const isName =
      isOffice &&
      (at > 0 || INITIALS.test(bare)) &&
      NAME_WORD.test(bare) &&
      !SMALL.has(plain(bare)) &&
      isNamePart(bare);
    if (word === null && !isName) break;
    if (isNearest) to = found[at]!.index + bare.length;
    if (word !== "" || !isSmall) from = found[at]!.index;
    isLarge ||= word !== "" && !isSmall;
    isOffice ||= word !== null && word !== "" && isRole(word);
  }
  return isOffice ? phraseOf(stretch.slice(from, to)) : null;
}

function isHeld(written: string): boolean {
  const word = officeWord(written, false);
  return word !== null && isRole(word);
}

/** Days, months and words that join no name. */
const isNamePart = (word: string): boolean =>
  INITIALS.test(word) || (is.classesOf(plain(word)) & (is.CALENDAR | is.STOP | is.SPEECH_VERB | is.ACT)) === 0;

function after(text: string, end: number): string | null {
  const stretch = APPOSITION.exec(text.slice(end, end + REACH))?.[1]?.replace(CLAUSE, "");
  if (stretch === undefined) return null;
  let isOffice = false;
  for (const written of (stretch.match(WORD) ?? []).slice(0, MOST_WORDS)) {
    if (SMALL.has(plain(written))) continue;
    const word = officeWord(written.replace(/['’]s$/, ""), false);
    // `, a farmer's son` is no farmer; `, President Reagan's son` is no president.
    if (/^\p{Ll}.*['’]s$/u.test(written)) return null;
    if (word === null && isOffice && /^\p{Lu}/u.test(written) && !/\b(?:of|for|at|with)\b/.test(stretch)) return null;
    if (word === null && !isOffice && !NAME_WORD.test(written)) return null;
    isOffice ||= word !== null && word !== "" && isRole(word);
  }
  return isOffice ? phraseOf(stretch) : null;
}

/** A phrase without what says nothing at its ends; null where that leaves no words of its own, or capitals alone. */
function phraseOf(stretch: string): string | null {
  const own = stretch.replace(/\s+/g, " ").trim().split(" ");
  while (own.length > 0 && SMALL.has(plain(own[0]!))) own.shift();
  while (own.length > 0 && SMALL.has(plain(own.at(-1)!))) own.pop();
  const phrase = own.join(" ").replace(/^["'“‘(]{1,9}|["'”’),]{1,9}$/g, "");
  return LETTER.test(phrase) && own.length <= MOST_WORDS ? phrase : null;
}

const plain = (word: string): string => fold(word).replace(/[^\p{L}]/gu, "");
