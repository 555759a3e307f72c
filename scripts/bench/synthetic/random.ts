/** Numbers in [0, 1), steps of 2^-32, that depend on a seed alone. */
export type Random = () => number;

/** What a stream of numbers is for, so that the streams of one seed do not repeat one another. */
export const STREAM = { article: 1, story: 2, person: 3, word: 4, staff: 5, request: 6 } as const;

/** A stream for the thing of that index: xoshiro128**, its state filled by the finaliser of MurmurHash3. */
export function randomFor(seed: number, stream: number, index: number): Random {
  let hash = mix(mix(mix(seed) ^ stream) ^ index);
  const fill = () => {
    hash = (hash + 0x9e3779b9) | 0;
    return mix(hash);
  };
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill() | 1; // Never all zero.
  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / 4294967296;
  };
}

/** One of a list, each as likely as the next. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
