import { type FakeDocument, type FakeIndex, type FakeSettings, normalized, valuesOf } from "./fake-index.ts";
import { Refusal } from "./refusal.ts";

const MOST_VALUES = 100;

/** The counts of some facets over documents of an index, and the range of what is a number among their values. */
export function distributionOf(
  { settings, fields }: Pick<FakeIndex, "settings" | "fields">,
  documents: readonly FakeDocument[],
  facets: readonly string[],
) {
  const facetDistribution: Record<string, Record<string, number>> = {};
  const facetStats: Record<string, { min: number; max: number }> = {};
  for (const facet of facets.toSorted()) {
    if (!settings.filterableAttributes?.some(({ attributePatterns }) => attributePatterns.includes(facet)))
      throw new Refusal(
        400,
        "invalid_search_facets",
        `Invalid facet distribution: Attribute \`${facet}\` is not filterable.`,
      );
    if (!fields.has(facet)) continue;
    // Spellings that compare equal are one value, shown in the first one met.
    const counts = new Map<string, { readonly shown: string; count: number }>();
    for (const document of documents) {
      const own = new Map(valuesOf(document, facet).map((value) => [normalized(value), String(value)]));
      for (const [key, shown] of own) {
        const known = counts.get(key) ?? { shown, count: 0 };
        known.count++;
        counts.set(key, known);
      }
    }
    facetDistribution[facet] = Object.fromEntries(
      first(counts, facet, settings).map(({ shown, count }) => [shown, count]),
    );
    const numbers = documents
      .flatMap((document) => valuesOf(document, facet))
      .filter((value) => typeof value === "number");
    if (numbers.length > 0) facetStats[facet] = { min: Math.min(...numbers), max: Math.max(...numbers) };
  }
  return { facetDistribution, facetStats };
}

/** The values that are not cut off: by count, of equals the last by name first; or by name. */
function first<T extends { readonly count: number }>(
  counts: ReadonlyMap<string, T>,
  facet: string,
  { faceting = {} }: FakeSettings,
): T[] {
  const { maxValuesPerFacet = MOST_VALUES, sortFacetValuesBy = {} } = faceting;
  const byCount = (sortFacetValuesBy[facet] ?? sortFacetValuesBy["*"]) === "count";
  const order = [...counts].sort(([a, { count: many }], [b, { count: more }]) =>
    byCount ? more - many || (a < b ? 1 : -1) : a < b ? -1 : 1,
  );
  return order.slice(0, maxValuesPerFacet).map(([, value]) => value);
}
