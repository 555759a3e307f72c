import type { Reader } from "../../engine/port/reader.ts";
import { hasAlternatives } from "./narrowed-to.ts";
import { type Found, type ValueFound, valuesFound } from "./values-found.ts";

/** The countries of what a search found, those that it is about where the search asks for these. */
export interface WorldMap {
  readonly kind: "map";
  readonly countries: readonly ValueFound[];
  /** Alternatives are chosen, and shown alone. */
  readonly chosenAlone: boolean;
}

/** More countries and former states there are not. */
const MOST = 300;

/** The countries of what a search found, all of them. */
export async function worldMap(engine: Reader, found: Found): Promise<WorldMap> {
  const countries = await valuesFound(engine, found, "countries", MOST);
  return { kind: "map", countries, chosenAlone: hasAlternatives(found.request.filters.countries) };
}
