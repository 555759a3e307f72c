/** Shades that are told apart. */
const MOST = 5;

/** A shade: numbers of articles from the first to the last. */
export interface Shade {
  readonly from: number;
  readonly to: number;
}

/** Shades for numbers of which a few are large and many small: each begins at a round number, some times the one before. */
export function shadesOf(counts: readonly number[]): Shade[] {
  const largest = Math.max(...counts, 0);
  if (largest === 0) return [];
  const smallest = Math.min(...counts);
  const begins = [smallest];
  for (let step = 1; step < MOST; step++) {
    const begin = rounded(smallest * (largest / smallest) ** (step / MOST));
    if (begin > begins.at(-1)! && begin <= largest) begins.push(begin);
  }
  return begins.map((from, at) => ({ from, to: (begins[at + 1] ?? largest + 1) - 1 }));
}

/** The place of a number's shade, from 1. */
export function shadeOf(count: number, shades: readonly Shade[]): number {
  return shades.filter(({ from }) => from <= count).length;
}

/** The next 1, 2 or 5 with noughts behind it, or the number itself where it is small. */
function rounded(value: number): number {
  if (value <= 5) return Math.ceil(value);
  const unit = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * unit).find((step) => step >= value)!;
}
