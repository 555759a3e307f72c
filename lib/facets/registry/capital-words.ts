import type { Article } from "../../article/article.ts";
import { wordsIn } from "../../article/text/readable.ts";
import { passagesOf } from "../passage.ts";
import * as is from "../people/lexicon.ts";
import { isCapitals } from "../people/names/is-capitals.ts";
import type { KnownName, NameSnapshot } from "../people/names/name-snapshot.ts";
import { CAPITALS } from "../people/names/word.ts";
import { passageWords } from "../people/passage-words.ts";

/** No family name in capitals, whatever the archive knows. */
const OTHERWISE = is.STOP | is.PLACE | is.DEMONYM | is.CALENDAR | is.ORGANISATION | is.TITLE | is.TITLE_WORD | is.ROLE;
const FEWEST_LETTERS = 3;
/** Once so many more small letters than capitals are seen, the rest of a paragraph is not looked at. */
const PLAIN = 60;

/**
 * The folded words of passages in capitals that could be family names, in order of code points: an archive that knows
 * one of them reads the article again. Names that the article spells out elsewhere need no archive.
 */
export function capitalWords(article: Pick<Article, "raw" | "zones" | "facets">): string[] {
  const { raw, facets } = article;
  const zones = article.zones.filter(({ field, start, end }) => isLoud(raw[field] ?? "", start, end));
  if (zones.length === 0) return [];
  const words = passageWords(passagesOf({ raw, zones }))
    .filter((passage) => isCapitals(passage.words))
    .flatMap((passage) => passage.words)
    .filter(
      ({ shape, classes, folded }) => shape & CAPITALS && !(classes & OTHERWISE) && folded.length >= FEWEST_LETTERS,
    );
  const own = new Set(facets.people.flatMap(({ name }) => name.toLowerCase().split(/[\s-]+/)));
  return [...new Set(words.map(({ folded }) => folded))].filter((word) => !own.has(word)).sort();
}

function isLoud(raw: string, start: number, end: number): boolean {
  const { text, from, to } = wordsIn(raw, start, end);
  let small = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 97 && unit <= 122) small++;
    else if (unit >= 65 && unit <= 90) small--;
    if (small > PLAIN) return false;
  }
  return small < 0;
}

/**
 * A snapshot that knows these family names and leaves it to the registry whom each means: two people of equal weight.
 */
export function familySnapshot(families: readonly string[]): NameSnapshot {
  const names = families.flatMap((family): KnownName[] =>
    ["Aa", "Bb"].map((given) => ({
      name: `${given} ${family}`,
      family,
      articles: FEWEST_ARTICLES,
    })),
  );
  return { version: 1, names };
}

/** In fewer articles, a family name of the archive may be a slip. */
export const FEWEST_ARTICLES = 3;
