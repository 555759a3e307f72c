/** Shares of the runs of four words of one text in another, as article-extraction-benchmark counts them. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

/** How much of a found text is in the true one, and the other way round; null where that one has no words. */
export function overlap(truth: string, found: string): { readonly [share in keyof Overlap]: number | null } {
  const [a, b] = [runs(truth), runs(found)];
  let [both, extra, missing] = [0, 0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [inTruth, inFound] = [a.get(key) ?? 0, b.get(key) ?? 0];
    both += Math.min(inTruth, inFound);
    extra += Math.max(0, inFound - inTruth);
    missing += Math.max(0, inTruth - inFound);
  }
  const share = (others: number) => (both + others === 0 ? null : both / (both + others));
  return { precision: share(extra), recall: share(missing) };
}

/** The means of all pages that have the share, and their harmonic mean. */
export function meanOf(pages: readonly ReturnType<typeof overlap>[]): Overlap & { readonly f1: number } {
  const mean = (shares: readonly (number | null)[]) => {
    const known = shares.filter((share) => share !== null);
    return known.reduce((sum, share) => sum + share, 0) / known.length;
  };
  const [precision, recall] = [mean(pages.map((page) => page.precision)), mean(pages.map((page) => page.recall))];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function runs(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counted = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const run = words.slice(at, at + 4).join(" ");
    if (run !== "") counted.set(run, (counted.get(run) ?? 0) + 1);
  }
  return counted;
}
