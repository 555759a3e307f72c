/** A source of numbers in [0, 1) that depends on its seed alone. */
export type Random = () => number;

/** A linear congruential generator: weak, but the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed & 0x7fffffff;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
  for (let k = 0; k < 5; k++) next();
  return next;
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

export function shuffle(random: Random, list: number[]): void {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [list[k], list[other]] = [list[other]!, list[k]!];
  }
}
