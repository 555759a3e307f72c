/** A facet's value: what is stored and linked, and what people read. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** It may stand for several of one name, who cannot be told apart. */
  readonly several?: true;
}

/** What there is to know of a facet before any value is: pure data, so that a browser can have it. */
interface Row {
  readonly key: string;
  /** Its name in URLs, in the query language and on the command line. */
  readonly param: string;
  /** How many an article has: of two values where it has one, both cannot be required. */
  readonly values: "many" | "one" | "one at most";
  /** Its values are suggested while one types. */
  readonly suggested: boolean;
  /** Where a value is mentioned, the article's text links to it. */
  readonly marked: boolean;
  /** `counted`: its counts hold copies, and choosing a value shows them. */
  readonly copies: "hidden" | "counted";
  /** The name of the values among its own that an article is about, where a search can ask for these alone. */
  readonly about: string | null;
}

const ROWS = [
  {
    key: "people",
    param: "person",
    values: "many",
    suggested: true,
    marked: true,
    copies: "hidden",
    about: "aboutPeople",
  },
  {
    key: "countries",
    param: "country",
    values: "many",
    suggested: true,
    marked: true,
    copies: "hidden",
    about: "about",
  },
  // A copy under another outlet is another article of that outlet.
  {
    key: "outlets",
    param: "outlet",
    values: "one at most",
    suggested: true,
    marked: false,
    copies: "counted",
    about: null,
  },
  { key: "cited", param: "cited", values: "many", suggested: false, marked: true, copies: "hidden", about: null },
  { key: "authors", param: "author", values: "many", suggested: true, marked: false, copies: "hidden", about: null },
  {
    key: "languages",
    param: "lang",
    values: "one at most",
    suggested: false,
    marked: false,
    copies: "hidden",
    about: null,
  },
  // A text that another collection holds too is one of this collection as well.
  {
    key: "collections",
    param: "collection",
    values: "one",
    suggested: false,
    marked: false,
    copies: "counted",
    about: null,
  },
] as const satisfies readonly Row[];

export type FacetKey = (typeof ROWS)[number]["key"];
export type AboutKey = NonNullable<(typeof ROWS)[number]["about"]>;

export interface FacetRow extends Row {
  readonly key: FacetKey;
  readonly param: (typeof ROWS)[number]["param"];
  readonly about: AboutKey | null;
}

/** The facets of an article, in the order in which they are shown. How their values are read: `facet-values.ts`. */
export const FACETS: readonly FacetRow[] = ROWS;

export function facetRow(key: FacetKey): FacetRow {
  return FACETS.find((facet) => facet.key === key)!;
}
