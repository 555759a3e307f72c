import type { Span } from "./passage.ts";

/** A span that was taken for a value, and the rule that decided it (a short code such as `honorific`). */
export interface FoundMention {
  readonly span: Span;
  readonly reason: string;
}

/** A person found in one article, before the archive gives an id. `hidden`: the full name is not known. */
export interface FoundPerson {
  readonly name: string;
  readonly hidden: boolean;
  readonly mentions: readonly FoundMention[];
}

/** A country found in one article: ISO 3166-1 alpha-2, XK, or ISO 3166-3 alpha-4 for a former state. */
export interface FoundCountry {
  readonly code: string;
  readonly about: boolean;
  readonly mentions: readonly FoundMention[];
}

/** An outlet cited in one article. */
export interface FoundOutlet {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly FoundMention[];
}
