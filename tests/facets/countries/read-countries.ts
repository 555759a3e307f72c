import { mapText } from "../../../lib/article/text/mapped-text.ts";
import type { ZoneKind } from "../../../lib/article/zones/zone.ts";
import { findPlaces } from "../../../lib/facets/countries/match/find-places.ts";
import { resolveCountries } from "../../../lib/facets/countries/resolve-countries.ts";
import type { Passage } from "../../../lib/facets/passage.ts";
import { tokenize } from "../../../lib/facets/token.ts";
import type { FoundCountry } from "../../../lib/facets/values.ts";

/** The passages of a text given zone by zone; a plain string is one body. */
export function passagesOfText(text: string | readonly (readonly [ZoneKind, string])[]): Passage[] {
  const zones = typeof text === "string" ? [["body", text] as const] : text;
  return zones.map(([zone, raw]) => {
    const mapped = mapText(raw, { field: "text", start: 0, end: raw.length });
    return { zone, mapped, tokens: tokenize(mapped.text) };
  });
}

/** The countries of a text by this folder alone: without the people and the outlets that other matchers find. */
export function readCountries(
  text: string | readonly (readonly [ZoneKind, string])[],
  { publishedAt = null, home = null }: { publishedAt?: string | null; home?: string | null } = {},
): FoundCountry[] {
  const passages = passagesOfText(text);
  const places = findPlaces(passages, publishedAt);
  return resolveCountries({ passages, places, people: [], outlets: [], publishedAt, home });
}

/** The codes alone, sorted. */
export function codesIn(...args: Parameters<typeof readCountries>): string[] {
  return readCountries(...args).map(({ code }) => code);
}
