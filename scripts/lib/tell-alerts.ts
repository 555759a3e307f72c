import { dirname, join } from "node:path";
import { alertsFolder, openOutbox } from "../../lib/alerts/outbox.ts";
import { type AlertsRun, runAlerts } from "../../lib/alerts/run-alerts.ts";
import { type Send, senderOf } from "../../lib/alerts/send/send.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { type Config, readAlertSecrets } from "../../lib/config.ts";
import { openSaved, savedBeside } from "../../lib/lists/saved-file.ts";
import { exclusively } from "./exclusive-lock.ts";
import { openSearched } from "./open-searched.ts";
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
    try {
      const { revision } = await engine.health();
      if (revision < archive.revision())
        throw new Error("Cannot run alerts: the index is behind the archive; a sync brings it up to date.");
      return await runAlerts({
        archive,
        engine,
        outbox,
        searches,
        site: siteOf(config),
        send: send ?? senderOf(readAlertSecrets()),
        now,
      });
    } finally {
      outbox.close();
      archive.close();
      await engine.close();
    }
  });
}
