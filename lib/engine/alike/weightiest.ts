import type { Holdings } from "./holdings.ts";

/** What more entries hold says nothing of an article: a tenth of all, in a small archive half up to so many, in a large one no more than the last. */
const COMMON = { share: 10, small: 10, large: 5000 };

/** A term, and how much it says of an article. */
export interface Weighed {
  readonly term: string;
  readonly weight: number;
}

/** An article's terms that tell it from others, best first: what it says often and few do (tf·idf, both as logarithms). */
export async function weightiest(
  terms: ReadonlyMap<string, number>,
  { entries, counts }: Pick<Holdings, "entries" | "counts">,
): Promise<Weighed[]> {
  const all = await entries();
  const most = mostHolders(all);
  const holders = await counts([...terms.keys()], most);
  return [...terms]
    .map(([term, times], at) => ({ term, holders: holders[at]!, times }))
    .filter(({ holders }) => holders > 1 && holders <= most)
    .map(({ term, holders, times }) => ({ term, weight: (1 + Math.log(times)) * Math.log(1 + all / holders) }))
    .sort((a, b) => b.weight - a.weight);
}

/** Of so many entries, how many may hold a term that still says something. */
export function mostHolders(entries: number): number {
  const { share, small, large } = COMMON;
  return Math.min(large, Math.max(entries / share, Math.min(entries / 2, small)));
}
