import type { PlaceKind } from "../match/place-name.ts";
import { nextNodes } from "./find-places-in.ts";
import { placeNames } from "./place-names.ts";

/** What a single folded word of a language is to its table of places; null where it is in none. */
export function placeKind(language: string, folded: string): PlaceKind | null {
  const nodes = nextNodes(language, placeNames(language), folded);
  return nodes.find(({ place }) => place && place.kind !== "mask")?.place?.kind ?? null;
}
