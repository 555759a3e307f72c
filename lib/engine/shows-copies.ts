import { FACETS } from "../facets/facet-names.ts";
import type { Query } from "./port/query.ts";

/** Whether copies are shown one by one: asked for, or implied by a chosen value of a facet that counts them. */
export function showsCopies({ copies, filters }: Pick<Query, "copies" | "filters">): boolean {
  return copies || impliesCopies(filters);
}

/** Whether a chosen value shows copies. */
export function impliesCopies(filters: Query["filters"]): boolean {
  return FACETS.some(({ key, copies }) => copies === "counted" && filters[key].include.length > 0);
}
