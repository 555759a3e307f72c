import type { Counted } from "../../lib/query/messages/counted.ts";

/** What scripts say, and the names that they need: the tables of words and parameters stay on the server. */
export interface Words {
  /** The language of numbers, BCP 47. */
  readonly tag: string;
  /** How many values of a facet fit what is looked for. */
  readonly fits: Counted;
  /** How many results came since the last visit. */
  readonly fresh: Counted;
  /** That a value may be several people of one name. */
  readonly several: string;
  /** What a suggestion is, such as a person, by its kind. */
  readonly kinds: Readonly<Record<string, string>>;
  /** The parameters that narrow a search and go with new words, since people narrow first and reword later. */
  readonly kept: readonly string[];
}

/** The words that the page carries, in a block of data. */
export const words: Words = JSON.parse(document.getElementById("words")!.textContent);

/** The parameter by which the site's API names countries and languages as the page does. */
export const inOwnLanguage = (): [string, string] => ["ui", document.documentElement.lang];
