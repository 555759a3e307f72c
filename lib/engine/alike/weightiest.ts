import type { Holdings } from "./holdings.ts";

/** What more of all entries hold says little of an article: in a large archive more than so many, in a small one than half of so many. */
const COMMON = { share: 10, small: 10, large: 5000 };

/** Where fewer terms are rarer than that, more common ones speak for an article, too: a headline alone has few words. */
const FEW = 5;

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
  let found: Weighed[] = [];
  for (const most of mostHolders(all)) {
    const holders = await counts([...terms.keys()], most);
    found = [...terms].flatMap(([term, times], at) =>
      holders[at]! > 1 && holders[at]! <= most
        ? [{ term, weight: (1 + Math.log(times)) * Math.log(1 + all / holders[at]!) }]
        : [],
    );
    if (found.length >= FEW) break;
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** How many of all entries may hold a term that still says something: what is asked for first, then more. */
function mostHolders(entries: number): readonly number[] {
  const { share, small, large } = COMMON;
  const tenth = Math.floor(Math.max(entries / share, Math.min(entries / 2, small)));
  return [...new Set([Math.min(tenth, large), tenth, Math.floor(entries / 2)])];
}
