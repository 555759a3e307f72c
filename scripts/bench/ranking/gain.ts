/** How many of the first hits count. */
const DEPTH = 10;

/**
 * nDCG@10 of an order of hits, between 0 and 1: what their grades are worth, a hit less the lower it stands, as a share of what
 * the best order of all that was graded is worth. A hit without a grade counts as 0.
 */
export function normalisedGain(ids: readonly string[], grades: ReadonlyMap<string, number>): number {
  const best = gain([...grades.values()].sort((a, b) => b - a));
  return best === 0 ? 0 : gain(ids.map((id) => grades.get(id) ?? 0)) / best;
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
