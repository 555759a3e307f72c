import type { Passage, Span } from "../passage.ts";
import { classesOf, GIVEN } from "../people/lexicon.ts";
import type { FoundMention } from "../values.ts";
import type { CountryEvidence } from "./country-evidence.ts";
import { standsInDateline } from "./disambiguate/dateline.ts";
import { disambiguate } from "./disambiguate/disambiguate.ts";
import { isLanguage } from "./disambiguate/language-sense.ts";
import { joins } from "./disambiguate/listed.ts";
import { localCues } from "./disambiguate/local-cues.ts";
import { loneGivenNames } from "./disambiguate/lone-given-name.ts";
import { isLocative, isPersonsName } from "./disambiguate/person-context.ts";
import { isNative, isOfGames, isTeam } from "./disambiguate/team-sense.ts";
import { isBird, isCentralAfrica, isVerb } from "./disambiguate/word-sense.ts";
import { foldToken } from "./match/fold-token.ts";
import type { Candidate } from "./match/place-name.ts";
import { type Sighting, sighting } from "./match/sighting.ts";

/** Smaller cities of a list may be people. On the scale of `Candidate.size`. */
const LISTED_FROM = 6;

/** The mentions of each country in an article, in reading order; the reason is the kind of name, or `dateline`. */
export function countryMentions(evidence: CountryEvidence): Map<string, FoundMention[]> {
  const { passages, people, home } = evidence;
  const sightings = sightingsOf(evidence);
  const persons = new Set([...loneGivenNames(sightings), ...sightings.filter(isPersonsName)]);
  const borne = new Set([...persons].map(({ key }) => key));
  for (const span of people) borne.add(surname(passages, span));

  const places = sightings.filter((seen) => !persons.has(seen) && !isLanguage(seen) && !isVerb(seen));
  // A given name that stood with a family name stands for the person afterwards, in a text that speaks of no other country.
  if (!places.some(speaksOfWorld)) for (const span of people) borne.add(givenName(passages, span));
  const base = places.some(({ candidates }) => candidates.length > 1) ? localCues(passages) : new Map<string, number>();
  if (home) base.set(home, (base.get(home) ?? 0) + 1);
  const { chosen, bound, ground } = disambiguate(places, base, home);

  let ofGames: boolean | undefined;
  const games = () => (ofGames ??= isOfGames(passages));
  const mentions = new Map<string, FoundMention[]>();
  for (const [at, seen] of places.entries()) {
    const candidate = chosen.get(seen)!;
    const { code } = candidate;
    const { key, kind, dateline, place } = seen;
    const support = ground.support(code, key);
    const sure = bound.has(seen) || dateline || isListed(places, at, candidate);
    if (!sure && !stands(seen, candidate, support, borne)) continue;
    if (key === "turkey" && support <= 0 && isBird(seen, passages)) continue;
    if (isTeam(seen, support, games) || isNative(seen, support) || isCentralAfrica(seen)) continue;
    const found = mentions.get(code) ?? [];
    found.push({ span: place.span, reason: dateline ? "dateline" : kind });
    mentions.set(code, found);
  }
  return mentions;
}

function sightingsOf({ passages, places, people, outlets, publishedAt }: CountryEvidence): Sighting[] {
  // An outlet that bears just a place's name (`New York`, `Iran`) is the place to most readers.
  const exact = new Set(places.map(({ span }) => spanKey(span)));
  const taken = tokensOf([...people, ...outlets.filter((span) => !exact.has(spanKey(span)))]);
  return places.flatMap((place, i) => {
    if (place.kind === "mask" || place.kind === "organisation") return [];
    const { passage, start, end } = place.span;
    const covered = taken.get(passage);
    for (let token = start; covered && token < end; token++) if (covered.has(token)) return [];
    return sighting(passages, place, places[i - 1], publishedAt, standsInDateline(passages, place.span)) ?? [];
  });
}

function spanKey({ passage, start, end }: Span): string {
  return `${passage}:${start}:${end}`;
}

/** The tokens that the spans cover, by passage. */
function tokensOf(spans: readonly Span[]): Map<number, Set<number>> {
  const tokens = new Map<number, Set<number>>();
  for (const { passage, start, end } of spans) {
    const own = tokens.get(passage) ?? new Set();
    for (let token = start; token < end; token++) own.add(token);
    tokens.set(passage, own);
  }
  return tokens;
}

/** Whether a name that people bear too, or that is a word, has enough in its favour. */
function stands(
  { key, kind, doubtful, tokens, start }: Sighting,
  { size }: Candidate,
  support: number,
  borne: ReadonlySet<string>,
): boolean {
  if (isLocative(tokens, start) && (kind !== "city" || size >= 5)) return true;
  const local = kind === "city" || kind === "state";
  if (borne.has(key)) return !local && support > 0;
  return !doubtful || !(local || kind === "metonym") || support >= 0.5;
}

/** Whether a city that is known well enough stands in a list with other places: `Paris, New York and Milan`. */
function isListed(places: readonly Sighting[], at: number, { size }: Candidate): boolean {
  const seen = places[at]!;
  if (seen.kind !== "city" || size < LISTED_FROM) return false;
  return [at - 1, at + 1].some((beside) => {
    const other = places[beside];
    if (!other || (other.kind === "city" && other.doubtful) || other.kind === "metonym") return false;
    return beside < at ? joins(other, seen) : joins(seen, other);
  });
}

/** Whether a place is a country, a people or a capital that no person is called. The US is named in any American text. */
function speaksOfWorld({ kind, doubtful, tokens, start, candidates }: Sighting): boolean {
  if (kind !== "name" && kind !== "demonym" && kind !== "capital" && kind !== "metonym") return false;
  return !doubtful && candidates[0]!.code !== "US" && (classesOf(foldToken(tokens[start]!.text)) & GIVEN) === 0;
}

function givenName(passages: readonly Passage[], { passage, start, end }: Span): string {
  return end > start + 1 ? foldToken(passages[passage]!.tokens[start]!.text) : "";
}

function surname(passages: readonly Passage[], { passage, end }: Span): string {
  return foldToken(passages[passage]!.tokens[end - 1]!.text);
}
