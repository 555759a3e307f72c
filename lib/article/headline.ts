import type { Article } from "./article.ts";
import { CAPTION_CREDIT, CAPTION_NAME } from "./patterns.ts";

/** A derived headline's length at most, in UTF-16 units. */
const DERIVED_LENGTH = 110;

/** The headline as given, or one derived from the first sentence and flagged as such; null where there are no words. */
export function headlineOf(
  found: string | undefined,
  fromField: boolean,
  body: string,
  rest: string | undefined,
): Article["headline"] | null {
  if (found) return { text: found, derived: false, method: fromField ? "title of the source" : "first line" };
  const text = shortened(firstSentence(body));
  if (text) return { text, derived: true, method: "first sentence of the body" };
  return rest ? { text: shortened(rest), derived: true, method: "first words of the source" } : null;
}

/** A caption without its credit. `(File)` is a photo from the files. */
export function captionOf(words: string | undefined): Article["caption"] {
  if (words === undefined) return null;
  const match = CAPTION_CREDIT.exec(words) ?? CAPTION_NAME.exec(words);
  const credit = match?.[1] ?? match?.[2] ?? null;
  return {
    text: match ? words.slice(0, match.index) : words,
    credit: credit && /^file$/i.test(credit) ? "file photo" : credit,
  };
}

function firstSentence(body: string): string {
  const paragraph = body.split("\n", 1)[0] ?? "";
  const [first] = new Intl.Segmenter("en", { granularity: "sentence" }).segment(paragraph.slice(0, 2000));
  return first?.segment.trim() ?? "";
}

/** Cut at the last space before the limit, with an ellipsis: the words are the article's own, in its order. */
function shortened(sentence: string): string {
  if (sentence.length <= DERIVED_LENGTH) return sentence.replace(/[.]$/, "");
  const cut = sentence.lastIndexOf(" ", DERIVED_LENGTH - 1);
  const end = cut > DERIVED_LENGTH / 2 ? cut : DERIVED_LENGTH - 1;
  // Never between the halves of a surrogate pair.
  const whole = /[\ud800-\udbff]$/.test(sentence.slice(0, end)) ? end - 1 : end;
  return `${sentence.slice(0, whole).replace(/[\s,;:–—-]+$/u, "")}…`;
}
