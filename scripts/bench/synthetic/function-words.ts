import { type Draw, drawByWeight } from "./draw.ts";
import type { Random } from "./random.ts";

/** Kinds of function words; the weights say how often English news uses each in a thousand words, roughly. */
const WORDS = {
  singular:
    "the 21, a 16, - 26, this 2.4, his 3, their 1.6, its 2, that 1, her 1.2, one 1.6, another .5, each .4, every .3, no .8, any .7",
  plural:
    "the 10, - 40, some 1.4, these 1, those .6, many .9, all 1.2, other 1.3, several .5, both .4, more 1.4, two 1.4, their 1, three .8, few .3",
  preposition:
    "in 23, to 5, for 9.2, on 2, with 7, at 5.4, by 4, from 4.6, as 4, about 1.9, after 1.6, over 1.4, into 1.5, between .9, against 1, during .8, through .8, before .7, under .8, without .5, among .4, since .5, within .3, across .3, despite .2, near .2, toward .2",
  conjunction: "and 20, but 4, or 2",
  subordinator:
    "that 4, as 2.5, because 1, while 1, if 1.6, when 2, after 1, although .4, before .5, since .3, where .6, until .3",
  relative: "which 2.6, who 2.4, whose .3",
  subject: "he 6, it 9, they 5, she 2.6, we 3, this .8, that .8, I 3, you 1.6",
  auxiliary: "had 3, has 3.4, would 2.6, could 1.6, will 3.6, may 1, should .8, can 1.8, might .5, must .4, did .8",
  auxiliaries: "had 3, have 4.4, would 2.6, could 1.6, will 3.6, may 1, should .8, can 1.8, might .5, must .4, did .8",
  is: "was 9, is 9.6, has been 1.1, had been .9, will be 1.1, would be .7",
  are: "were 4.6, are 6, have been 1.1, had been .6, will be .8, would be .5",
  adverb: "not 4, also 1.6, now 1, only 1.1, still .7, just 1, even .8, then .8, never .4, again .5, already .4, so 1",
} as const;

/** A kind of function word. */
export type FunctionWordKind = keyof typeof WORDS;

const drawn = new Map(Object.entries(WORDS).map(([kind, list]) => [kind, parse(list)]));

/** A function word of that kind, as often as English uses it; empty where English would use none. */
export function functionWord(random: Random, kind: FunctionWordKind): string {
  const { words, draw } = drawn.get(kind)!;
  return words[draw(random)]!;
}

function parse(list: string): { words: readonly string[]; draw: Draw } {
  const rows = list.split(", ").map((row) => row.split(/ (?=[\d.]+$)/));
  return {
    words: rows.map(([word = ""]) => (word === "-" ? "" : word)),
    draw: drawByWeight(rows.map(([, weight]) => Number(weight))),
  };
}
