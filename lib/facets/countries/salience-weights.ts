import type { SalienceFeature } from "./salience-features.ts";

/**
 * How much each feature speaks for an article being about a country, in log odds. Fitted by `scripts/eval/fit-salience.ts` on
 * what the indexers of Reuters filed 13,399 articles of 1987 under: numbers that hold none of their text. No feature knows
 * which country it judges.
 */
export const SALIENCE_WEIGHTS: Readonly<Record<SalienceFeature, number>> = {
  bias: -1.7,
  "log count": 1.34,
  "in headline": 1.12,
  "in dateline": 2.73,
  "in lead": -0.03,
  "log count in lead": 0.7,
  "by name": 0.08,
  "by demonym": 0.14,
  "by capital": -0.19,
  "by state": -0.06,
  "by city": -0.7,
  "by metonym": 0.2,
  earliness: 1.35,
  "share of mentions": -0.09,
  "share of the top": 0.61,
  "log all mentions": 0.01,
  "log length": -2.94,
  countries: 0.86,
  "dateline only": 1.86,
  "dateline without name or demonym": 1.06,
  once: 0.09,
  "capital only": -0.76,
  "demonym only": -0.69,
  "dateline and body": 0.87,
  "headline and dateline": -1.21,
  "log count in organisations": 0.53,
  "only country": 2.54,
  "others in headline": -0.34,
  "headline only": 1.1,
  "far below the top": -0.08,
  "most mentioned": -0.19,
  "in first sentence": 0.19,
  spread: 0.72,
  "others in dateline": -0.72,
};

/** A country is what the article is about from this score on. */
export const ABOUT_FROM = -0.1;
/** The best country of an article is taken down to this score when none reaches the other. */
export const BEST_FROM = -5;
