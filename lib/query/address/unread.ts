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
  /** The same with no letter or digit, so that nothing of it is searched for. */
  | { readonly code: "leftOut"; readonly given: string }
  /** `NEAR/5` that does not stand between two words or phrases; it is left out, and they are searched for by themselves. */
  | { readonly code: "looseNear"; readonly given: string }
  /** More words between than can be asked for: `most` is taken. */
  | { readonly code: "tooFar"; readonly given: string; readonly most: number }
  /** A word with `*` or `?` where they stand for nothing; what is beside them is searched for. */
  | { readonly code: "noWildcard"; readonly given: string }
  /** A page beyond the last, which is shown in its place. */
  | { readonly code: "lastPage"; readonly given: number; readonly pages: number };
