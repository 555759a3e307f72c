import type { Headline, PublishedAt, Publisher } from "../../article/article.ts";
import type { Aside } from "../../article/zones/zone.ts";

/** Words for each code but `other`, which has its own. */
type Words<Code extends string> = Readonly<Record<Exclude<Code, "other">, string>>;

/** A language's words for the codes with which the archive says how it knows something. */
export interface CodeWords {
  /** Why a part of the source is set aside. */
  readonly aside: Words<Aside>;
  /** Where a headline comes from. */
  readonly headline: Words<Headline["method"]>;
  /** Where a date stands. */
  readonly date: Words<PublishedAt["source"]>;
  /** Why a date is not believed. */
  readonly doubt: Words<NonNullable<PublishedAt["suspicious"]>>;
  /** What names the outlet. */
  readonly outlet: Words<Publisher["evidence"]>;
}

/** A code in words, or what an earlier version said in its place. */
export function wordingOf<Code extends string>(words: Words<Code>, code: Code, detail: string | undefined): string {
  return code === "other" ? (detail ?? "") : words[code as Exclude<Code, "other">];
}
