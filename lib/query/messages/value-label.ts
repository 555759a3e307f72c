import type { FacetKey, FacetValue } from "../../facets/facet-names.ts";
import { openSurname } from "../../facets/registry/lone/open-surname.ts";

type Name = (code: string) => string;

/**
 * What people read of a facet's value: countries and languages by their code, a surname that is nobody's yet as such, all else as
 * the archive has it.
 */
export function valueLabels(
  country: Name,
  language: Name,
  unresolved: Name,
): (facet: FacetKey, value: FacetValue) => string {
  return (facet, { value, label }) => {
    if (facet === "countries") return country(value);
    if (facet === "languages") return language(value);
    const surname = facet === "people" ? openSurname({ id: value, name: label }) : null;
    return surname === null ? label : unresolved(surname);
  };
}
