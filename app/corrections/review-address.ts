import { REVIEWED, type Reviewed } from "../../lib/query/corrections/review.ts";

/** The kind of review that a form or address names, or null. */
export function reviewedKind(given: string | null): Reviewed | null {
  return REVIEWED.find((kind) => kind === given) ?? null;
}

/** Where a kind of review is; null where none is named. */
export function reviewOf(given: string | null): string | null {
  const kind = reviewedKind(given);
  return kind && `/corrections/review?kind=${kind}`;
}
