import type { Person } from "../coreference.ts";
import * as is from "../lexicon.ts";
import type { Mention } from "../mention.ts";
import { isHyphen, type PassageWords } from "../passage-words.ts";
import { endsFirm, facilityFollows, firmFollows } from "./firm-follows.ts";
import type { Firms } from "./firms.ts";
import { knownPeople } from "./known-people.ts";
import { knowsFamily, type NameSnapshot } from "./name-snapshot.ts";
import { EPONYMS } from "./organisations.ts";
import { isSuffix } from "./trim.ts";
import { CAPITALS, LETTERS, type Word } from "./word.ts";

const NO_NAME = is.STOP | is.PLACE | is.DEMONYM | is.CALENDAR | is.ORGANISATION | is.TITLE | is.TITLE_WORD | is.ROLE;
const PLAIN_TITLE = /^(?:mr|mrs|ms|dr|sir|president|pope|king|queen|senator|sen|gov|gen)$/;

/**
 * Names in a passage of capitals: names that the article itself spells out or that every newspaper knows, family names that
 * the archive knows, and what a title or a given name with a family name makes plain.
 */
export function namesInCapitals(
  text: PassageWords,
  people: readonly Person[],
  names: NameSnapshot | null,
  firms: Firms,
): Mention[] {
  const families = Map.groupBy(people, ({ family }) => family);
  const firstWords = Map.groupBy(
    people.filter(({ lone }) => !lone),
    ({ parts }) => parts[0]!,
  );
  const { words, passage } = text;
  const listed = knownPeople(text);
  const found: Mention[] = [];
  let k = 0;
  while (k < words.length) {
    const end = listed.get(k);
    if (end !== undefined && !isCalledAfter(words, end)) {
      found.push(listedMention(text, k, end));
      k = found.at(-1)!.end;
      continue;
    }
    const [length, reason] = nameAt(words, k, { firstWords, families, names, firms });
    if (length > 0 && !firmFollows(words, k + length)) {
      const inside = words.slice(k, k + length).filter(({ shape }) => shape & LETTERS);
      const titles = k > 0 && words[k - 1]!.classes & is.TITLE ? [words[k - 1]!] : [];
      found.push({ passage, start: k, end: k + length, words: inside, titles, reason });
    }
    k += Math.max(1, length);
  }
  return found;
}

/** Whether a firm, a place or a bridge is called after whose name ends at `end`. */
function isCalledAfter(words: readonly Word[], end: number): boolean {
  const next = words[end];
  const thing = next !== undefined && (next.classes & is.ORGANISATION) !== 0 && !(next.classes & is.FAMILY);
  return thing || firmFollows(words, end) || facilityFollows(words, end);
}

/** A name that every newspaper knows, with the suffix behind it. */
function listedMention({ words, passage }: PassageWords, start: number, end: number): Mention {
  const suffix = words[end] && isSuffix(words[end]) ? words[end].folded : "";
  const own = words.slice(start, end).filter(({ shape }) => shape & LETTERS);
  const to = end + (suffix ? 1 : 0);
  return { passage, start, end: to, words: own, titles: [], suffix, known: true, reason: "known+name" };
}

type ByWord = ReadonlyMap<string, readonly Person[]>;

/** What is known of names: the article's own by first word and by family name, the archive's, and firms. */
interface Known {
  readonly firstWords: ByWord;
  readonly families: ByWord;
  readonly names: NameSnapshot | null;
  readonly firms: Firms;
}

function nameAt(words: readonly Word[], k: number, { firstWords, families, names, firms }: Known): [number, string] {
  const word = words[k]!;
  const full = Math.max(0, ...(firstWords.get(word.folded) ?? []).map(({ parts }) => spelt(parts, words, k)));
  if (full > 0) return [full, "article-name"];
  if (!(word.shape & CAPITALS)) return [0, ""];
  if (families.has(word.folded)) return [1, "article-surname"];
  const particles = particlesOf(words, k, families);
  if (particles > 0) return [particles + 1, "article-surname"];
  if (isPlainPair(word, words[k + 1])) return [2, "given-name"];
  if (names && isKnownFamily(word, words[k + 1], names) && !mayBeFirm(words, k, firms)) return [1, "archive-surname"];
  const titled = PLAIN_TITLE.test(words[k - 1]?.folded ?? "");
  return titled && !(word.classes & (NO_NAME | is.COMMON)) ? [1, "title"] : [0, ""];
}

/** Whether a known surname may be a firm's: by a trade after it, or as one of several names (`CROWLEY, MILNER <COM>`). */
function mayBeFirm(words: readonly Word[], k: number, firms: Firms): boolean {
  const joins = (word: Word | undefined) => word !== undefined && /^(?:AND|&|[-‐‑])$/.test(word.text);
  const next = words[k + 1];
  if (firms.alone(words[k]!.folded) || joins(words[k - 1]) || joins(next)) return true;
  if (!next) return false;
  return endsFirm(next.folded) || (next.text === "," && words.slice(k + 2, k + 6).some(({ text }) => text === "<"));
}

/** How many tokens from `at` spell all the parts of a name, hyphens included; 0 when they do not. */
function spelt(parts: readonly string[], words: readonly Word[], at: number): number {
  let k = at;
  for (const part of parts) {
    if (k > at && isHyphen(words[k])) k++;
    if (words[k]?.folded !== part) return 0;
    k++;
  }
  return k - at;
}

/** How many particles from here lead to the family name of somebody who bears them (`DI MATTEO`). */
function particlesOf(words: readonly Word[], at: number, families: ByWord): number {
  let k = at;
  while (k < at + 3 && words[k] && words[k]!.classes & is.PARTICLE) k++;
  const namesakes = k > at && words[k] ? (families.get(words[k]!.folded) ?? []) : [];
  const particles = words.slice(at, k);
  return namesakes.some(({ parts }) => particles.every(({ folded }) => parts.includes(folded))) ? k - at : 0;
}

function isPlainPair(first: Word, last: Word | undefined): boolean {
  if (!last || !(last.shape & CAPITALS) || EPONYMS.has(`${first.folded} ${last.folded}`)) return false;
  if (!(first.classes & is.GIVEN) || first.classes & (NO_NAME | is.COMMON) || last.classes & NO_NAME) return false;
  return (last.classes & is.FAMILY) !== 0 || ((last.classes & is.FAMILY_WEAK) !== 0 && !(last.classes & is.COMMON));
}

/** A family name of the archive; one that is also a common word must speak or own something. */
function isKnownFamily(word: Word, next: Word | undefined, names: NameSnapshot): boolean {
  if (word.folded.length < 3 || word.classes & NO_NAME) return false;
  if (!knowsFamily(names, word.folded)) return false;
  if (!(word.classes & is.COMMON)) return true;
  return next !== undefined && ((next.classes & is.SPEECH_VERB) !== 0 || /^['’]S$/i.test(next.text));
}
