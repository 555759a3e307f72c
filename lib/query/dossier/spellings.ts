import { normalText } from "../../article/text/mapped-text.ts";
import type { ReadArticle } from "./read-articles.ts";
import { type Worded, type Wording, wordings } from "./wordings.ts";

/** So many are shown, the most frequent first. */
const MOST = 12;

/** Longer is no name. */
const LONGEST = 80;

/** The words that texts have for a value, those of the most articles first. */
export function spellingsIn(read: readonly ReadArticle[]): Wording[] {
  return wordings(worded(read), MOST);
}

function* worded(read: readonly ReadArticle[]): Generator<Worded> {
  for (const { article, value } of read)
    for (const mention of value.mentions) {
      const words = normalText(article.raw[mention.field] ?? "", mention);
      if (words.length <= LONGEST) yield { article, mention, words };
    }
}
