import * as is from "../../people/lexicon.ts";
import { ACRONYMS } from "../../people/names/acronyms.ts";
import { fold } from "../../people/names/fold.ts";
import { words } from "../../people/names/words.ts";

/** Forms of address and words that many offices share: they name no office by themselves. */
export const ADDRESS =
  words(`mr mrs ms miss messrs dr drs sir dame lord lady madam madame mme mlle mademoiselle monsieur mm hon honorable
  honourable rev reverend fr prof professor herr frau fr signor signora senor senora shri smt kumari datuk dato tan
  brother sister mother father aunt uncle son daughter wife husband widow lawyer colleague friend`);
/** Offices by another name. */
const USUAL: Readonly<Record<string, string>> = {
  pm: "premier",
  sen: "senator",
  senators: "senator",
  rep: "congressman",
  reps: "congressman",
  representative: "congressman",
  gov: "governor",
  gen: "general",
  col: "colonel",
  lt: "lieutenant",
  adm: "admiral",
  capt: "captain",
  sgt: "sergeant",
  fm: "foreign",
  presidents: "president",
  presidente: "president",
  ministers: "minister",
  secretaries: "secretary",
  chairwoman: "chairman",
  chairperson: "chairman",
  chair: "chairman",
  dept: "department",
  ex: "former",
  onetime: "former",
  defence: "defense",
};
const BETWEEN = words("of and the for");
/** Where somebody is from is not what they are. */
const COMPASS = words("north south east west northern southern eastern western central");
const ROLE = is.TITLE | is.TITLE_WORD | is.ROLE;
/** A name is never further from its office, in UTF-16 units; nor are more words looked at. */
const REACH = 90;
const MOST_WORDS = 8;
const LETTER = /\p{Ll}/u;
const WORD = /[^\s]+/g;
const EX = /\bex-(?=\p{L})/giu;
const SENTENCE = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu}|$)|[;:()]|--|\n\s*\n/gu;
const ABBREVIATED = /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Adm|Dept|St))$/u;

/**
 * The words of the offices that a text gives the name at a place: `Treasury Secretary James Baker`, `Treasury's Baker`,
 * `Paul Volcker, chairman of the Federal Reserve`. Folded, in alphabetical order; `former` is one of them where the office
 * is no longer held, and `vice` makes the president one word with it.
 */
export function officesOf(text: string, start: number, end: number): string[] {
  const found = new Set<string>();
  addBefore(text, start, found);
  addAfter(text, end, found);
  if (found.delete("prime")) {
    found.delete("minister");
    found.add("premier");
  }
  if (found.has("vice") && found.delete("president")) found.add("vice-president");
  found.delete("vice");
  return [...found].sort();
}

function addBefore(text: string, start: number, found: Set<string>): void {
  const stretch = lastSentence(text.slice(Math.max(0, start - REACH), start).replace(EX, "former "));
  const words = stretch.match(WORD) ?? [];
  const loud = !LETTER.test(stretch);
  let commas = 0;
  let isLarge = false;
  const near: string[] = [];
  for (const [at, written] of words.reverse().slice(0, MOST_WORDS).entries()) {
    // `the prime minister of Japan, Mr Sato`: one comma, right before the name.
    if (/["”]$/.test(written) || (/,$/.test(written) && (near.length > 0 || commas++ > 0))) break;
    const word = officeWord(written.replace(/,$/, "").replace(/['’]s$/i, ""), loud);
    if (word === null) break;
    const small = /^\p{Ll}/u.test(written);
    // `Chairman of President Quist's council`.
    if (written === "of" && near.length > 0 && is.classesOf(near[0]!) & is.TITLE) break;
    // `members of the Quist family`.
    if (at === 0 && /^(?:of|the|for|and)$/i.test(written)) break;
    // `to force President Quist`: what is written small goes before no office in capitals.
    if (word !== "" && word !== "former" && small && isLarge) break;
    isLarge ||= word !== "" && !small;
    if (word !== "") near.push(word);
  }
  // `In a letter to Congress, Quist said`.
  if (commas > 0 && !near.some(isRole)) return;
  for (const word of near) found.add(word);
}

/** What stands between commas behind a name. */
export const APPOSITION =
  /^(?:['’]s)?,\s+(?:(?:who|now|then)\s+(?:is|was)\s+)?(?:the\s+|a\s+|an\s+|its\s+|his\s+)?([^,.;:()"“”]{3,80})/;

function addAfter(text: string, end: number, found: Set<string>): void {
  const apposition = APPOSITION.exec(text.slice(end, end + REACH))?.[1];
  if (apposition === undefined) return;
  let isOffice = false;
  let last = "";
  const near: string[] = [];
  const loud = !LETTER.test(apposition);
  for (const written of (apposition.match(WORD) ?? []).slice(0, MOST_WORDS)) {
    const word = officeWord(written.replace(/['’]s$/, ""), loud);
    // `, President Reagan's son`: the office is another's.
    if (word === null && last !== "" && /^\p{Lu}/u.test(written)) return;
    // `, a farmer's son` is no farmer; `, Japan's finance minister` holds that office.
    if (word === null || /^\p{Ll}.*['’]s$/u.test(written)) break;
    last = word;
    if (word === "") continue;
    near.push(word);
    isOffice ||= isRole(word);
  }
  if (isOffice) for (const word of near) found.add(word);
}

/** Whether a word of an office is one that somebody holds, not one of what it is for. */
export const isRole = (word: string): boolean =>
  (is.classesOf(word) & (is.TITLE | is.ROLE)) !== 0 || word === "prime" || word === "congressman";

/** A word of an office as it is compared; empty for one between them, null where the office ends. */
export function officeWord(written: string, loud: boolean): string | null {
  const parts = written.split(/[-‐‑]/);
  const folded = fold(written).replace(/[^\p{L}-]/gu, "");
  if (BETWEEN.has(folded)) return "";
  if (ADDRESS.has(folded) || COMPASS.has(folded)) return "";
  const plain = fold(parts.at(-1)!).replace(/[^\p{L}]/gu, "");
  const usual = USUAL[plain] ?? plain;
  if (usual === "former" || usual === "vice" || usual === "prime") return usual;
  const classes = is.classesOf(plain) | is.classesOf(folded);
  if (classes & ROLE || usual !== plain) return usual;
  if (!/^\p{Lu}/u.test(written)) return null;
  if (classes & is.ORGANISATION) return usual;
  if (classes & (is.DEMONYM | is.PLACE)) return "";
  const acronym = loud ? ACRONYMS.has(plain) : /^\p{Lu}{2,5}$/u.test(written) && !(classes & is.FAMILY);
  return acronym ? plain : null;
}

/** What of a stretch lies in its last sentence. */
export function lastSentence(stretch: string): string {
  let from = 0;
  for (const { index, 0: mark } of stretch.matchAll(SENTENCE)) {
    if (mark.startsWith(".") && ABBREVIATED.test(stretch.slice(0, index))) continue;
    from = index + mark.length;
  }
  return stretch.slice(from);
}
