import type { Article } from "../../article/article.ts";
import { wordsIn } from "../../article/text/readable.ts";
import { passagesOf } from "../passage.ts";
import * as is from "../people/lexicon.ts";
import { isCapitals } from "../people/names/is-capitals.ts";
import { CAPITALS } from "../people/names/word.ts";
import { passageWords } from "../people/passage-words.ts";

/** No family name in capitals, whatever the archive knows. */
const OTHERWISE = is.STOP | is.PLACE | is.DEMONYM | is.CALENDAR | is.ORGANISATION | is.TITLE | is.TITLE_WORD | is.ROLE;
const FEWEST_LETTERS = 3;
/** Once so many more small letters than capitals are seen, the rest of a paragraph is not looked at. */
const PLAIN = 60;

/** The words of an article's passages in capitals that may be family names. */
export interface CapitalWords {
  /** Folded, in order of code points, each with its first place in `text`; -1 where that is not kept. */
  readonly words: readonly (readonly [word: string, start: number])[];
  /** The passages, so that what stands around a word can be asked once an archive knows it. */
  readonly text: string;
}

/** More of what stands in capitals is no headline. In UTF-16 units. */
const LONGEST = 1_000;

/**
 * The words of passages in capitals that could be family names: an archive that knows one of them reads the article again.
 * Names that the article spells out elsewhere need no archive.
 */
export function capitalWords(article: Pick<Article, "raw" | "zones" | "facets">): CapitalWords {
  const { raw, facets } = article;
  const zones = article.zones.filter(({ field, start, end }) => isLoud(raw[field] ?? "", start, end));
  if (zones.length === 0) return { words: [], text: "" };
  const passages = passagesOf({ raw, zones });
  const own = new Set(facets.people.flatMap(({ name }) => name.toLowerCase().split(/[\s-]+/)));
  const found = new Map<string, number>();
  let all = "";
  for (const { passage, tokens, words } of passageWords(passages)) {
    if (!isCapitals(words)) continue;
    const { text } = passages[passage]!.mapped;
    const from = all.length + text.length <= LONGEST ? all.length : -1;
    words.forEach(({ shape, classes, folded }, k) => {
      if (!(shape & CAPITALS) || classes & OTHERWISE || folded.length < FEWEST_LETTERS) return;
      if (!own.has(folded) && !found.has(folded)) found.set(folded, from < 0 ? -1 : from + tokens[k]!.start);
    });
    if (from >= 0) all += `${text}\n\n`;
  }
  return found.size === 0
    ? { words: [], text: "" }
    : { words: [...found].sort(([a], [b]) => (a < b ? -1 : 1)), text: all };
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

/** In fewer articles, a family name of the archive may be a slip. */
export const FEWEST_ARTICLES = 3;
