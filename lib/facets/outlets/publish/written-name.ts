import { getPublicSuffix } from "tldts";
import { outletMeant } from "../outlet-by-name.ts";
import { placeNamed } from "./place-named.ts";

/** What is left of an outlet's name as somebody wrote it, and where it is from by what was taken off. */
export interface WrittenName {
  readonly name: string;
  /** Places, as written: `The Guardian (London)`. */
  readonly places: readonly string[];
  /** The ending of a domain that was taken off: `fr` of `Le Monde.fr`. */
  readonly ending: string | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What tells in which edition or medium a text stood. */
const MEDIA = set("edition ed online web website print digital version epaper e-paper newswire newswires internet app");
const LANGUAGES =
  set(`arabic bengali chinese dutch english farsi french german greek hebrew hindi indonesian italian japanese
  korean malay persian polish portuguese russian spanish swahili tamil turkish ukrainian urdu vietnamese`);
/** What may stand beside such a word. */
const BESIDE =
  set(`final first second third fourth fifth 1st 2nd 3rd 4th 5th late early main city national international
  global regional local metro morning evening afternoon weekend sunday monday saturday overseas home north south east west
  us uk usa europe european asia asian african american the in and service only daily weekly`);
const EDITION =
  /^(?:[\p{L}\p{N}.'’-]+\s+){0,4}(?:edition|édition|edición|edição|edizione|ausgabe|ed\.?)$|^(?:édition|edición|edição|edizione)\s/iu;

/** What stands in brackets behind a name, or behind a dash, stroke, colon or comma. */
const IN_BRACKETS = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/u;
const BEHIND = /^(.+?)(?:\s*--+\s*|\s+[-–—|/]\s+|\s*[,:]\s+)([^,:|]+(?:,\s*[^,:|]+)?)$/u;
const LAST_WORD = /^(.+)\s(\S+)$/u;
const ENDING = /^(.+?)\.((?:[a-z]{2,3}\.)?[a-z]{2,6})$/iu;
/** Capitalised words: a place, or an acronym of the name. */
const PLACE =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s+(?:(?:of|de|del|upon|on|la|le|el|y|and)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){0,4}$/u;
/**
 * A name as it was written, then each time with one thing more taken off: quotation marks, a last point, an edition or
 * medium (`-- English`, `(Online)`, `- Final Edition`), a place (`(London)`), the ending of a domain (`.fr`).
 */
export function* writtenNames(written: string): Generator<WrittenName> {
  let left: WrittenName | null = { name: written.trim(), places: [], ending: null };
  while (left !== null) {
    yield left;
    left = shorter(left);
  }
}

function shorter({ name, places, ending }: WrittenName): WrittenName | null {
  const bare = /^["“”„'‘«](.+)["“”'’»]$/u.exec(name)?.[1] ?? /^(.*[\p{L}\p{N}]{3,})[.,;:]$/u.exec(name)?.[1];
  if (bare) return { name: bare.trim(), places, ending };
  const bracket = IN_BRACKETS.exec(name);
  const [, head = "", tail = ""] = bracket ?? BEHIND.exec(name) ?? [];
  if (isEdition(tail)) return { name: head, places, ending };
  if (bracket ? PLACE.test(tail) || outletMeant(tail) : tail && placeNamed(tail))
    return { name: head, places: [tail, ...places], ending };
  return withoutMedium(name, places) ?? withoutEnding(name, places);
}

/** `AP Online`, `Associated Press Newswires`; `Trade Online` and `PR Newswire` are names of their own. */
function withoutMedium(name: string, places: readonly string[]): WrittenName | null {
  const edition = /^(.+\s.+?)\s+(?:[\p{L}\p{N}.]+\s+)?edition$/iu.exec(name)?.[1];
  if (edition) return { name: edition, places, ending: null };
  const [, head = "", word = ""] = LAST_WORD.exec(name) ?? [];
  const known = outletMeant(head);
  const isLeft = /^(?:online|website|e-?paper)$/i.test(word)
    ? /\s/.test(head) || known
    : /^newswires?$/i.test(word) && known?.kind === "agency";
  return isLeft ? { name: head, places, ending: null } : null;
}

function withoutEnding(name: string, places: readonly string[]): WrittenName | null {
  const [, site, ending = ""] = ENDING.exec(name) ?? [];
  if (!site || getPublicSuffix(`a.${ending}`) !== ending.toLowerCase()) return null;
  return { name: site, places, ending: ending.toLowerCase() };
}

/** `English`, `Online`, `Final Edition`, `English Service`, `Asia edition`. */
function isEdition(text: string): boolean {
  if (EDITION.test(text)) return true;
  const words = text.toLowerCase().split(/[\s,]+/);
  const tells = (word: string) => MEDIA.has(word) || LANGUAGES.has(word);
  return words.some(tells) && words.every((word) => tells(word) || BESIDE.has(word));
}
