/** What articles may have in common, and what sharing a value of it is worth beside its rarity. */
export const SHARED = [
  ["people", 2],
  ["about", 1],
] as const;

/** Less in common than this is chance. */
export const LEAST_SHARED = 2;

/** What it is worth that two of so many articles share a value: the more, the fewer hold it. */
export function worth(weight: number, articles: number, holders: number): number {
  return weight * Math.log(1 + articles / holders);
}
