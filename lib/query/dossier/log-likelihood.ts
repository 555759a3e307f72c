/** In how many articles two values stand together, each of them stands, and how many there are. */
export interface Occurrences {
  readonly together: number;
  readonly one: number;
  readonly other: number;
  readonly all: number;
}

/**
 * How much more two values occur together than chance would have it: Dunning's log-likelihood ratio (G²), negative where they
 * occur together less. Unlike a ratio of shares it is not ruled by what is rare, nor like a count by what is frequent.
 */
export function logLikelihood({ together, one, other, all }: Occurrences): number {
  // Copies may be counted beside one value and not beside all: no cell is less than nothing.
  const cells = [
    { seen: together, expected: (one * other) / all },
    { seen: Math.max(0, one - together), expected: (one * Math.max(0, all - other)) / all },
    { seen: Math.max(0, other - together), expected: (Math.max(0, all - one) * other) / all },
    {
      seen: Math.max(0, all - one - other + together),
      expected: (Math.max(0, all - one) * Math.max(0, all - other)) / all,
    },
  ];
  const sum = cells.reduce(
    (total, { seen, expected }) => total + (seen > 0 && expected > 0 ? seen * Math.log(seen / expected) : 0),
    0,
  );
  return (together * all >= one * other ? 2 : -2) * Math.max(0, sum);
}
