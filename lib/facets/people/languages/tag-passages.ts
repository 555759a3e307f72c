import type { Passage } from "../../passage.ts";
import { opensSentence, type PassageWords } from "../passage-words.ts";
import { factsOf, featuresOf, type SentenceFeatures } from "../tag-features.ts";
import { languageWord } from "./language-words.ts";
import { letterFeatures } from "./letter-features.ts";

/** A sentence of a passage: where its tokens begin, and what the tagger sees of them. */
export interface SeenSentence {
  readonly passage: number;
  readonly start: number;
  readonly features: SentenceFeatures;
}

/** The words of an article's passages in a language. */
export function languageWords(language: string, passages: readonly Passage[]): PassageWords[] {
  return passages.map(({ tokens }, passage) => ({
    passage,
    tokens,
    words: tokens.map(({ text }) => languageWord(language, text)),
  }));
}

/** Whether each letter of a language is a token. */
export const isByLetter = (language: string): boolean => language === "ja" || language === "zh";

/** The longest sentence that is looked at whole, in tokens: text without stops must not cost its square. */
const LONGEST = 400;

/** The sentences of an article that hold anything to tag, one by one: their features are large. `buckets`: the model's. */
export function* seenSentences(
  language: string,
  texts: readonly PassageWords[],
  buckets: number,
): Generator<SeenSentence> {
  const letters = isByLetter(language);
  const facts = factsOf(letters ? [] : texts);
  const featuresFrom = (text: PassageWords, start: number, end: number) => {
    if (!letters) return featuresOf(text, start, end, facts, buckets - 1);
    const own = text.tokens.slice(start, end).map((token) => token.text);
    return letterFeatures(language, own, buckets - 1);
  };
  for (const text of texts) {
    let start = 0;
    for (let k = 1; k <= text.tokens.length; k++) {
      if (k < text.tokens.length && !opensSentence(text, k) && k - start < LONGEST) continue;
      const features = featuresFrom(text, start, k);
      if (features) yield { passage: text.passage, start, features };
      start = k;
    }
  }
}
