import type { FacetKey } from "../facets/facet-names.ts";

/**
 * The facets of which each article has its own name for a value, as its source writes an outlet. What an index calls such a
 * value must be what an article calls it that has it still.
 */
export const CALLED_VARIOUSLY = ["outlets", "cited"] as const satisfies readonly FacetKey[];
