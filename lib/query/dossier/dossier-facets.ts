import { type FacetKey, facetRow } from "../../facets/facet-names.ts";

/** The facets whose values have a page of their own. */
export const DOSSIERS = ["people", "countries", "outlets"] as const satisfies readonly FacetKey[];
export type DossierFacet = (typeof DOSSIERS)[number];

/** Whether a facet's values have pages. */
export function hasDossiers(facet: FacetKey): facet is DossierFacet {
  return DOSSIERS.some((key) => key === facet);
}

/** The address of a value's page, such as `/person/nelson-mandela`. */
export function dossierPath(facet: DossierFacet, value: string): string {
  return `/${facetRow(facet).param}/${encodeURIComponent(value)}`;
}
