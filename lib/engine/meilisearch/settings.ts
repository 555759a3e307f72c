import { createHash } from "node:crypto";
import { ATTRIBUTES } from "../attribute.ts";
import { CALLED_VARIOUSLY } from "../called-variously.ts";
import { SHARED } from "../relatedness.ts";
import { WORDS_VERSION } from "../words/words.ts";

/** How many values of a facet the server counts; lists show 50, and ties at the end need room. */
export const COUNTED = 200;

/**
 * How many values each of several servers counts: nearly always all, since a value that is frequent in all together may be
 * rare in each. More are counted again one by one; see `merged-counts.ts`.
 */
export const COUNTED_OF_SEVERAL = 20_000;

/** Deeper pages cost the server all pages before them. */
export const MOST_HITS = 1000;

const exact = { facetSearch: false, filter: { equality: true, comparison: false } };
const compared = { facetSearch: false, filter: { equality: false, comparison: true } };

/** Typo tolerance is off: counts would hold misspelt matches. A word that no article has is repaired by the adapter. */
const typoTolerance = { enabled: false };

/** The settings of the index of articles. Specific rules stand before general ones: the first that fits wins. */
export const ARTICLE_SETTINGS = {
  searchableAttributes: ["title", "body", "said"],
  displayedAttributes: [
    "id",
    "shown",
    "texts",
    "kept",
    ...new Set([...SHARED.map(([attribute]) => attribute), ...CALLED_VARIOUSLY]),
    "copyOf",
  ],
  filterableAttributes: [
    {
      attributePatterns: [
        ...ATTRIBUTES,
        "decade",
        "year",
        "month",
        "day",
        "dated",
        "suspicious",
        "alone",
        "grouped",
        "family",
        "copyOf",
        "id",
      ],
      features: exact,
    },
    { attributePatterns: ["first", "last", "added"], features: compared },
  ],
  sortableAttributes: ["moment", "added"],
  // A headline alone comes behind stories whose headlines have the words, too: nothing else tells how much a text says.
  rankingRules: [
    "sort",
    "words",
    "proximity",
    "attributeRank",
    "hasText:desc",
    "wordPosition",
    "exactness",
    "moment:desc",
  ],
  stopWords: [],
  typoTolerance,
  // `byAttribute` would read a phrase as words in any order.
  proximityPrecision: "byWord",
  faceting: { maxValuesPerFacet: COUNTED, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits: MOST_HITS },
};

/** The settings of the index of articles on one of so many servers. */
export function articleSettings(servers: number): object {
  if (servers === 1) return ARTICLE_SETTINGS;
  return { ...ARTICLE_SETTINGS, faceting: { ...ARTICLE_SETTINGS.faceting, maxValuesPerFacet: COUNTED_OF_SEVERAL } };
}

/** The settings of the index of facet values: labels, and how often each was seen, for suggestions. */
export const VALUE_SETTINGS = {
  searchableAttributes: ["words"],
  filterableAttributes: [{ attributePatterns: ["id", "facet", "value", "folded"], features: exact }],
  sortableAttributes: ["weight"],
  rankingRules: ["sort", "words", "proximity", "attributeRank", "wordPosition", "exactness"],
  typoTolerance,
  pagination: { maxTotalHits: MOST_HITS },
};

/** Raised when an article is kept in a form that an index made before cannot be read in. */
const KEPT_VERSION = 4;

/** Tells whether an index was built with these settings, of the same words and articles of this form. */
export const SETTINGS_HASH = createHash("sha256")
  .update(JSON.stringify([ARTICLE_SETTINGS, VALUE_SETTINGS, WORDS_VERSION, KEPT_VERSION, COUNTED_OF_SEVERAL]))
  .digest("hex")
  .slice(0, 16);
