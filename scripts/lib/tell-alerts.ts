import { dirname, join } from "node:path";
import type { Role } from "../../lib/access/role.ts";
import { alertsFolder, openOutbox } from "../../lib/alerts/outbox.ts";
import { type AlertsRun, runAlerts } from "../../lib/alerts/run-alerts.ts";
import { type Send, senderOf } from "../../lib/alerts/send/send.ts";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { type Config, readAlertSecrets } from "../../lib/config.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { openSaved, savedBeside } from "../../lib/lists/saved-file.ts";
import type { SavedSearch } from "../../lib/lists/saved-search.ts";
import { exclusively } from "./exclusive-lock.ts";
import { openSearched, openSearchedAs } from "./open-searched.ts";
import { siteOf } from "./site-of.ts";

/** How a run of alerts differs from one of the machine's own. */
interface Otherwise {
  readonly send?: Send;
  readonly now?: () => number;
}

/**
 * Runs the alerts of an archive once, one process at a time. Null where there are none. The index is brought up to date first: an
 * alert that looked into an older one would take what is missing there for what is not found.
 */
export async function tellAlerts(config: Config, { send, now = Date.now }: Otherwise = {}): Promise<AlertsRun | null> {
  const { searches } = openSaved(savedBeside(config.archive)).read();
  if (!searches.some(({ alerts }) => alerts.length > 0)) return null;
  const folder = alertsFolder(config.archive);
  return exclusively(join(dirname(folder), "alerts.lock"), async () => {
    const engine = await openSearched(config);
    const archive = openArchive(config.archive, { readOnly: true });
    const outbox = openOutbox(folder);
    const parts = openParts(config, { archive, engine });
    try {
      const { revision } = await engine.health();
      if (revision < archive.revision())
        throw new Error("Cannot run alerts: the index is behind the archive; a sync brings it up to date.");
      return await runAlerts({
        archive,
        engine,
        outbox,
        searches,
        readBy: parts.of,
        site: siteOf(config),
        send: send ?? senderOf(readAlertSecrets()),
        now,
      });
    } finally {
      outbox.close();
      await parts.close();
      archive.close();
      await engine.close();
    }
  });
}

interface Read {
  readonly archive: Archive;
  readonly engine: Reader;
}

/** What roles may read, each opened when a search that was saved in it is first looked at. */
function openParts(config: Config, whole: Read) {
  const parts = new Map<Role, Read>();
  return {
    async of({ as: role }: SavedSearch): Promise<Read> {
      if (role === undefined) return whole;
      const known = parts.get(role);
      if (known) return known;
      const { engine, path } = await openSearchedAs(config, role);
      const part = { engine, archive: openArchive(path, { readOnly: true }) };
      parts.set(role, part);
      return part;
    },
    async close(): Promise<void> {
      for (const { archive, engine } of parts.values()) {
        archive.close();
        await engine.close();
      }
    },
  };
}
