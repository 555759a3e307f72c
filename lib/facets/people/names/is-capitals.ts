import { CAPITAL, CAPITALS, INITIAL, LOWER, type Word } from "./word.ts";

/** Whether a passage is written in capitals throughout, so that they say nothing. */
export function isCapitals(words: readonly Word[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const { shape, text } of words) {
    if (shape & CAPITALS) capitals++;
    else if (shape & (LOWER | CAPITAL) && !(shape & INITIAL) && text.length > 1) small++;
  }
  return capitals >= 2 && small <= capitals / 4;
}
