import { type Random, randomFor, STREAM } from "../synthetic/random.ts";

/** What an article is: a text of its own, a copy of another on its day, or a later version of it; `source` is the index of that. */
export interface Origin {
  readonly is: "own" | "copy" | "version";
  readonly source: number;
}

/** Shares of all articles. */
const [COPIES, VERSIONS] = [0.08, 0.04];

/** How far back another's text is taken from, at most; every 64th text is printed by many. */
const REACH = 400;

/** What the article of an index is; it depends on seed and index alone. */
export function originOf(seed: number, index: number): Origin {
  const random = randomFor(seed, STREAM.request, index);
  const drawn = random();
  if (drawn >= COPIES + VERSIONS) return { is: "own", source: index };
  const source = sourceOf(seed, random, index);
  return { is: source === index ? "own" : drawn < COPIES ? "copy" : "version", source };
}

function sourceOf(seed: number, random: Random, index: number): number {
  for (let tries = 0; tries < 16 && index > 0; tries++) {
    const back = index - 1 - Math.floor(random() * Math.min(index, REACH));
    const found = random() < 0.4 ? back - (back % 64) : back;
    if (randomFor(seed, STREAM.request, found)() >= COPIES + VERSIONS) return found;
  }
  return index;
}
