import { FACETS } from "../facets/facet-names.ts";
import type { Query } from "./query.ts";

/** Whether copies are shown one by one: asked for, or implied by a chosen value of a facet that counts them. */
export function showsCopies({ copies, facets }: Pick<Query, "copies" | "facets">): boolean {
  return copies || impliesCopies(facets);
}

/** Whether a chosen value shows copies. */
export function impliesCopies(facets: Query["facets"]): boolean {
  return FACETS.some(({ key, copies }) => copies === "counted" && facets[key].include.length > 0);
}
