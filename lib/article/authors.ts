import { BYLINE } from "./patterns.ts";

/** The people who wrote it, from metadata and byline zones, in order and once each. */
export function authorsOf(given: readonly string[], bylines: readonly string[]): string[] {
  const found = bylines.flatMap((byline) => namesIn(BYLINE.exec(byline)?.[1] ?? ""));
  return [...new Set([...given.map((name) => name.trim()), ...found])].filter(Boolean);
}

/** `Name and Name in Nairobi`, `NAME, Staff Writer` → the names. */
function namesIn(byline: string): string[] {
  const people = byline.replace(/\s+in\s+\p{Lu}[\p{L}\s.,'’-]*$/u, "").replace(/\s*[|•·].*$/, "");
  return people
    .split(/\s*(?:,|;|&|\band\b)\s*/i)
    .map((name) => (name === name.toUpperCase() ? titleCase(name) : name))
    .filter(
      (name) =>
        /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,4}$/u.test(name) &&
        !/\b(?:staff|writer|reporter|correspondent|editor|desk|agency|agencies|bureau|news)\b/i.test(name),
    );
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
