import * as is from "./lexicon.ts";
import { familyComesFirst } from "./names/eastern-order.ts";
import { isNameWord } from "./names/name-word.ts";
import { CAPITAL, CAPITALS, LETTERS, LOWER, type Word } from "./names/word.ts";
import { gapBefore, isHyphen, opensSentence, type PassageWords } from "./passage-words.ts";

/** Longer runs are lists of words; what lies beyond is read as another run. */
const LONGEST_RUN = 24;

/**
 * The tokens of the longest run of name words from `at`, with the hyphens, particles and nicknames inside. `known`: where
 * well-known names end, by where they begin.
 */
export function runFrom(text: PassageWords, at: number, known: ReadonlyMap<number, number>): number[] {
  const { words } = text;
  const run: number[] = [];
  let k = at;
  while (k < words.length && run.length < LONGEST_RUN && (k === at || !opensSentence(text, k))) {
    const end = k === at || gapBefore(text, k) <= 1 ? known.get(k) : undefined;
    const length = end !== undefined ? end - k : k === at ? first(text, k) : next(text, k, run);
    if (length === 0) break;
    for (let n = 0; n < length; n++) run.push(k++);
  }
  return run;
}

function first(text: PassageWords, k: number): number {
  return isNameWord(text, k, false) || opensWithParticle(text, k) ? 1 : 0;
}

function next(text: PassageWords, k: number, run: readonly number[]): number {
  if (isHyphen(text.words[k])) return hyphenJoins(text, k, run) ? 2 : 0;
  if (gapBefore(text, k) > 1) return 0;
  if (isSpacedApostrophe(text, k)) return 2;
  return isNameWord(text, k, true) ? 1 : particles(text, k, run) || nickname(text, k, run);
}

const NO_OPENING = /^(?:as|ad|an|at|az|us|san|i|y|e|o|lo|las|los|st|mac|mc)$/;
const SECOND_PARTICLE = /^(?:der|den|dem|la|las|los|el|al|dos)$/;

/** Whether a lower-case particle opens a name (`von der Leyen`, `al-Sisi`). */
function opensWithParticle(text: PassageWords, k: number): boolean {
  const word = text.words[k]!;
  if (!(word.classes & is.PARTICLE) || !(word.shape & LOWER) || word.folded.length < 2) return false;
  if (NO_OPENING.test(word.folded)) return false;
  // `Caisse de depot et de placement`.
  if (text.words[k - 1]?.text === "et") return false;
  const hyphen = isHyphen(text.words[k + 1]) && gapBefore(text, k + 1) === 0;
  const after = text.words[hyphen ? k + 2 : k + 1];
  if (after === undefined) return false;
  if (after.shape & LOWER && after.classes & is.PARTICLE) return SECOND_PARTICLE.test(after.folded);
  return (after.shape & CAPITAL) !== 0 && !(after.classes & (is.STOP | is.ORGANISATION | is.TITLE_WORD));
}

/** Whether a hyphen belongs to a name with the word after it (`Jean-Claude`, `Suk-yeol`, `al-Sisi`, not `Iran-era`). */
function hyphenJoins(text: PassageWords, k: number, run: readonly number[]): boolean {
  const { words } = text;
  const after = words[k + 1];
  if (after === undefined || gapBefore(text, k) > 0 || gapBefore(text, k + 1) > 0) return false;
  if (after.shape & CAPITAL) return !(after.shape & CAPITALS);
  if (!(after.shape & LOWER)) return false;
  if (after.classes & is.PARTICLE) return true;
  if (after.folded.length > 6) return false;
  const family = words[run.at(-2) ?? -1];
  if (
    family &&
    familyComesFirst(
      [family, words[k - 1]!, after].map(({ folded }) => folded),
      true,
    )
  )
    return true;
  if (family) return !(after.classes & is.COMMON) || (family.classes & is.FAMILY) !== 0;
  const apart = is.COMMON | is.PLACE | is.DEMONYM | is.STOP | is.ORGANISATION | is.ROLE;
  const before = words[k - 1]!;
  return before.folded.length <= 6 && !((before.classes | after.classes) & apart);
}

const ENDINGS = /^(?:s|t|m|d|re|ve|ll|em)$/i;

/** `O ’ Brien`, `Nyong ’ o`: an apostrophe that a source has set between spaces. */
function isSpacedApostrophe(text: PassageWords, k: number): boolean {
  const before = text.words[k - 1]!;
  const after = text.words[k + 1];
  if (!after || !/^['’´ʼ]$/.test(text.words[k]!.text) || !(after.shape & LETTERS)) return false;
  if (gapBefore(text, k) !== 1 || gapBefore(text, k + 1) !== 1 || ENDINGS.test(after.text)) return false;
  if (after.shape & CAPITAL) return /^[OD]$/i.test(before.text);
  if (after.classes & (is.COMMON | is.STOP | is.PARTICLE)) return false;
  return (before.shape & CAPITAL) !== 0 && after.text.length <= 5;
}

/** How many tokens are particles that lead to another name word (`van der`, `al -`); 0 when they lead to none. */
function particles(text: PassageWords, at: number, run: readonly number[]): number {
  const { words } = text;
  let k = at;
  while (k < at + 3 && words[k] && words[k]!.shape & LOWER && words[k]!.classes & is.PARTICLE) k++;
  if (k === at) return 0;
  if (isHyphen(words[k]) && gapBefore(text, k) === 0) k++;
  const after = words[k];
  if (!after || !(after.shape & CAPITAL) || after.classes & (is.STOP | is.CALENDAR)) return 0;
  if (gapBefore(text, k) > 1) return 0;
  const particle = words[at]!.folded;
  if (k === at + 1 && /^(?:as|ad|an|at|us|i|o|st|san|lo)$/.test(particle)) return 0;
  // `Ana Ruiz y Juan Mora` are two.
  if (/^[yei]$/.test(particle) && run.length >= 2 && after.classes & is.GIVEN && !(after.classes & is.FAMILY)) return 0;
  const last = words[run.at(-1)!]!;
  return last.classes & is.ORGANISATION && !(last.classes & (is.GIVEN | is.FAMILY)) ? 0 : k - at;
}

/** How many tokens a quoted nickname takes to its closing mark, when a name word follows; else 0. */
function nickname(text: PassageWords, at: number, run: readonly number[]): number {
  const { words } = text;
  if (!/^["“„«‘'(]$/.test(words[at]!.text)) return 0;
  if (words[run.at(-1)!]!.classes & (is.ORGANISATION | is.TITLE | is.TITLE_WORD)) return 0;
  const opening = words[at + 1];
  // `Curtis "50 Cent" Jackson`; `Jo Mata (ESP) Ford` names a country.
  if (!opening || !(opening.shape & CAPITAL || /^\d+$/.test(opening.text))) return 0;
  if (words[at]!.text === "(" && opening.shape & CAPITALS) return 0;
  // `Charles 'Lucky' Luciano`; an apostrophe stands behind a word or apart.
  if (words[at]!.text === "'" && (gapBefore(text, at) !== 1 || gapBefore(text, at + 1) > 0)) return 0;
  for (let k = at + 2; k <= at + 4 && k < words.length; k++) {
    const closes = words[at]!.text === "(" ? words[k]!.text === ")" : /^["”“»’']$/.test(words[k]!.text);
    if (!closes) continue;
    const after: Word | undefined = words[k + 1];
    if (!after || !(after.shape & CAPITAL) || after.classes & is.STOP) return 0;
    return gapBefore(text, k + 1) === 1 && !opensSentence(text, k + 1) ? k - at + 1 : 0;
  }
  return 0;
}
