import { readFileSync } from "node:fs";
import { COMMON_WORDS } from "../../article/text/common-words.ts";
import { SPELLINGS } from "../registry/spellings.ts";
import { ORGANISATION_WORDS } from "./names/organisations.ts";
import { DEMONYMS, PLACE_WORDS } from "./names/places.ts";
import { MONONYMS, PUBLIC_FIGURES } from "./names/public-figures.ts";
import { ACTS, ROLES, SPEECH } from "./names/roles.ts";
import { CALENDAR_WORDS, PARTICLES, PLACE_PREPOSITIONS, STOP_WORDS } from "./names/small-words.ts";
import { INNER_TITLES, STRONG_TITLES, SUFFIXES, TITLE_WORDS } from "./names/titles.ts";

/** What a folded word is known as; a word can be several things (`Jordan`, `King`, `Will`). */
export const GIVEN = 1;
export const GIVEN_WEAK = 2;
export const FAMILY = 4;
export const FAMILY_WEAK = 8;
export const COMMON = 16;
export const STOP = 32;
export const TITLE = 64;
export const TITLE_WORD = 128;
export const INNER_TITLE = 256;
export const SUFFIX = 512;
export const ROLE = 1024;
export const SPEECH_VERB = 2048;
export const ACT = 4096;
export const ORGANISATION = 8192;
export const PLACE = 16384;
export const DEMONYM = 32768;
export const CALENDAR = 65536;
export const PARTICLE = 131072;
export const PREPOSITION = 262144;
export const PUBLIC = 524288;

let lexicon: Map<string, number> | undefined;

/** The classes of a folded word, as a sum of the constants above; 0 when it is in no list. */
export function classesOf(folded: string): number {
  lexicon ??= load();
  return lexicon.get(folded) ?? 0;
}

function load(): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (list: Iterable<string>, flag: number) => {
    for (const word of list) classes.set(word, (classes.get(word) ?? 0) | flag);
  };
  for (const [flag, words] of nameLists()) add(words, flag);
  add(COMMON_WORDS.trim().split(/\s+/), COMMON);
  add(STOP_WORDS, STOP);
  add(STRONG_TITLES, TITLE);
  add(
    [...STRONG_TITLES].filter((word) => word.length > 5).map((word) => `${word}s`),
    TITLE,
  );
  add(TITLE_WORDS, TITLE_WORD);
  add(INNER_TITLES, INNER_TITLE);
  add(SUFFIXES, SUFFIX);
  add(ROLES, ROLE);
  add(SPEECH, SPEECH_VERB);
  add(ACTS, ACT);
  add(ORGANISATION_WORDS, ORGANISATION);
  add(PLACE_WORDS, PLACE);
  add(DEMONYMS, DEMONYM);
  add(
    [...DEMONYMS].filter((word) => word.endsWith("n") || word.endsWith("i")).map((word) => `${word}s`),
    DEMONYM,
  );
  add(CALENDAR_WORDS, CALENDAR);
  add(PARTICLES, PARTICLE);
  add(PLACE_PREPOSITIONS, PREPOSITION);
  add(PUBLIC_FIGURES, PUBLIC);
  add(MONONYMS, PUBLIC);
  const NAME = GIVEN | GIVEN_WEAK | FAMILY | FAMILY_WEAK;
  for (const [other, usual] of SPELLINGS) add([other], (classes.get(usual) ?? 0) & NAME);
  for (const word of ["april", "may", "june", "august", "jan", "will"]) add([word], GIVEN);
  return classes;
}

/** The lists of names in Latin letters, each with its class. */
export function* nameLists(): Generator<[flag: number, words: readonly string[]]> {
  for (const [name, strong, weak] of [
    ["given-names.txt", GIVEN, GIVEN_WEAK],
    ["family-names.txt", FAMILY, FAMILY_WEAK],
  ] as const) {
    let flag = 0;
    for (const line of readFileSync(new URL(name, import.meta.url), "utf8").split("\n")) {
      if (line.startsWith("#")) flag = line === "# weak" ? weak : strong;
      else yield [flag, line.split(" ").filter(Boolean)];
    }
  }
}
