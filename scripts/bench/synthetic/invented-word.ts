import type { WordClass } from "./common-words.ts";
import { pick, randomFor, STREAM } from "./random.ts";

const split = (list: string): readonly string[] => list.split(" ").map((part) => (part === "-" ? "" : part));

// No onset, vowel and middle that go together make a word that one would not print.
const ONSETS = split("b br ch cl cr d dr f fl fr g gl gr h j k l m n pl pr r s sl sp st str t tr th v w sw qu");
const VOWELS = split("a a a e e e i i o o o u ea ou ai");
const MIDDLES = split("b d d l l l m m n n n r r r s s v nd st lt rt mb ng lv ll sp rm lk rd nn");

const ENDS = {
  noun: split("- - - - - er or ment ity age ist ance ation ine ard on ism et el ure ium"),
  verb: split("ate ize er ect end ive olve ish in el ound"),
  adjective: split("al al ive ous ic ful ent ary able y less ine"),
  adverb: split("ally ively ously ently arily ably lessly"),
} as const;

/** A word of one syllable needs an end of its own, or too many would be alike. */
const SHORT_ENDS = split("an el et in on or us ow am ot er en");

/** The word of that rank in its class, made of syllables: the rarer, the longer. Two ranks may share a word. */
export function inventedWord(wordClass: WordClass, rank: number, stream: number): string {
  const random = randomFor(stream, STREAM.word, rank);
  const syllables = rank < 1500 ? 1 : rank < 20_000 || random() < 0.5 ? 2 : 3;
  let stem = pick(random, ONSETS);
  for (let left = syllables; left > 0; left--) stem += pick(random, VOWELS) + pick(random, MIDDLES);
  const end = pick(random, ENDS[wordClass]);
  return stem + (syllables === 1 && end === "" ? pick(random, SHORT_ENDS) : end);
}
