import type { FoundCountry } from "../values.ts";
import { aboutCountries } from "./about-countries.ts";
import type { CountryEvidence } from "./country-evidence.ts";
import { countryMentions } from "./country-mentions.ts";
import { salienceFeatures } from "./salience-features.ts";

export type { CountryEvidence } from "./country-evidence.ts";

/**
 * The countries of one article, sorted by code, each with its mentions in reading order. People and outlets take
 * precedence: a place inside one is none. `about` tells the countries that the article is about from those in passing.
 */
export function resolveCountries(evidence: CountryEvidence): FoundCountry[] {
  const mentions = countryMentions(evidence);
  const about = aboutCountries(salienceFeatures(evidence, mentions));
  return [...mentions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, found]) => ({ code, about: about.has(code), mentions: found }));
}
