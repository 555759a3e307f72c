import type { Article } from "../article/article.ts";
import { type AboutKey, FACETS, type FacetKey, type FacetValue, facetRow } from "../facets/facet-names.ts";
import { valuesOf } from "../facets/facet-values.ts";
import type { Query } from "./port/query.ts";

/** What an index keeps values of: each facet, and those of its values that an article is about. */
export type Attribute = FacetKey | AboutKey;

const ABOUT = FACETS.flatMap(({ key, about }) => (about === null ? [] : [{ key, about }]));

export const ATTRIBUTES: readonly Attribute[] = [...FACETS.map(({ key }) => key), ...ABOUT.map(({ about }) => about)];

/** The attribute that a search asks a facet in. */
export function attributeOf(facet: FacetKey, query: Pick<Query, "about">): Attribute {
  const { key, about } = facetRow(facet);
  return about !== null && query.about.includes(facet) ? about : key;
}

/** The values of an article by attribute. */
export function attributesOf(article: Article): [Attribute, FacetValue[]][] {
  return [
    ...FACETS.map(({ key }): [Attribute, FacetValue[]] => [key, valuesOf(article, key)]),
    ...ABOUT.map(({ key, about }): [Attribute, FacetValue[]] => [about, valuesOf(article, key, { about: true })]),
  ];
}
