import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { alertsFolder, openOutbox } from "../../lib/alerts/outbox.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import type { Config } from "../../lib/config.ts";
import { chosenEngine, OWN } from "../../lib/engine/engines.ts";
import { openReports } from "../../lib/ingest/erase-reports.ts";
import { reportFolder } from "../../lib/ingest/report-folder.ts";
import { pushChanges } from "./push-changes.ts";
import { syncEmbedded } from "./sync-embedded.ts";

/** The reports of an archive; older versions kept those of all archives of a folder together. */
export function reportsOf(archive: string) {
  return openReports([reportFolder(archive), join(dirname(archive), "imports")]);
}

/**
 * Erases what was removed from every store that can be reached: the index, the reports, the archive's file, and the indexes
 * on a server. Says what was done; throws where traces may be left, with what finishes it.
 */
export async function eraseRemoved(config: Config): Promise<void> {
  const failed: string[] = [];
  for (const erase of [() => eraseHere(config), () => eraseOnServer(config)])
    await erase().catch(({ message }: Error) => failed.push(message));
  console.error("Out of reach: backups and other copies of the archive, and the sources that were imported.");
  if (existsSync(config.corrections))
    console.error(
      `What was said of it in the ledger of corrections ("${config.corrections}") stays there: it is yours to edit.`,
    );
  if (failed.length > 0)
    throw new Error(`Traces of what was removed may be left; npm run sync goes on erasing them.\n${failed.join("\n")}`);
}

/** Erases from the archive's own file, the index in it, and the reports. */
export async function eraseHere({
  archive: path,
  corrections,
}: Pick<Config, "archive" | "corrections">): Promise<void> {
  await syncEmbedded(path, corrections);
  const archive = openArchive(path);
  const { erasing } = archive;
  try {
    const waiting = erasing.waiting("file");
    if (waiting.length === 0) return;
    const gone = waiting.filter((id) => archive.stored(id) === null);
    const started = Date.now();
    const size = statSync(path).size / 1e6;
    if (size > 50) console.error(`Rewriting the archive without it (${size.toFixed(0)} MB) …`);
    const reports = reportsOf(path).eraseLines(gone);
    eraseFromMessages(path, gone);
    erasing.forgetNames();
    await OWN.openHome(archive).forget();
    erasing.rewriteFile();
    erasing.done("file");
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.error(
      `Erased from the archive (${size.toFixed(1)} MB, rewritten in ${seconds} s), its index and ${reports} reports.`,
    );
  } finally {
    archive.close();
  }
}

/** Erases from messages of alerts that wait to be sent. */
function eraseFromMessages(path: string, gone: readonly string[]): void {
  const folder = alertsFolder(path);
  if (!existsSync(folder)) return;
  const outbox = openOutbox(folder);
  outbox.forget(gone);
  outbox.close();
}

async function eraseOnServer(config: Config): Promise<void> {
  const engine = chosenEngine(config);
  if (engine === OWN) return;
  const place = `the index ${engine.place}`;
  const { trouble, done } = await pushChanges(config).catch((error: Error) => {
    throw new Error(`Cannot erase from ${place}: ${error.message}`, { cause: error });
  });
  if (trouble === null) console.error(`${done} changes pushed to ${engine.place}.`);
  console.error(`Erased from ${place}.`);
  if (trouble !== null) console.error(`It must be rebuilt (${trouble}): npm run reindex`);
}
