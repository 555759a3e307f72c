import type { PlaceMatch } from "../../countries/match/find-places.ts";
import type { Span } from "../../passage.ts";
import * as is from "../lexicon.ts";
import type { Firms } from "../names/firms.ts";
import { KINDS, kindOf } from "../names/kind.ts";
import { EPONYMS, HEADS } from "../names/organisations.ts";
import { INITIALISMS } from "../names/public-figures.ts";
import { isSuffix } from "../names/trim.ts";
import { CAPITALS } from "../names/word.ts";
import type { Weighed } from "./weighed.ts";

const NEVER = -99;
const ALWAYS = 99;
const PLACE = 2;
const ORGANISATION_KIND = KINDS.indexOf("organisation");

/** What places, outlets and the names of firms take from the odds that a candidate is a person. */
export function counterEvidence(
  firms: Firms,
  isPlace: (one: Weighed) => boolean,
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
    if (words.length > 1 && (kindOf(words.at(-1)!) === ORGANISATION_KIND || one.signals.facility)) return NEVER;
    if (!titled && words.length > 1 && HEADS.has(words[0]!.folded)) return NEVER;
    if (words.length === 1 && words[0]!.shape & CAPITALS && INITIALISMS.has(key)) return ALWAYS;
    if (words.length === 1 && isSuffix(words[0]!)) return NEVER;
    if (candidate.known)
      return [...Array(end - start).keys()].some((k) => outletAt(passage, start + k)) ? NEVER : ALWAYS;
    let odds = isPlace(one) ? -PLACE : 0;
    for (let k = start; k < end; k++) {
      if (outletAt(passage, k)) return NEVER;
      const place = placeAt(passage, k);
      if (place) odds = Math.min(odds, -weightOf(place, start, end, words.length === 1));
    }
    return titled ? odds / 4 : odds;
  };
}

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
