import * as is from "../lexicon.ts";
import { isHyphen, opensSentence, type PassageWords } from "../passage-words.ts";
import { PORTFOLIOS } from "./roles.ts";
import { CAPITAL, CAPITALS, INITIAL, type Word } from "./word.ts";

/** No post is longer, in tokens. */
const LONGEST = 14;
const LINK = /^(?:of|for|to|in|at|from)$/;
const INNER = /^(?:of|for|to|in|at|from|and|the|&|,)$/;

/**
 * The title that opens a post whose name goes on to token `at`: `Minister` before `of Works and Pensions`. Undefined where
 * what stands there is no post.
 */
export function postBefore(text: PassageWords, at: number): Word | undefined {
  const { words } = text;
  for (let k = at - 1; k >= 0 && k >= at - LONGEST && !opensSentence(text, k + 1); k--) {
    const word = words[k]!;
    if (LINK.test(word.text) && k > 0 && words[k - 1]!.classes & (is.TITLE | is.ROLE)) return words[k - 1];
    const inside = INNER.test(word.text) || isHyphen(word) || (word.shape & CAPITAL && !(word.classes & is.STOP));
    if (!inside) return undefined;
  }
  return undefined;
}

/** How many words at the head of a run end the name of a post, before a name of two words or more; 0 where none do. */
export function postLength(run: readonly Word[]): number {
  let length = 0;
  for (let k = 0; k < run.length - 2; k++) if (isOfPost(run[k]!)) length = k + 1;
  if (length === 0 || run.length - length < 2) return 0;
  // `Deputy for Peace Rose Marie Hill`: a word of a name ends a post no more than it begins one.
  return run.slice(0, length).some((word) => word.classes & is.GIVEN && !isOfPost(word)) ? 0 : length;
}

const isOfPost = ({ folded, classes, shape }: Word): boolean =>
  (shape & CAPITAL) !== 0 &&
  !(shape & INITIAL) &&
  (PORTFOLIOS.has(folded) ||
    (shape & CAPITALS) !== 0 ||
    ((classes & (is.ORGANISATION | is.PLACE | is.DEMONYM | is.COMMON)) !== 0 && !(classes & (is.GIVEN | is.FAMILY))));
