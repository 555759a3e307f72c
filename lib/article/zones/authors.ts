import { foreignByline } from "./byline.ts";

/**
 * Who wrote, reported or took it, from metadata, byline and credit zones, in order and once each. `language` is the story's: in
 * an English one `Di` and `Von` are names.
 */
export function authorsOf(
  given: readonly string[],
  bylines: readonly string[],
  credits: readonly string[],
  language: string | null = null,
): string[] {
  const foreign = (byline: string) => (language?.startsWith("en") ? null : foreignByline(byline));
  const found = [
    ...given.flatMap(givenNames),
    ...bylines.flatMap((byline) =>
      byline.length > LONGEST_BYLINE ? [] : (foreign(byline) ?? namesIn(byline.replace(BY, ""))),
    ),
    ...credits.flatMap((credit) => [...credit.matchAll(REPORTED)].flatMap(([, names]) => namesIn(names ?? ""))),
  ];
  return [...new Set(found)].filter(Boolean);
}

/** The longest bylines name some fifty people; more is no byline, whoever gave it as one. */
const LONGEST_BYLINE = 1000;

/** A source that gives its bylines need not write the word; in other languages than English it may begin a name, and counts
 * before two words alone (`Von Eva Thiel`). */
const BY =
  /^[Bb][Yy][:\s]\s*|^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f)\s+(?=\p{Lu}\S*\p{Ll}\S*\s+\p{Lu})|^(?:VON|PAR|POR|DOOR|AV|AF)\s+(?=\p{Lu}\S+\s+\p{Lu})/u;

/** `(Reporting by A and B in Nairobi; Editing by C)`: reporters and writers are authors, editors are not. */
const REPORTED = /(?:reporting|reported|written)\s+by\s+([^;()[\]]{2,200})/gi;

/** Words that name a desk or a role, not a person. */
const NO_NAME =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|desk|agency|agencies|bureau|news(?:room)?|press|team|wire|service)\b/i;

/** What a page writes on a link beside a name, and a scraper takes for one: `View all posts`, `Follow on X`. */
const LINK =
  /^(?:(?:view|see|read|show|browse)\s+(?:all|more|other)\b|(?:all|more|other)\s+(?:posts?|articles?|stories|from|by)\b|follow\s+(?:on|us|me|the\s+author)\b|about\s+the\s+author)/i;

const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,4}$/u;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

/** A date behind a name, as pages print it in the same line, and all that follows it. */
const DATED = new RegExp(
  String.raw`[\s,|•·–—-]+(?:(?:published|posted|updated)\s+)?(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:${MONTH}\s+\d{1,2},?\s+\d{4}|\d{1,2}\.?\s+${MONTH}\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})\b.*$`,
  "is",
);

/**
 * The names in what metadata gives as an author: without the word `By`, a date, a place or a role behind them, and parted
 * where each is a name. What is no person's name (`Reuters`, `Cole, Ann`, a newsroom) stays as it is given.
 */
function givenNames(given: string): string[] {
  const whole = given.trim();
  if (whole.length > LONGEST_BYLINE) return [whole];
  const named = whole.replace(BY, "").replace(DATED, "").trim();
  if (LINK.test(named)) return [];
  // `Di Stefano` and `Von Trapp` begin family names, too.
  const foreign = /^(?:Di|Von)\s/.test(named) ? null : foreignByline(named);
  if (foreign !== null && foreign.length > 0) return foreign;
  const parts = named
    .split(/\s*(?:,|&|\b(?:and|und|et|og|och)\b)\s*/i)
    .map((part) => part.replace(/\s+in\s+\p{Lu}[\p{L}\s.'’-]*$/u, ""));
  const [first = ""] = parts;
  if (!isPerson(first)) return [named || whole];
  const others = parts.slice(1).filter((part) => part !== "");
  return others.every((part) => isPerson(part) || isEmployer(part)) ? parts.filter(isPerson) : [named];
}

const isPerson = (name: string): boolean => NAME.test(name) && !isEmployer(name);

/** A role, a desk or a paper behind a name. */
const isEmployer = (words: string): boolean =>
  NO_NAME.test(words) ||
  /^the\s/i.test(words) ||
  /^(?:AAP|AFP|ANI|ANSA|AP|APA|BBC|CNN|DPA|EFE|EPD|KNA|NPR|NTB|PA|PTI|SDA|SID|STT|TT|UPI|Bloomberg|Kyodo|Reuters|Ritzau|Xinhua)$/i.test(
    words,
  );

/** `Name and Name in Nairobi`, `NAME, Staff Writer` → the names. */
function namesIn(byline: string): string[] {
  return byline
    .replace(/[|•·].*$/s, "")
    .split(/,|;|&|\s\/\s|\b(?:and|und|et|og|och)\b/i)
    .map((name) =>
      name
        .trim()
        .replace(/\s+in\s+\p{Lu}[\p{L}\s.'’-]*$/u, "")
        .replace(/\.$/, ""),
    )
    .map((name) => (name === name.toUpperCase() ? titleCase(name) : name))
    .filter(isPerson);
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
