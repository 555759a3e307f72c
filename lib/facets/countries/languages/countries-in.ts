import { coveredBy } from "../../covered.ts";
import type { Span } from "../../passage.ts";
import type { FoundCountry, FoundMention } from "../../values.ts";
import { aboutCountries } from "../about-countries.ts";
import type { CountryEvidence } from "../country-evidence.ts";
import { standsInDateline } from "../disambiguate/dateline.ts";
import { salienceFeatures } from "../salience-features.ts";

/**
 * The countries of an article in another language than English, sorted by code, each with its mentions. Its names mean one
 * country each; a place inside a person's or an outlet's name is none.
 */
export function countriesIn(evidence: Omit<CountryEvidence, "home" | "publishedAt">): FoundCountry[] {
  const { passages, places, people, outlets } = evidence;
  const isPerson = coveredBy(people);
  // An outlet that bears just a place's name is the place to most readers.
  const own = new Set(places.map(({ span }) => keyOf(span)));
  const isOutlet = coveredBy(outlets.filter((span) => !own.has(keyOf(span))));
  const mentions = new Map<string, FoundMention[]>();
  for (const { span, codes, kind } of places) {
    const [code] = codes;
    if (code === undefined || isPerson(span) || isOutlet(span)) continue;
    const found = mentions.get(code) ?? [];
    mentions.set(code, found);
    found.push({ span, reason: standsInDateline(passages, span) ? "dateline" : kind });
  }
  const about = aboutCountries(salienceFeatures(evidence, mentions));
  return [...mentions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, found]) => ({ code, about: about.has(code), mentions: found }));
}

const keyOf = ({ passage, start, end }: Span): string => `${passage}:${start}:${end}`;
