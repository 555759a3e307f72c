import type { Passage } from "../../passage.ts";
import { candidatesOf } from "../candidates.ts";
import { isCapitals } from "../names/is-capitals.ts";
import { LOWER } from "../names/word.ts";
import { isHyphen, type PassageWords, passageWords } from "../passage-words.ts";
import { addArticleEvidence } from "./article-evidence.ts";
import { evidenceOf } from "./candidate-evidence.ts";
import type { ArticleNames, Weighed } from "./weighed.ts";

/** The candidates of an article with their evidence, all but what needs to know which longer names are people. */
export function articleNames(passages: readonly Passage[]): ArticleNames {
  const texts = passageWords(passages);
  const weighed: Weighed[] = [];
  for (const text of texts) {
    if (isCapitals(text.words)) continue;
    for (const candidate of candidatesOf(text)) {
      const key = candidate.words.map(({ folded }) => folded).join(" ");
      weighed.push({ candidate, key, ...evidenceOf(candidate, text) });
    }
  }
  const small = smallWords(texts);
  addArticleEvidence(weighed, small);
  return { texts, weighed, small };
}

/** Words that the article also writes small, outside hyphenated names. */
function smallWords(texts: readonly PassageWords[]): Set<string> {
  const small = new Set<string>();
  for (const { tokens, words } of texts) {
    words.forEach(({ shape, folded }, k) => {
      if (!(shape & LOWER)) return;
      const before = words[k - 1];
      const joined =
        k > 0 && tokens[k - 1]!.end === tokens[k]!.start && (isHyphen(before) || /^['’]$/.test(before!.text));
      if (!joined) small.add(folded);
    });
  }
  return small;
}
