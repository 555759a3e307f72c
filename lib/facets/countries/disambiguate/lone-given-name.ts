import { classesOf, GIVEN } from "../../people/lexicon.ts";
import type { Token } from "../../token.ts";
import { foldToken } from "../match/fold-token.ts";
import type { Sighting } from "../match/sighting.ts";
import { joins } from "./listed.ts";
import { isLocative } from "./person-context.ts";

const KIN =
  /^(?:sons?|daughters?|wife|husband|brothers?|sisters?|mother|father|mom|mum|dad|grandsons?|granddaughters?|grandmother|grandfather|stepsons?|stepdaughters?|stepfather|stepmother|cousins?|nephews?|nieces?|aunt|uncle|boyfriend|girlfriend|fianc[eé]e?|twins?|children|siblings?)$/;
/** What a country does not do to one's kin: `Israel killed his father` is about somebody else's. */
const ACT = /^(?:told|asked|hugged|kissed|phoned|texted|married|loved|loves|and|with)$/;
const PERSON = /^(?:boy|girl|man|woman|baby|child|teenager|student|son|daughter)$/;
/** Whom only a person has. */
const OWN_KIN =
  /^(?:mother|father|husband|wife|parents|brother|boyfriend|girlfriend|fianc[eé]e?|grandmother|grandfather|uncle|aunt|mom|mum|dad)$/;

/**
 * Whether the words beside a name say that it is a person's given name by itself: `her son, Jordan`, `Georgia, 12, won`,
 * `Chad, who is married`, `Jordan's mother`. Only for names that are given to people.
 */
function isLoneGivenName({ tokens, start, end, doubtful, kind }: Sighting): boolean {
  if (end > start + 1 || kind === "demonym" || !(doubtful || kind === "city")) return false;
  if (!isGiven(tokens[start])) return false;
  if (isKin(tokens, start, end) || hasKin(tokens, end)) return true;
  return !isLocative(tokens, start) && (isAged(tokens, end) || owns(tokens, end));
}

const isGiven = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && (classesOf(foldToken(token.text)) & GIVEN) > 0;

/** `her husband Chad`, `a boy named Israel`; `a sister, Sofia, survives`, where the comma may end a clause: `wife, Israel said`. */
function isKin(tokens: readonly Token[], start: number, end: number): boolean {
  const [kin, before] = tokens.slice(Math.max(0, start - 2), start);
  if (!kin || !before || kin.sentence !== tokens[start]!.sentence) return false;
  if (KIN.test(before.text)) return true;
  if (before.text === "named") return PERSON.test(kin.text);
  const next = tokens[end]?.text ?? ".";
  const apposed = /^[,;.]$/.test(next) || (next === "and" && isGiven(tokens[end + 1]));
  return before.text === "," && KIN.test(kin.text) && apposed;
}

/** `Georgia, 12, won`; `Victoria, who is 34`. What a country is as old as has `years` behind it. */
function isAged(tokens: readonly Token[], end: number): boolean {
  const [comma, next, after] = tokens.slice(end, end + 3);
  if (comma?.text !== "," || !next) return false;
  if (next.text === "who") return true;
  return /^\d{1,2}$/.test(next.text) && (after?.text === "," || after?.text === ".");
}

/** `Jordan's mother`. */
function hasKin(tokens: readonly Token[], end: number): boolean {
  return /^['’]s$/.test(tokens[end]?.text ?? "") && OWN_KIN.test(tokens[end + 1]?.text ?? "");
}

/** `Jordan told his mother`, `Georgia and her sister`. */
function owns(tokens: readonly Token[], end: number): boolean {
  const [act, whose, kin] = tokens.slice(end, end + 3).map(({ text }) => text);
  return ACT.test(act ?? "") && /^(?:his|her)$/.test(whose ?? "") && KIN.test(kin ?? "");
}

/** The given names that stand alone, and those that a list joins to them: `two sons, Chad and Austin`. */
export function loneGivenNames(sightings: readonly Sighting[]): Set<Sighting> {
  const found = new Set<Sighting>();
  for (const [at, seen] of sightings.entries()) {
    const before = sightings[at - 1];
    const joined =
      before &&
      found.has(before) &&
      joins(before, seen) &&
      seen.end === seen.start + 1 &&
      isGiven(seen.tokens[seen.start]);
    if (joined || isLoneGivenName(seen)) found.add(seen);
  }
  return found;
}
