/** Words of letters that a text must have before it is said to hold no sentence. */
const FEWEST_WORDS = 40;

/** Six words in a row with nothing but a space between them. */
const RUN = /(?<![\p{L}\p{M}'’.-])(?:[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*,?[ \n]){5}[\p{L}\p{M}'’]+/gu;

/** A short sentence: a capital, four words or more with nothing but spaces between, a stop. */
const SENTENCE = /(?<![\p{L}\p{M}'’.-])\p{Lu}[\p{L}\p{M}'’-]*(?:,?[ \n][\p{L}\p{M}'’-]+){3,20}[.!?](?=\s|$)/gu;
/** So many of them are no list. */
const SENTENCES = 3;

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Whether a body has running text in it, and is not a list of names and addresses, a table or code throughout: somewhere six
 * words follow one another that are not all names, or there are three short sentences with a word in small letters each, as
 * where a language gives nouns a capital. It is said of none that it has not, unless it is long enough to tell.
 */
export function hasRunningText(body: string): boolean {
  // The first sentence of nearly every text tells.
  for (const [run] of body.matchAll(RUN)) if (isSentence(run.split(/[ \n]/))) return true;
  if (UNSPACED.test(body)) return true;
  const sentences = (body.match(SENTENCE) ?? []).filter((sentence) => /[ \n]\p{Ll}{4,}/u.test(sentence));
  if (sentences.length >= SENTENCES) return true;
  const words = body.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words < FEWEST_WORDS;
}

/** Of six words of a sentence three are in small letters, or it is all in capitals. */
function isSentence(words: readonly string[]): boolean {
  const small = words.filter((word) => !/^\p{Lu}/u.test(word)).length;
  const loud = words.filter((word) => word === word.toUpperCase()).length;
  return small >= 3 || loud === words.length;
}
