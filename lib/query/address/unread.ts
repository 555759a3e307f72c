import type { FacetKey } from "../../facets/facet-names.ts";

/** What of a request is understood and still means nothing here. `given` is as it was given. */
export type Unread =
  /** No value of the facet, in this archive, has this name. */
  | { readonly code: "noValue"; readonly facet: FacetKey; readonly given: string }
  /** There is no reading list of this name. */
  | { readonly code: "noList"; readonly given: string }
  /** `before:`, `after:` or `on:` with no day behind it; it is searched for as words. */
  | { readonly code: "noDay"; readonly given: string }
  /** An operator of another language of search, read as words. */
  | { readonly code: "unknownMark"; readonly given: string }
  /** A page beyond the last, which is shown in its place. */
  | { readonly code: "lastPage"; readonly given: number; readonly pages: number };
