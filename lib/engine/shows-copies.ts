import { FACETS } from "../facets/facet-names.ts";
import type { Query } from "./port/query.ts";

/** What of a search says whether copies are shown; of a request, too. */
type Choices = Pick<Query, "filters"> & { readonly lists: { readonly include: readonly string[] | null } };

/** Whether copies are shown one by one: asked for, or implied by what was chosen. */
export function showsCopies({ copies, ...choices }: Choices & Pick<Query, "copies">): boolean {
  return copies || impliesCopies(choices);
}

/** Whether a chosen value of a facet that counts copies, or a list, which names articles, shows copies. */
export function impliesCopies({ filters, lists }: Choices): boolean {
  if (lists.include !== null) return true;
  return FACETS.some(({ key, copies }) => copies === "counted" && filters[key].include.length > 0);
}
