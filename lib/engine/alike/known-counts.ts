import type { Holdings } from "./holdings.ts";

/** Counts that are remembered, at most: of each that takes time, in an archive of some million articles. */
const MOST = 50_000;

/** Fewer are counted as fast as they are remembered. */
const FEW = 20;

/**
 * How many entries hold a term, remembered while the index is the same: the terms that cost most to count stand in most
 * articles. `state`: another text wherever counts may be others.
 */
export function openKnownCounts() {
  const known = new Map<string, { readonly count: number; readonly isAll: boolean }>();
  let index = "";

  return (state: string, counts: Holdings["counts"]): Holdings["counts"] =>
    async (terms, most) => {
      if (state !== index || known.size > MOST) {
        known.clear();
        index = state;
      }
      const knows = (term: string) => known.get(term)?.isAll || known.get(term)!.count > most;
      const asked = terms.filter((term) => !known.has(term) || !knows(term));
      const counted = asked.length === 0 ? [] : await counts(asked, most);
      const countOf = new Map(asked.map((term, at) => [term, counted[at]!]));
      for (const [term, count] of countOf) if (count > FEW) known.set(term, { count, isAll: count <= most });
      return terms.map((term) => countOf.get(term) ?? known.get(term)!.count);
    };
}

export type KnownCounts = ReturnType<typeof openKnownCounts>;
