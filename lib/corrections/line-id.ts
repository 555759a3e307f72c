import { randomInt } from "node:crypto";

/** Crockford's base 32, whose letters sort as their values do. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const TIME = 10;
const CHANCE = 10;

/** An id that sorts by a time (milliseconds since 1970) and that no other machine gives: 50 bits of time, 50 of chance. */
export function lineId(at: number): string {
  let time = "";
  for (let rest = at, place = 0; place < TIME; place++, rest = Math.floor(rest / 32)) time = LETTERS[rest % 32] + time;
  return time + Array.from({ length: CHANCE }, () => LETTERS[randomInt(32)]).join("");
}
