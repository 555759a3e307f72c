import type { Article } from "../article/article.ts";
import { countryLabel } from "./countries/country-label.ts";
import { languageLabel } from "./language-label.ts";

/** A facet's value: what is stored and linked, and what people read. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

/** The facets of an article, one row each. A new facet is one row here; `param` is its name in URLs. */
export const FACETS = [
  {
    key: "people",
    param: "person",
    label: "People",
    valuesOf: ({ facets }: Article): FacetValue[] =>
      facets.people.filter((person) => !person.hidden).map(({ id, name }) => ({ value: id, label: name })),
  },
  {
    key: "countries",
    param: "country",
    label: "Countries",
    valuesOf: ({ facets }: Article): FacetValue[] =>
      facets.countries.map(({ code }) => ({ value: code, label: countryLabel(code) })),
  },
  {
    key: "outlets",
    param: "outlet",
    label: "Outlets",
    valuesOf: ({ publisher }: Article): FacetValue[] =>
      publisher ? [{ value: publisher.id, label: publisher.name }] : [],
  },
  {
    key: "cited",
    param: "cited",
    label: "Cited outlets",
    valuesOf: ({ facets }: Article): FacetValue[] => facets.cited.map(({ id, name }) => ({ value: id, label: name })),
  },
  {
    key: "languages",
    param: "lang",
    label: "Languages",
    valuesOf: ({ language }: Article): FacetValue[] =>
      language ? [{ value: language, label: languageLabel(language) }] : [],
  },
] as const;

export type FacetKey = (typeof FACETS)[number]["key"];

/** The values that an article has of one facet. */
export function valuesOf(article: Article, key: FacetKey): FacetValue[] {
  return FACETS.find((facet) => facet.key === key)!.valuesOf(article);
}

/** The countries an article is about, where a search asks for those instead of all it mentions. */
export function aboutCountries({ facets }: Article): FacetValue[] {
  return facets.countries.filter(({ about }) => about).map(({ code }) => ({ value: code, label: countryLabel(code) }));
}
