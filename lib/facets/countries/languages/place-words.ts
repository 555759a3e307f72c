import { fold } from "../../../text/fold.ts";
import { regionNames } from "./region-names.ts";

/** The folded words of three letters or more in the names of countries in a language. */
export function placeWords(language: string): Set<string> {
  const words = [...regionNames(language).values()].flatMap((name) => fold(name).split(/[^\p{L}\p{M}]+/u));
  return new Set(words.filter((word) => word.length > 2));
}
