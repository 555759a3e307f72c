import type { Candidate } from "../candidates.ts";
import * as is from "../lexicon.ts";
import { familyComesFirst } from "../names/eastern-order.ts";
import { employerPrecedes } from "../names/employer-precedes.ts";
import { facilityFollows, firmFollows } from "../names/firm-follows.ts";
import { KINDS, kindOf } from "../names/kind.ts";
import { shipPrecedes } from "../names/ship-precedes.ts";
import { isSuffix } from "../names/trim.ts";
import { LOWER, type Word } from "../names/word.ts";
import { isHyphen, type PassageWords } from "../passage-words.ts";
import { itemAfter, itemBefore } from "../words-around.ts";
import { AFTER, BEFORE, groupItem, loneItem, MADE, nameItem, pairItem } from "./evidence-items.ts";
import type { MentionSignals } from "./weighed.ts";

const BEFORE_INDEX = new Map<string, number>(BEFORE.map((name, index) => [name, index]));
const AFTER_INDEX = new Map<string, number>(AFTER.map((name, index) => [name, index]));
const MADE_INDEX = new Map<string, number>(MADE.map((name, index) => [name, index]));

/** What a candidate itself and its neighbours say, as items of evidence, and what the article may make of it. */
export function evidenceOf(candidate: Candidate, text: PassageWords): { evidence: number[]; signals: MentionSignals } {
  const { words, titles } = candidate;
  const lone = words.length === 1;
  const title = titles.some(({ classes }) => classes & (is.TITLE | is.INNER_TITLE)) ? 2 : titles.length > 0 ? 1 : 0;
  const left = itemBefore(candidate, text);
  const right = itemAfter(candidate, text);
  const evidence = [
    nameItem(lone),
    lone ? loneItem(kindOf(words[0]!)) : pairItem(kindOf(words[0]!), kindOf(words.at(-1)!)),
    groupItem("title", title, lone),
    groupItem("before", BEFORE_INDEX.get(left)!, lone),
    groupItem("after", AFTER_INDEX.get(right)!, lone),
  ];
  for (const name of made(candidate, text)) evidence.push(groupItem("name", MADE_INDEX.get(name)!, lone));
  const signals = {
    titled: title === 2,
    spoke: right === "speech" || right === "who",
    described:
      left === "role" || left === "role-comma" || right === "age" || right === "role" || right === "bracket-age",
    the: left === "the",
    firm:
      title < 2 &&
      (firmFollows(text.words, candidate.end) || employerPrecedes(text.words, candidate.start, candidate.end)),
    facility: title < 2 && (facilityFollows(text.words, candidate.end) || shipPrecedes(text.words, candidate.start)),
    proven: title === 2 || /^(?:age|who|role|bracket-age)$/.test(right),
  };
  return { evidence, signals };
}

const ARABIC = /^(?:al|el|bin|ibn|abu|abdul|abdel)$/;
const ROMANCE = /^(?:de|del|la|las|los|da|do|dos|das|di|du|des|le)$/;

function made({ start, end, words: name }: Candidate, { words }: PassageWords): Set<(typeof MADE)[number]> {
  const found = new Set<(typeof MADE)[number]>();
  const long = name.length > 1;
  const first = name[0]!;
  // After a given name an article, a place or a common word belongs to the family name (`Ana de la Cruz`, `Jack Straw`).
  const named = (first.classes & is.GIVEN) !== 0 && !(first.classes & is.PLACE);
  let counted = 0;
  let given = 0;
  name.forEach((word, k) => {
    const kind = KINDS[kindOf(word)];
    const particle = (word.classes & is.PARTICLE) !== 0 && (word.shape & LOWER) !== 0;
    // `Nawaf Al-Ahmad Al-Jaber` is three.
    if (!particle && !(k > 0 && ARABIC.test(word.folded))) counted++;
    else if (k === 0 || !ROMANCE.test(word.folded)) found.add("particle");
    else if (!named) found.add("article");
    if (kind === "initial" && k > 0 && k < name.length - 1) found.add("middle-initial");
    if (kind === "capitals") found.add("capitals");
    if (word.classes & is.STOP) found.add("stop");
    if (word.classes & (is.GIVEN | is.GIVEN_WEAK)) given++;
    if (!long) return;
    if (kind === "organisation" || (kind === "place" && !(named && k === name.length - 1))) found.add(kind);
    if (kind === "common" && !(named && k === name.length - 1)) found.add("plain");
  });
  for (let k = start; k < end; k++) {
    if (isHyphen(words[k])) found.add(words[k + 1]!.shape & LOWER ? "hyphen-small" : "hyphen-capital");
    else if (/^["“”(]$/.test(words[k]!.text)) found.add("nickname");
  }
  if (isSuffix(words[end - 1]!) && name.at(-1) !== words[end - 1]) found.add("suffix");
  if (counted === 4) found.add("four");
  if (counted > 4) found.add("five");
  if (long && given === name.length) found.add("all-given");
  if (long && isFamilyOnly(first)) found.add("family-first");
  const parts = name.map(({ folded }) => folded);
  if (long && familyComesFirst(parts, isHyphen(words[end - 2]))) found.add("eastern-order");
  return found;
}

const isFamilyOnly = ({ classes }: Word): boolean => (classes & is.FAMILY) !== 0 && !(classes & is.GIVEN);
