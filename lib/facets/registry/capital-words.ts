import type { Article } from "../../article/article.ts";
import { wordsIn } from "../../article/text/readable.ts";
import { passagesOf } from "../passage.ts";
import * as is from "../people/lexicon.ts";
import { isCapitals } from "../people/names/is-capitals.ts";
import type { KnownName, NameSnapshot } from "../people/names/name-snapshot.ts";
import { CAPITALS } from "../people/names/word.ts";
import { passageWords } from "../people/passage-words.ts";
import { type LoneSign, loneSign } from "./lone-sign.ts";
import { officesOf } from "./offices.ts";

/** No family name in capitals, whatever the archive knows. */
const OTHERWISE = is.STOP | is.PLACE | is.DEMONYM | is.CALENDAR | is.ORGANISATION | is.TITLE | is.TITLE_WORD | is.ROLE;
const FEWEST_LETTERS = 3;
/** Once so many more small letters than capitals are seen, the rest of a paragraph is not looked at. */
const PLAIN = 60;

/** A word in capitals that may be a family name, with what stands around it. */
export interface CapitalWord {
  /** Folded. */
  readonly word: string;
  readonly offices: readonly string[];
  readonly sign: LoneSign;
}

/**
 * The words of passages in capitals that could be family names, in order of code points: an archive that knows
 * one of them reads the article again. Names that the article spells out elsewhere need no archive.
 */
export function capitalWords(article: Pick<Article, "raw" | "zones" | "facets">): CapitalWord[] {
  const { raw, facets } = article;
  const zones = article.zones.filter(({ field, start, end }) => isLoud(raw[field] ?? "", start, end));
  if (zones.length === 0) return [];
  const passages = passagesOf({ raw, zones });
  const own = new Set(facets.people.flatMap(({ name }) => name.toLowerCase().split(/[\s-]+/)));
  const found = new Map<string, CapitalWord>();
  for (const { passage, tokens, words } of passageWords(passages)) {
    if (!isCapitals(words)) continue;
    const { text } = passages[passage]!.mapped;
    words.forEach(({ shape, classes, folded }, k) => {
      if (!(shape & CAPITALS) || classes & OTHERWISE || folded.length < FEWEST_LETTERS) return;
      if (own.has(folded) || found.has(folded)) return;
      const { start, end } = tokens[k]!;
      found.set(folded, { word: folded, offices: officesOf(text, start, end), sign: loneSign(text, start, end) });
    });
  }
  return [...found.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
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
