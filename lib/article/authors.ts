/** Who wrote, reported or took it, from metadata, byline and credit zones, in order and once each. */
export function authorsOf(given: readonly string[], bylines: readonly string[], credits: readonly string[]): string[] {
  const found = [
    ...given.map((name) => name.trim()),
    ...bylines.flatMap((byline) => (byline.length > LONGEST_BYLINE ? [] : namesIn(byline.replace(BY, "")))),
    ...credits.flatMap((credit) => [...credit.matchAll(REPORTED)].flatMap(([, names]) => namesIn(names ?? ""))),
  ];
  return [...new Set(found)].filter(Boolean);
}

/** The longest bylines name some fifty people; more is no byline, whoever gave it as one. */
const LONGEST_BYLINE = 1000;

/** A source that gives its bylines need not write the word. */
const BY = /^by[:\s]\s*/i;

/** `(Reporting by A and B in Nairobi; Editing by C)`: reporters and writers are authors, editors are not. */
const REPORTED = /(?:reporting|reported|written)\s+by\s+([^;()[\]]{2,200})/gi;

/** Words that name a desk or a role, not a person. */
const NO_NAME =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|desk|agency|agencies|bureau|news(?:room)?|press|team|wire|service)\b/i;

const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,4}$/u;

/** `Name and Name in Nairobi`, `NAME, Staff Writer` → the names. */
function namesIn(byline: string): string[] {
  return byline
    .replace(/[|•·].*$/s, "")
    .split(/,|;|&|\band\b/i)
    .map((name) =>
      name
        .trim()
        .replace(/\s+in\s+\p{Lu}[\p{L}\s.'’-]*$/u, "")
        .replace(/\.$/, ""),
    )
    .map((name) => (name === name.toUpperCase() ? titleCase(name) : name))
    .filter((name) => NAME.test(name) && !NO_NAME.test(name));
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
