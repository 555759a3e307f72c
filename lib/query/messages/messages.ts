import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Locale } from "./locales.ts";

/**
 * All that the interface says, in one language: strings, and functions of what they speak of. The English table is the
 * type, so that another language without a key, or with other arguments, does not compile.
 */
export type Messages = typeof en;

const TABLES: Readonly<Record<Locale, Messages>> = { en, fr, es };

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return TABLES[locale];
}
