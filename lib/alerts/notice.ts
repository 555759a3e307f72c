import type { Locale } from "../query/messages/locales.ts";

/** An article of a notice, or all copies of one text. */
export interface NoticeItem {
  /** The same whichever of the copies stands for the text. */
  readonly key: string;
  readonly url: string;
  readonly headline: string;
  readonly outlet: string | null;
  /** As written; null where none is known. */
  readonly date: string | null;
  readonly snippet: string;
}

/** What an alert tells: it is made once, and is the same in each try. */
export interface Notice {
  readonly id: string;
  /** The language of our words beside what articles say; missing: English. */
  readonly ui?: Locale;
  /** The name of the search, and its address on the site. */
  readonly search: string;
  readonly link: string;
  /** The first of what is new. */
  readonly items: readonly NoticeItem[];
  /** All that is new, by the keys of items. */
  readonly keys: readonly string[];
}
