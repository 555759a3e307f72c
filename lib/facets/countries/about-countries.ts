import { type CountrySalience, SALIENCE_FEATURES } from "./salience-features.ts";
import { ABOUT_FROM, BEST_FROM, SALIENCE_WEIGHTS } from "./salience-weights.ts";

const WEIGHTS: readonly number[] = SALIENCE_FEATURES.map((name) => SALIENCE_WEIGHTS[name]);

/** The codes of the countries that an article is about: those of enough salience, else the best if it is not far off. */
export function aboutCountries(countries: readonly CountrySalience[]): Set<string> {
  const scored = countries.map(({ code, features }) => ({ code, score: salience(features) }));
  const about = scored.filter(({ score }) => score >= ABOUT_FROM);
  if (about.length > 0) return new Set(about.map(({ code }) => code));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, own) => (!top || own.score > top.score || (own.score === top.score && own.code < top.code) ? own : top),
    undefined,
  );
  return new Set(best && best.score >= BEST_FROM ? [best.code] : []);
}

/** The weighted sum of a country's features: the log odds that an indexer would file the article under it. */
function salience(features: readonly number[]): number {
  let sum = 0;
  for (const [i, weight] of WEIGHTS.entries()) sum += weight * features[i]!;
  return sum;
}
