import type { Correction } from "../../corrections/line.ts";
import type { ListChange } from "../../lists/list-line.ts";
import type { SavedChange } from "../../lists/saved-line.ts";
import type { PeopleToReview } from "../../people/review/people-to-review.ts";

/** An archive and its ledger, by their paths. */
export interface Ledgered {
  readonly archive: string;
  readonly corrections: string;
  /** The confined archive of whoever asks, where that is not the whole: what is looked for, or only tried, is so there. */
  readonly confined?: string;
}

/** A correction to write, or only to try; a look at which people may have to be put right; or changes of reading lists or saved searches. */
export type WriteJob =
  | { readonly correction: Correction; readonly rehearsal: boolean }
  | { readonly review: true }
  | { readonly lists: readonly ListChange[] }
  | { readonly saved: readonly SavedChange[] };

/** How many articles say, or would say, something else; the line's id, where it was written. */
export interface Written {
  readonly changed: number;
  readonly line: string | null;
}

/** The ids of lines that were written. */
export type WrittenLines = readonly string[];

export type WriteAnswer = Written | PeopleToReview | WrittenLines;
