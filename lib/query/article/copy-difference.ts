import { diffWordsWithSpace } from "diff";

/** A stretch of a copy's text beside the first article's: in both, in the copy alone, in the first alone, or cut short. */
export interface Difference {
  readonly kind: "same" | "added" | "removed" | "cut";
  readonly text: string;
}

/** What stays of a long stretch that both have, at each end, in UTF-16 units. */
const AROUND = 60;

/** Texts further apart than this are not worth a comparison word by word; it also keeps the time short. */
const MOST_EDITS = 2000;
const MOST_LENGTH = 60_000;

/** The differences between two texts, with what they share cut short; null where they are too many to show. */
export function copyDifference(first: string, copy: string): Difference[] | null {
  if (first.length + copy.length > MOST_LENGTH) return null;
  const parts = diffWordsWithSpace(first, copy, { maxEditLength: MOST_EDITS, timeout: 150 });
  if (!parts) return null;
  return parts.flatMap(({ added, removed, value }, index): Difference[] => {
    if (added || removed) return [{ kind: added ? "added" : "removed", text: value }];
    const [before, after] = [index > 0, index < parts.length - 1];
    if (value.length <= (before ? AROUND : 0) + (after ? AROUND : 0) + 20) return [{ kind: "same", text: value }];
    return [
      ...(before ? [{ kind: "same" as const, text: value.slice(0, AROUND) }] : []),
      { kind: "cut", text: "…" },
      ...(after ? [{ kind: "same" as const, text: value.slice(-AROUND) }] : []),
    ];
  });
}
