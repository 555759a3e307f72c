import type { Random } from "./random.ts";

/** Draws an index. */
export type Draw = (random: Random) => number;

/** Draws indexes as often as their weights say, in constant time (Walker's alias method, built as Vose does). */
export function drawByWeight(weights: ArrayLike<number>): Draw {
  const size = weights.length;
  const share = new Float64Array(size);
  const alias = new Uint32Array(size);
  let total = 0;
  for (let i = 0; i < size; i++) total += weights[i]!;
  const small: number[] = [];
  const large: number[] = [];
  for (let i = 0; i < size; i++) {
    share[i] = (weights[i]! / total) * size;
    (share[i]! < 1 ? small : large).push(i);
  }
  while (small.length > 0 && large.length > 0) {
    const under = small.pop()!;
    const over = large.pop()!;
    alias[under] = over;
    share[over] = share[over]! + share[under]! - 1;
    (share[over]! < 1 ? small : large).push(over);
  }
  for (const rest of [...small, ...large]) share[rest] = 1;
  return (random) => {
    const at = random() * size;
    const index = Math.floor(at);
    return at - index < share[index]! ? index : alias[index]!;
  };
}

/**
 * Draws ranks from 0 by the law of Zipf and Mandelbrot, with the steeper tail that large collections have: a weight of
 * 1 / ((rank + offset) (1 + (rank / bend) ^ 1.5)), so a slope of -1 up to the bend and of -2.5 far beyond it. The tail
 * is what makes a vocabulary grow by the law of Heaps. Square roots are exact (IEEE 754), so every machine draws the same.
 */
export function drawByRank(size: number, offset: number, bend: number): Draw {
  const weights = new Float64Array(size);
  for (let rank = 0; rank < size; rank++) {
    const far = rank / bend;
    weights[rank] = 1 / ((rank + offset) * (1 + far * Math.sqrt(far)));
  }
  return drawByWeight(weights);
}
