import { COMMON_WORDS, type WordClass } from "./common-words.ts";
import { type Draw, drawByRank } from "./draw.ts";
import { inventedWord } from "./invented-word.ts";
import type { Random } from "./random.ts";

/** How many words a class can have, so that memory is bounded. */
const SIZE = { noun: 131072, verb: 65536, adjective: 65536, adverb: 8192 } as const;

/** Where the slope of Zipf's law turns; sets how fast the vocabulary grows. */
const BEND = { noun: 800, verb: 300, adjective: 300, adverb: 100 } as const;

interface Lexicon {
  readonly draw: Draw;
  readonly known: (string | undefined)[];
}

const lexicons = Object.fromEntries(
  (Object.keys(SIZE) as WordClass[]).map((name): [WordClass, Lexicon] => {
    const known = new Array<string | undefined>(SIZE[name]).fill(undefined);
    for (const [rank, word] of [...new Set(COMMON_WORDS[name])].entries()) known[rank] = word;
    return [name, { draw: drawByRank(SIZE[name], 12, BEND[name]), known }];
  }),
) as Record<WordClass, Lexicon>;

const STREAM_OF = { noun: 1, verb: 2, adjective: 3, adverb: 4 } as const;

/** A word of that class in its base form, as often as its rank says; `from`: not one of the commoner ones. */
export function drawWord(random: Random, wordClass: WordClass, from = 0): string {
  const { draw } = lexicons[wordClass];
  let rank = draw(random);
  while (rank < from) rank = draw(random);
  return wordAt(wordClass, rank);
}

/** The word of that rank, from 0: common words first, then invented ones. */
export function wordAt(wordClass: WordClass, rank: number): string {
  const { known } = lexicons[wordClass];
  const word = known[rank];
  if (word !== undefined) return word;
  const made = inventedWord(wordClass, rank, STREAM_OF[wordClass]);
  known[rank] = made;
  return made;
}
