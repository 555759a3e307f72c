import type { Reader } from "../../engine/port/reader.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";
import { logLikelihood } from "../dossier/log-likelihood.ts";

/** Two words, in small letters, as they stand side by side. */
export type WordPair = readonly [string, string];

/** Words that are long enough to say something, side by side in a headline. */
const PAIR = /(?<![\p{L}\d'’-])(?=(\p{L}{4,12}) (\p{L}{5,12})(?![\p{L}\d'’-]))/gu;

/** Pairs that are counted, three searches each. */
const COUNTED = 8;

/**
 * Pairs of words from headlines, first those that stand in several articles, and of these what belongs together most; `all`: how
 * many articles there are. Those of most of the headlines are counted, so that the cost is bounded.
 */
export async function sharedPairs(engine: Reader, headlines: readonly string[], all: number): Promise<WordPair[]> {
  const seen = new Map<string, { readonly pair: WordPair; headlines: number }>();
  for (const headline of new Set(headlines.map((text) => text.toLowerCase())))
    for (const [, first, second] of headline.matchAll(PAIR)) {
      const row = seen.get(`${first} ${second}`) ?? { pair: [first!, second!] as const, headlines: 0 };
      row.headlines++;
      seen.set(`${first} ${second}`, row);
    }
  const pairs = [...seen.values()]
    .sort((a, b) => b.headlines - a.headlines)
    .slice(0, COUNTED)
    .map(({ pair }) => pair);
  const texts = pairs.flatMap(([first, second]) => [`"${first} ${second}"`, `${first} `, `${second} `]);
  const counts = await engine.count(texts.map((q) => queryOf({ ...EVERYTHING, q })));
  return pairs
    .map((pair, at) => {
      const [together, one, other] = counts.slice(3 * at, 3 * at + 3) as [number, number, number];
      // So that what the second word finds without the first is not nothing.
      const isShown = together > 1 && other > together;
      return { pair, isShown, weight: logLikelihood({ together, one, other, all }) };
    })
    .sort((a, b) => Number(b.isShown) - Number(a.isShown) || b.weight - a.weight)
    .map(({ pair }) => pair);
}
