import { en } from "./en.ts";

/**
 * All that the interface says, in one language: strings, and functions of what they speak of. The English table is the
 * type, so that another language without a key, or with other arguments, does not compile.
 */
export type Messages = typeof en;

/** The languages of the interface by BCP 47 tag. A further one is its table and its row here. */
const TABLES = { en } satisfies Readonly<Record<string, Messages>>;

export type Locale = keyof typeof TABLES;

/** The languages that there are, the default first. */
export const LOCALES = Object.keys(TABLES) as readonly Locale[];

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return TABLES[locale];
}
