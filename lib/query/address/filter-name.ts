import { FACETS, type FacetKey } from "../../facets/facet-names.ts";

/** What a search filters by: a facet, its date, a reading list, or what an article is about. */
export type FilterName = FacetKey | "date" | "about" | "list";

/** What the parameter of a URL filters by: `from`, `to` and `date` by the date. */
export function filterName(parameter: string): FilterName {
  if (parameter === "about" || parameter === "list") return parameter;
  return FACETS.find(({ param }) => param === parameter)?.key ?? "date";
}
