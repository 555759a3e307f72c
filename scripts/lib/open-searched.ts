import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { ArchiveFault } from "../../lib/archive/archive-fault.ts";
import { isWriteProtected } from "../../lib/archive/write-protected.ts";
import type { Config } from "../../lib/config.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { openEngine } from "../../lib/engine/open.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { say } from "./say.ts";
import { syncEmbedded } from "./sync-embedded.ts";

/**
 * Opens the configured engine over an archive whose own index has been brought up to date. Where the file cannot be written,
 * the index is asked as it is, and says in its answers that it is behind; throws where there is none of this version.
 */
export async function openSearched(config: Config): Promise<Reader> {
  return openEngine(config, OWN.open(await openCurrent(config)));
}

/** What searches in a process apart. */
const PROGRAM = fileURLToPath(new URL("../../lib/engine/embedded/search-process.ts", import.meta.url));

/** The same in processes of its own, where a search that takes longer than `SEARCH_MS` is ended, as those of the site are. */
export async function openSearchedApart(config: Config, program = PROGRAM): Promise<Reader> {
  const { archive, workers: processes, searchMs: deadline } = config;
  (await openCurrent(config)).close();
  return openEngine(config, OWN.openInProcesses(archive, { program, processes, deadline }));
}

async function openCurrent({ archive: path, corrections }: Config): Promise<Archive> {
  if (isWriteProtected(path) || !isWritable(path)) return OWN.openIndexed(path);
  const archive = openArchive(path);
  if (OWN.isCurrent(archive)) return archive;
  archive.close();
  try {
    await syncEmbedded(path, corrections);
  } catch (error) {
    if (!(error instanceof ArchiveFault) || !["full", "locked", "read-only"].includes(error.kind)) throw error;
    say(`The index is not brought up to date now. ${error.message}`);
    return OWN.openIndexed(path);
  }
  return openArchive(path);
}

/** Whether SQLite may write to the file, and keep its log beside it; one that is not there yet can be made. */
function isWritable(path: string): boolean {
  if (!existsSync(path)) return true;
  try {
    for (const place of [path, dirname(path)]) accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
