import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";

type Name = (code: string) => string;

/** What people read of a facet's value: countries and languages by their code, all else as the archive has it. */
export function valueLabels(country: Name, language: Name): (facet: FacetKey, value: FacetValue) => string {
  return (facet, { value, label }) =>
    facet === "countries" ? country(value) : facet === "languages" ? language(value) : label;
}
