import { createHash } from "node:crypto";
import { hashOf, mix } from "./hash-of.ts";

/** Words in a row that make a shingle: copies of one text share most of theirs, two texts on one event hardly any. */
const WIDTH = 4;

/** Fewer shingles than this say nothing: standing phrases of a market report would do. */
const LEAST = 20;

const BANDS = 16;

/** Two hashes a band: texts that share half their shingles meet in a band with 99 % chance, that share a hundredth with 0.2 %. */
const ROWS = 2;

/** The shingles of a text as 32-bit hashes; empty for a text too short to tell. Case and punctuation do not count. */
export function shinglesOf(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let i = 0; i + WIDTH <= hashes.length; i++) {
    let hash = 0;
    for (let j = 0; j < WIDTH; j++) hash = mix(hash ^ hashes[i + j]!);
    shingles.add(hash);
  }
  return shingles.size < LEAST ? new Set() : shingles;
}

/**
 * Keys under which near-copies meet (MinHash with banding, Broder 1997): one number below 2^53 a band. The libraries for
 * it on npm have not been kept up, and it is a page of code.
 */
export function bandKeys(shingles: ReadonlySet<number>): number[] {
  if (shingles.size === 0) return [];
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < least.length; i++) {
      const hash = mix(shingle ^ Math.imul(i + 1, 0x9e3779b1));
      if (hash < least[i]!) least[i] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = mix(hash ^ least[band * ROWS + row]!);
    return band * 2 ** 32 + hash;
  });
}

/** One key more, under which texts meet that begin alike, however much longer one is. */
export function leadKey(shingles: ReadonlySet<number>): number[] {
  return [...shingles].slice(0, 1).map((first) => BANDS * 2 ** 32 + first);
}

/** A body as a number below 2^52, equal for equal words; null for one too short to tell copies by. */
export function bodyHash(text: string): number | null {
  return hashedWords(text)?.hash ?? null;
}

/** A body as it is compared: its hash, how many words it has, and its shingles. */
export interface Body {
  readonly hash: number;
  readonly words: number;
  readonly shingles: ReadonlySet<number>;
}

/** A body as it is compared; null for one too short to tell copies by. */
export function bodyOf(text: string): Body | null {
  const known = hashedWords(text);
  return known && { ...known, shingles: shinglesOf(text) };
}

function hashedWords(text: string): Omit<Body, "shingles"> | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < WIDTH + LEAST) return null;
  return { hash: textHash(words.join(" ")), words: words.length };
}

/** A text as a number below 2^52, another wherever a letter or mark is another. */
export function textHash(text: string): number {
  return Number.parseInt(createHash("sha256").update(text).digest("hex").slice(0, 13), 16);
}

/** How many shingles two texts have in common. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const shingle of less) if (more.has(shingle)) both++;
  return both;
}
