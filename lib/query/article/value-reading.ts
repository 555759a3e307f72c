import { FACETS, type FacetKey, type FacetValue } from "../../facets/facet-names.ts";

/** A typed value that names no value exactly, and the value that was searched instead. */
export interface ValueReading extends FacetValue {
  readonly facet: FacetKey;
  readonly typed: string;
  /** Another name of the country, or the most frequent of the values whose label holds the words. */
  readonly by: "name" | "words";
}

/** The value as it stands in the query: `person:reagan`. */
export function asTyped({ facet, typed }: Pick<ValueReading, "facet" | "typed">): string {
  return `${FACETS.find(({ key }) => key === facet)!.param}:${typed}`;
}
