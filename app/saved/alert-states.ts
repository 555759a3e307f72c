import type { AlertFailure } from "../../lib/alerts/alert-failure.ts";
import type { Outbox } from "../../lib/alerts/outbox.ts";
import type { Alert, SavedSearch } from "../../lib/lists/saved-search.ts";

/** An alert, and why it fails since when (ISO 8601); null where it does not. */
export interface AlertState {
  readonly alert: Alert;
  readonly failing: { readonly why: AlertFailure; readonly since: string } | null;
}

/** How the alerts of each of some searches do; closes what it looks into. */
export function alertStates(outbox: Outbox | null, searches: readonly SavedSearch[]): AlertState[][] {
  const failingOf = ({ id }: Alert): AlertState["failing"] => {
    const watched = outbox?.watched(id);
    if (watched?.failing) return { why: watched.failing, since: iso(watched.since) };
    const stuck = outbox?.stuck(id);
    return stuck?.reason ? { why: stuck.reason, since: iso(stuck.made) } : null;
  };
  try {
    return searches.map(({ alerts }) => alerts.map((alert) => ({ alert, failing: failingOf(alert) })));
  } finally {
    outbox?.close();
  }
}

const iso = (at: number | null): string => new Date(at ?? 0).toISOString();
