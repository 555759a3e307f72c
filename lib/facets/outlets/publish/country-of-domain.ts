/** Endings of countries that the whole world uses. */
const WORLDWIDE = /^(?:ag|ai|am|cc|cd|co|eu|fm|gg|im|io|is|la|ly|me|nu|sh|st|to|tv|vc|ws)$/;

/** The country that the ending of a domain tells, ISO 3166-1 alpha-2: `GB` for `co.uk`; null where it tells none. */
export function countryOfDomain(ending: string): string | null {
  const last = ending.slice(ending.lastIndexOf(".") + 1);
  if (last.length !== 2 || WORLDWIDE.test(ending)) return null;
  return last === "uk" ? "GB" : last.toUpperCase();
}
