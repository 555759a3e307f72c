/** How sure it is that an article starts here: `sure` by a date, byline, label or dateline, `likely` by a line like a headline. */
export type Certainty = "sure" | "likely" | "none";

/** Prose that stands below a headline, in bytes. */
const PROSE = 60;

/** `date 2001-02-03`, `Published: …`, `Title: …`, `By Name`, a line that is a date, `CITY (Agency) -`. */
const SURE: readonly RegExp[] = [
  /^date\s+\d{4}-\d{2}-\d{2}(?:\s|$)/i,
  /^(?:first published|published|posted|publication date|date|dated|load-date|updated)\b.{0,20}\d{4}/i,
  /^(?:title|headline|byline|author|publication|section|dateline|url)\s*:\s*\S/i,
  /^by[:\s]\s*\S.{2,60}$/i,
  /^(?:\w+day,?\s+)?(?:\d{1,2}\.?\s+\w{3,9}\.?,?\s+\d{4}|\w{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2})\b.{0,30}$/i,
  /^[A-Z][A-Z .'-]{2,30}(?:,[^-]{1,30})?(?:\s*\([^)]{2,40}\))?\s*(?:--?|\xe2\x80[\x93\x94]|[\x96\x97])\s/,
];

/** Lines that are short and start no article. */
const FURNITURE =
  /^(?:about|also|advert\w*|contact|copyright|correction|editor|follow|more|note|read|related|see|share|source|subscribe|tags|with inputs?)\b|\xa9/i;

/**
 * Whether an article starts with this text, which holds a byte a character. A headline is a short line that ends without
 * a stop, with prose below it.
 */
export function articleStart(text: string): Certainty {
  const lines = text.split(/[\r\n\f]+/).map((line) => line.slice(0, 300).trim());
  const [first, ...others] = lines.filter(Boolean);
  if (first === undefined) return "none";
  if ([first, ...others.slice(0, 2)].some((line) => SURE.some((pattern) => pattern.test(line)))) return "sure";
  const headline = first.length <= 150 && !/^[a-z]|[.,;:)\]]["']?$/.test(first) && !FURNITURE.test(first);
  const below = others.join(" ");
  return headline && below.length >= PROSE && /[.!?\x80-\xff]/.test(below) ? "likely" : "none";
}
