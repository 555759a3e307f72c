import type { Correction } from "../../corrections/line.ts";
import type { PeopleToReview } from "../../people/review/people-to-review.ts";

/** An archive and its ledger, by their paths. */
export interface Ledgered {
  readonly archive: string;
  readonly corrections: string;
}

/** A correction to write, or only to try; or a look at which people may have to be put right. */
export type WriteJob = { readonly correction: Correction; readonly rehearsal: boolean } | { readonly review: true };

/** How many articles say, or would say, something else; the line's id, where it was written. */
export interface Written {
  readonly changed: number;
  readonly line: string | null;
}

export type WriteAnswer = Written | PeopleToReview;
