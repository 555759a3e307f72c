import { placeKind } from "../../countries/languages/place-class.ts";
import { placeWords } from "../../countries/languages/place-words.ts";
import { tableRows } from "../../countries/table-rows.ts";
import { tableFile } from "../../table-file.ts";
import { textBeside } from "../../text-beside.ts";
import * as is from "../lexicon.ts";
import { fold } from "../names/fold.ts";
import { PLACE_WORDS } from "../names/places.ts";
import { endings } from "./endings.ts";

/** What a row of `words.tsv` says of its words. `suffix`: what ends a compound that is a title; `thing`: a word for no person. */
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

type Classes = Map<string, number>;

interface Vocabulary {
  /** The language's own words, and the names and places that all in its script share. */
  readonly lists: readonly Classes[];
  readonly suffixes: readonly string[];
  readonly things: readonly string[];
}

/** The classes of a folded word in a language, as a sum of the lexicon's constants; 0 where no list holds it. */
export function classesIn(language: string, folded: string): number {
  const { lists, suffixes, things } = vocabularyOf(language);
  const kind = OWN_NAMES.has(language) && language !== "ru" ? null : placeKind(language, folded);
  const place = kind === null ? 0 : kind === "demonym" ? is.DEMONYM : is.PLACE;
  const own = listed(lists, folded) | place;
  if (own !== 0) return own;
  const endsWithOne = (some: readonly string[]) =>
    some.some((suffix) => folded.length > suffix.length + 2 && folded.endsWith(suffix));
  if (endsWithOne(suffixes)) return is.TITLE;
  if (endsWithOne(things)) return is.ORGANISATION;
  for (const ending of endings(language)) {
    if (!folded.endsWith(ending) || folded.length < ending.length + 3) continue;
    const stem = listed(lists, folded.slice(0, -ending.length));
    if (stem & (is.GIVEN | is.GIVEN_WEAK)) return is.GIVEN_WEAK;
    if (stem & (is.FAMILY | is.FAMILY_WEAK)) return is.FAMILY_WEAK;
  }
  return 0;
}

/** The names that a language has of its own of a class. */
export function namesIn(language: string, flag: number): string[] {
  const [own] = vocabularyOf(language).lists;
  return [...own!].filter(([, classes]) => classes & flag).map(([name]) => name);
}

const listed = (lists: readonly Classes[], word: string): number =>
  lists.reduce((classes, list) => classes | (list.get(word) ?? 0), 0);

const vocabularies = new Map<string, Vocabulary>();
let latin: Classes | undefined;

function vocabularyOf(language: string): Vocabulary {
  const known = vocabularies.get(language);
  if (known) return known;
  const own: Classes = new Map();
  const suffixes: string[] = [];
  const things: string[] = [];
  if (OWN_NAMES.has(language)) addNames(own, language, language === "ru");
  add(own, placeWords(language), is.PLACE);
  for (const [kind, of, words] of tableFile("words.tsv", import.meta.url)) {
    if (of !== language && of !== "*") continue;
    const folded = words!.split(" ").flatMap((word) => fold(word).split("-"));
    if (kind === "suffix") suffixes.push(...folded);
    else if (kind === "thing") things.push(...folded);
    else if (CLASSES[kind!] !== undefined) add(own, folded, CLASSES[kind!]!);
  }
  if (!OWN_NAMES.has(language)) latin ??= latinNames();
  const vocabulary = { lists: OWN_NAMES.has(language) ? [own] : [own, latin!], suffixes, things };
  vocabularies.set(language, vocabulary);
  return vocabulary;
}

function latinNames(): Classes {
  const classes: Classes = new Map();
  for (const [flag, words] of is.nameLists()) add(classes, words, flag);
  addNames(classes, "latin", false);
  add(classes, PLACE_WORDS, is.PLACE);
  const cities = tableRows("cities").filter(([name, doubt]) => doubt !== "~" && !name!.includes(" "));
  add(
    classes,
    cities.map(([name]) => name!),
    is.PLACE,
  );
  return classes;
}

function add(classes: Classes, words: Iterable<string>, flag: number): void {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | flag);
}

/** Adds a list of names; `stems`: with what a case leaves of each. */
function addNames(classes: Classes, list: string, stems: boolean): void {
  let flag = is.GIVEN;
  for (const line of textBeside(`names-${list}.txt`, import.meta.url).split("\n")) {
    if (line.startsWith("#")) flag = line === "# family" ? is.FAMILY : is.GIVEN;
    else {
      const names = line.split(" ").filter(Boolean).map(fold);
      add(classes, names, flag);
      if (stems) add(classes, names.filter((name) => name.length > 4).map(stem), weakOf(flag));
    }
  }
}

/** `андрея`, `марией`: what the case takes away of a name. */
const stem = (name: string): string => name.replace(/[аеиоуыьюя]$/, "");

const weakOf = (flag: number): number => (flag === is.GIVEN ? is.GIVEN_WEAK : is.FAMILY_WEAK);
