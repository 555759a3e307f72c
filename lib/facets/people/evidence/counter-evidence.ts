import type { PlaceMatch } from "../../countries/match/find-places.ts";
import type { Span } from "../../passage.ts";
import * as is from "../lexicon.ts";
import type { Firms } from "../names/firms.ts";
import { KINDS, kindOf } from "../names/kind.ts";
import { EPONYMS, HEADS } from "../names/organisations.ts";
import { INITIALISMS, MONONYMS } from "../names/public-figures.ts";
import { REGNAL } from "../names/titles.ts";
import { isSuffix } from "../names/trim.ts";
import { CAPITALS, type Word } from "../names/word.ts";
import type { Weighed } from "./weighed.ts";

const NEVER = -99;
const ALWAYS = 99;
const PLACE = 2;
const MONONYM = 1.2;
const RULER = 1.5;
const KUNYA = 2;
const PUBLIC_KIND = KINDS.indexOf("public");
const ORGANISATION_KIND = KINDS.indexOf("organisation");

/** What places, outlets and the names of firms take from the odds that a candidate is a person. */
export function counterEvidence(
  firms: Firms,
  isPlace: (one: Weighed) => boolean,
  isHeading: (one: Weighed) => boolean,
  places: readonly PlaceMatch[],
  outlets: readonly Span[],
): (one: Weighed) => number {
  const placeAt = byToken(places, ({ span }) => span);
  const outletAt = byToken(outlets, (span) => span);
  return (one) => {
    const { candidate, key } = one;
    const { passage, start, end, words, titles } = candidate;
    const titled = titles.some(({ classes }) => classes & is.TITLE);
    if (!titled && EPONYMS.has(key)) return NEVER;
    if (firms.has(one)) return NEVER;
    // `Walla Walla`; a role, a title or an age tells a person (`the minister, Musa Musa`).
    if (isDoubled(words) && !titled && !one.signals.described) return NEVER;
    if (words.length > 1 && one.signals.facility) return NEVER;
    if (candidate.known)
      return [...Array(end - start).keys()].some((k) => outletAt(passage, start + k)) ? NEVER : ALWAYS;
    if (!titled && isHeading(one)) return NEVER;
    if (words.length > 1 && kindOf(words.at(-1)!) === ORGANISATION_KIND) return NEVER;
    if (!titled && words.length > 1 && HEADS.has(words[0]!.folded)) return NEVER;
    if (words.length === 1 && words[0]!.shape & CAPITALS && INITIALISMS.has(key)) return ALWAYS;
    if (words.length === 1 && isSuffix(words[0]!)) return NEVER;
    const mononym = words.length === 1 && MONONYMS.has(key) && kindOf(words[0]!) === PUBLIC_KIND;
    let odds = mononym ? MONONYM : isPlace(one) ? -PLACE : 0;
    if (isRuler(candidate)) return odds + RULER;
    if (isKunya(words)) odds += KUNYA;
    for (let k = start; k < end; k++) {
      if (outletAt(passage, k)) return NEVER;
      const place = placeAt(passage, k);
      if (place) odds = Math.min(odds, -weightOf(place, start, end, words.length === 1));
    }
    return titled ? odds / 4 : odds;
  };
}

/** `Queen Victoria`, `Nicholas II`: a given name alone, with a ruler's title or number. */
const isRuler = ({ words, titles, suffix }: Weighed["candidate"]): boolean =>
  words.length === 1 &&
  (words[0]!.classes & is.GIVEN) !== 0 &&
  (/^[ivx]+$/.test(suffix) || titles.some(({ folded }) => REGNAL.test(folded)));

/** `Abu Musab Zarqawi`: whose father somebody is, and more; of two words some are places and bands. */
const isKunya = (words: readonly Word[]): boolean => words.length > 2 && /^(?:abu|umm)$/.test(words[0]!.folded);

/** `Colo Colo`, `Mahi Mahi`: whose one name is the other, has a given name. */
const isDoubled = (words: readonly Word[]): boolean =>
  words.length > 1 && !(words[0]!.classes & is.GIVEN) && words.every(({ folded }) => folded === words[0]!.folded);

function weightOf({ span, kind, ambiguous }: PlaceMatch, start: number, end: number, lone: boolean): number {
  const exact = span.start === start && span.end === end;
  const wider = span.start <= start && span.end >= end && !exact;
  if (kind === "organisation") return exact || wider ? 3 : 4;
  // A mask is no country; some are people (`Paris Hilton`).
  if (exact && kind !== "mask") return (lone ? 3 : 4) / (ambiguous ? 2 : 1);
  return wider ? 3 : 0;
}

/** Looks up what stands at a token of a passage. */
function byToken<T>(list: readonly T[], spanOf: (item: T) => Span): (passage: number, token: number) => T | undefined {
  const items = new Map<number, Map<number, T>>();
  for (const item of list) {
    const { passage, start, end } = spanOf(item);
    const tokens = items.get(passage) ?? new Map<number, T>();
    items.set(passage, tokens);
    for (let k = start; k < end; k++) tokens.set(k, item);
  }
  return (passage, token) => items.get(passage)?.get(token);
}
