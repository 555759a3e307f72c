import { FACETS, type FacetKey } from "../../facets/facet-names.ts";

/** What a search filters by: a facet, its date, or what an article is about. */
export type FilterName = FacetKey | "date" | "about";

/** What the parameter of a URL filters by: `from`, `to` and `date` by the date. */
export function filterName(parameter: string): FilterName {
  if (parameter === "about") return "about";
  return FACETS.find(({ param }) => param === parameter)?.key ?? "date";
}
