import type { Archive } from "../../archive/archive.ts";
import type { History } from "../../corrections/history.ts";

/** Tells whether an archive only grows: an import is under way, and nothing was taken out or corrected. */
export interface Growth {
  /** What `onlyGrew` compares with. */
  readonly mark: () => Mark;
  /** Whether all that was shown at a mark may still be shown; null: not. Else the mark to go on from. */
  readonly onlyGrew: (since: Mark) => Mark | null;
}

export interface Mark {
  readonly revision: number;
  readonly ledger: string;
}

/** How an archive grows. What was looked through for articles that are gone need not be looked through again. */
export function growthOf(archive: Archive, history: History): Growth {
  const mark = () => ({ revision: archive.revision(), ledger: history.state() });
  return {
    mark,
    onlyGrew({ revision, ledger }) {
      const now = mark();
      return archive.runs.isUnderWay() && now.ledger === ledger && !archive.hasLostSince(revision) ? now : null;
    },
  };
}
