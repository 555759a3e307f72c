import { formatsOf } from "./formats.ts";
import { pluralOf } from "./plural.ts";

const formats = formatsOf("fr");

/** The first of a month is an ordinal, which Unicode leaves out: `1er mai 1954`. */
const ordinal = (written: string) => written.replace(/^1(?=\s\p{L})/u, "1er");

const date = (value: string) => ordinal(formats.date(value));

const isDay = (value: string) => value.length >= "1954-05-01".length;

/** `avril` and its like take `d’`. */
const elided = (written: string) => (/^[aeiouâéêîôû]/i.test(written) ? `d’${written}` : `de ${written}`);

/** How French writes numbers, dates and lists, and the words that stand before a date. */
export const french = {
  ...formats,
  date,
  shortDate: (value: string) => ordinal(formats.shortDate(value)),
  dayOfYear: (value: string) => ordinal(formats.dayOfYear(value)),
  plural: pluralOf("fr"),
  /** `le 5 mai 1954`, `en mai 1954`, `en 1954`. */
  on: (value: string) => `${isDay(value) ? "le" : "en"} ${date(value)}`,
  /** `du 5 mai 1954`, `de mai 1954`, `d’avril 1954`. */
  from: (value: string) => (isDay(value) ? `du ${date(value)}` : elided(date(value))),
  /** `depuis le 5 mai 1954`, `depuis mai 1954`. */
  since: (value: string) => `depuis ${isDay(value) ? "le " : ""}${date(value)}`,
  /** `au 5 mai 1954`, `à mai 1954`. */
  to: (value: string) => `${isDay(value) ? "au" : "à"} ${date(value)}`,
  /** `jusqu’au 5 mai 1954`, `jusqu’en mai 1954`. */
  until: (value: string) => `jusqu’${isDay(value) ? "au" : "en"} ${date(value)}`,
};
