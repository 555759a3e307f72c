import type { Article } from "../../article/article.ts";
import { searchedText } from "../../article/text/searched-text.ts";
import { isSpaceless, wordRuns } from "../words/words.ts";

/** How much of a text is looked at, in UTF-16 units, and how many of its terms: what a story is about it says soon and often. */
const [READ, TERMS] = [50_000, 150];

/**
 * The terms by which an article may be like others, folded, with how often it has each: its headline's, then what it has most
 * often. A term is a word with a letter in it, or where a script puts no space between words, two letters that stand together
 * (with a space between, as an index has them).
 */
export function termsOf(article: Article): Map<string, number> {
  const counts = new Map<string, number>();
  add(counts, article.headline.text);
  const headline = new Set(counts.keys());
  add(counts, searchedText(article).slice(0, READ));
  const order = [...counts].sort(
    ([a, some], [b, others]) => Number(headline.has(b)) - Number(headline.has(a)) || others - some,
  );
  return new Map(order.slice(0, TERMS));
}

function add(counts: Map<string, number>, text: string): void {
  const { folded, starts, ends } = wordRuns(text);
  folded.forEach((word, at) => {
    const next = folded[at + 1];
    const term = !isSpaceless(word)
      ? word
      : next && ends[at] === starts[at + 1] && isSpaceless(next) && `${word} ${next}`;
    if (term && /\p{L}/u.test(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  });
}
