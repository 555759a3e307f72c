import { placeKind } from "../../countries/languages/place-class.ts";
import { placeWords } from "../../countries/languages/place-words.ts";
import { tableRows } from "../../countries/table-rows.ts";
import { tableFile } from "../../table-file.ts";
import { textBeside } from "../../text-beside.ts";
import * as is from "../lexicon.ts";
import { fold } from "../names/fold.ts";
import { PLACE_WORDS } from "../names/places.ts";
import { describeWord, type Word } from "../names/word.ts";
import { endings } from "./endings.ts";

/** What a row of `words.tsv` says of its words. `suffix`: what ends a compound that is a title. */
const CLASSES: Readonly<Record<string, number>> = {
  small: is.STOP,
  title: is.TITLE,
  speech: is.SPEECH_VERB,
  organisation: is.ORGANISATION,
  particle: is.PARTICLE,
  calendar: is.CALENDAR,
};

/** Languages whose names stand in a list of their own, in their own letters. */
const OWN_NAMES: ReadonlySet<string> = new Set(["ru", "hi", "ja", "zh"]);

/** What may stand in a name. */
const NAME = /^[\p{L}\p{M}’'ʼʻ.]+$/u;

/** Enough for the vocabulary of a large archive; past it the table is emptied, so memory stays bounded. */
const MOST = 30_000;

interface Vocabulary {
  readonly classes: ReadonlyMap<string, number>;
  readonly suffixes: readonly string[];
  readonly words: Map<string, Word>;
}

const vocabularies = new Map<string, Vocabulary>();

/** The word of a token's text in a language. Words are shared, so two of the same text are the same object. */
export function languageWord(language: string, text: string): Word {
  const { classes, suffixes, words } = vocabularyOf(language);
  const found = words.get(text);
  if (found) return found;
  if (words.size >= MOST) words.clear();
  const word = described(language, text, (folded) => classesOf(folded, language, classes, suffixes));
  words.set(text, word);
  return word;
}

/** Script without capitals: every word but a function word may be a name. */
function described(language: string, text: string, classesOf: (folded: string) => number): Word {
  const word = describeWord(text, NAME, classesOf);
  if (language !== "hi" || word.folded === "" || word.classes & is.STOP) return word;
  return { ...word, shape: word.shape | 1 };
}

/** The classes of a folded word; 0 where no list holds it. */
export function classesIn(language: string, folded: string): number {
  const { classes, suffixes } = vocabularyOf(language);
  return classesOf(folded, language, classes, suffixes);
}

/** The listed names of a class in a language. */
export function namesIn(language: string, flag: number): string[] {
  return [...vocabularyOf(language).classes].filter(([, classes]) => classes & flag).map(([name]) => name);
}

function classesOf(
  folded: string,
  language: string,
  classes: ReadonlyMap<string, number>,
  suffixes: readonly string[],
): number {
  const kind = OWN_NAMES.has(language) && language !== "ru" ? null : placeKind(language, folded);
  const place = kind === null ? 0 : kind === "demonym" ? is.DEMONYM : is.PLACE;
  const own = (classes.get(folded) ?? 0) | place;
  if (own !== 0) return own;
  if (suffixes.some((suffix) => folded.length > suffix.length + 2 && folded.endsWith(suffix))) return is.TITLE;
  for (const ending of endings(language)) {
    if (!folded.endsWith(ending) || folded.length < ending.length + 3) continue;
    const stem = classes.get(folded.slice(0, -ending.length)) ?? 0;
    if (stem & (is.GIVEN | is.GIVEN_WEAK)) return is.GIVEN_WEAK;
    if (stem & (is.FAMILY | is.FAMILY_WEAK)) return is.FAMILY_WEAK;
  }
  return 0;
}

function vocabularyOf(language: string): Vocabulary {
  const known = vocabularies.get(language);
  if (known) return known;
  const classes = new Map<string, number>();
  const suffixes: string[] = [];
  const add = (words: Iterable<string>, flag: number) => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | flag);
  };
  if (OWN_NAMES.has(language)) addNames(language, language, add);
  else {
    for (const [flag, words] of is.nameLists()) add(words, flag);
    addNames("latin", language, add);
    add(PLACE_WORDS, is.PLACE);
    add(cityWords(), is.PLACE);
  }
  add(placeWords(language), is.PLACE);
  for (const [kind, of, words] of tableFile("words.tsv", import.meta.url)) {
    if (of !== language && of !== "*") continue;
    const folded = words!.split(" ").flatMap((word) => fold(word).split("-"));
    if (kind === "suffix") suffixes.push(...folded);
    else if (CLASSES[kind!] !== undefined) add(folded, CLASSES[kind!]!);
  }
  const vocabulary = { classes, suffixes, words: new Map<string, Word>() };
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

function addNames(list: string, language: string, add: (words: Iterable<string>, flag: number) => void): void {
  let flag = is.GIVEN;
  for (const line of textBeside(`names-${list}.txt`, import.meta.url).split("\n")) {
    if (line.startsWith("#")) flag = line === "# family" ? is.FAMILY : is.GIVEN;
    else {
      const names = line.split(" ").filter(Boolean).map(fold);
      add(names, flag);
      if (language === "ru") add(names.filter((name) => name.length > 4).map(stem), weakOf(flag));
    }
  }
}

/** `андрея`, `марией`: what the case takes away of a name. */
const stem = (name: string): string => name.replace(/[аеиоуыьюя]$/, "");

const weakOf = (flag: number): number => (flag === is.GIVEN ? is.GIVEN_WEAK : is.FAMILY_WEAK);

/** The cities of one word that are nothing else, folded. */
const cityWords = (): string[] =>
  tableRows("cities").flatMap(([name, doubt]) => (doubt === "~" || name!.includes(" ") ? [] : [name!]));
