import { linesInForce } from "../corrections/in-force.ts";
import type { AlertLine, SavedLine, SavedRole } from "./saved-line.ts";

/** An alert: where it is told that a search finds something new. */
export interface Alert extends Pick<AlertLine, "to" | "when" | "most" | "quiet" | "ui"> {
  readonly id: string;
}

/** A search that was saved under a name. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** The parameters of its address, as they were when it was saved. */
  readonly query: string;
  /** The language in which it was saved; missing: English. */
  readonly ui?: string;
  /** In which role it was saved, as its line says it. */
  readonly as?: SavedRole;
  readonly by: string;
  /** Until when what it finds was looked at last; ISO 8601, UTC. At first: when it was saved. */
  readonly seen: string;
  readonly alerts: readonly Alert[];
}

/** The saved searches that lines make, in the order in which they were saved. One that was removed tells nothing any more. */
export function savedSearches(lines: readonly SavedLine[]): SavedSearch[] {
  const searches = new Map<string, { -readonly [K in keyof SavedSearch]: SavedSearch[K] }>();
  const ofAlert = new Map<string, string>();
  for (const line of linesInForce(lines).inForce) {
    if (line.act === "save") {
      const { search: id, name, query, ui, as, by, at } = line;
      if (!searches.has(id))
        searches.set(id, { id, name, query, ...(ui && { ui }), ...(as && { as }), by, seen: at, alerts: [] });
      continue;
    }
    const found = searches.get(line.act === "stop" ? (ofAlert.get(line.alert) ?? "") : line.search);
    if (!found) continue;
    switch (line.act) {
      case "rename":
        found.name = line.name;
        break;
      case "drop":
        searches.delete(found.id);
        break;
      case "seen":
        found.seen = line.at;
        break;
      case "alert": {
        const { alert: id, to, when, most, quiet, ui } = line;
        if (ofAlert.has(id)) break;
        ofAlert.set(id, found.id);
        const alert = { id, to, when, ...(most && { most }), ...(quiet && { quiet }), ...(ui && { ui }) };
        found.alerts = [...found.alerts, alert];
        break;
      }
      case "stop":
        found.alerts = found.alerts.filter(({ id }) => id !== line.alert);
    }
  }
  return [...searches.values()];
}
