import type { Passage, Span } from "../passage.ts";
import type { FoundMention } from "../values.ts";
import type { CountryEvidence } from "./country-evidence.ts";
import { standsInDateline } from "./disambiguate/dateline.ts";
import { disambiguate } from "./disambiguate/disambiguate.ts";
import { isLanguage } from "./disambiguate/language-sense.ts";
import { localCues } from "./disambiguate/local-cues.ts";
import { isLocative, isPersonsName } from "./disambiguate/person-context.ts";
import { isBird, isVerb } from "./disambiguate/word-sense.ts";
import { foldToken } from "./match/fold-token.ts";
import type { Candidate } from "./match/place-name.ts";
import { type Sighting, sighting } from "./match/sighting.ts";

/** The mentions of each country in an article, in reading order; the reason is the kind of name, or `dateline`. */
export function countryMentions(evidence: CountryEvidence): Map<string, FoundMention[]> {
  const { passages, people, home } = evidence;
  const sightings = sightingsOf(evidence);
  const persons = new Set(sightings.filter(isPersonsName));
  const borne = new Set([...persons].map(({ key }) => key));
  for (const span of people) borne.add(surname(passages, span));

  const places = sightings.filter((seen) => !persons.has(seen) && !isLanguage(seen) && !isVerb(seen));
  const base = places.some(({ candidates }) => candidates.length > 1) ? localCues(passages) : new Map<string, number>();
  if (home) base.set(home, (base.get(home) ?? 0) + 1);
  const { chosen, bound, ground } = disambiguate(places, base);

  const mentions = new Map<string, FoundMention[]>();
  for (const seen of places) {
    const candidate = chosen.get(seen)!;
    const { code } = candidate;
    const { key, kind, dateline, place } = seen;
    const support = ground.support(code, key);
    if (!bound.has(seen) && !dateline && !stands(seen, candidate, support, borne)) continue;
    if (key === "turkey" && support <= 0 && isBird(seen, passages)) continue;
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

function surname(passages: readonly Passage[], { passage, end }: Span): string {
  return foldToken(passages[passage]!.tokens[end - 1]!.text);
}
