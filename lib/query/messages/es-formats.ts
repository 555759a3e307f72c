import { formatsOf } from "./formats.ts";
import { pluralOf } from "./plural.ts";

const formats = formatsOf("es");
const { date } = formats;

const isDay = (value: string) => value.length >= "1954-05-01".length;

/** How Spanish writes numbers, dates and lists, and the words that stand before a date. */
export const spanish = {
  ...formats,
  plural: pluralOf("es"),
  /** `el 5 de mayo de 1954`, `en mayo de 1954`. */
  on: (value: string) => `${isDay(value) ? "el" : "en"} ${date(value)}`,
  /** `del 5 de mayo de 1954`, `de mayo de 1954`. */
  from: (value: string) => `${isDay(value) ? "del" : "de"} ${date(value)}`,
  /** `desde el 5 de mayo de 1954`, `desde mayo de 1954`. */
  since: (value: string) => `desde ${isDay(value) ? "el " : ""}${date(value)}`,
  /** `al 5 de mayo de 1954`, `a mayo de 1954`. */
  to: (value: string) => `${isDay(value) ? "al" : "a"} ${date(value)}`,
  /** `hasta el 5 de mayo de 1954`, `hasta mayo de 1954`. */
  until: (value: string) => `hasta ${isDay(value) ? "el " : ""}${date(value)}`,
};
