import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Role } from "../../lib/access/role.ts";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { ArchiveFault } from "../../lib/archive/archive-fault.ts";
import { isWriteProtected } from "../../lib/archive/write-protected.ts";
import type { Config } from "../../lib/config.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { openEngine } from "../../lib/engine/open.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { withReadableLists } from "../../lib/engine/with-readable-lists.ts";
import { confinedFor } from "./as-role.ts";
import { guardedReader } from "./guarded-reader.ts";
import { say } from "./say.ts";
import { syncEmbedded } from "./sync-embedded.ts";

/**
 * Opens the configured engine over an archive whose own index has been brought up to date. Where the file cannot be written,
 * the index is asked as it is, and says in its answers that it is behind; throws where there is none of this version.
 */
export async function openSearched(config: Config): Promise<Reader> {
  return openEngine(config, OWN.open(await openCurrent(config)));
}

/** What a role reads: an engine over it, and where the archive with just that lies; `check` throws once that may be more. */
interface SearchedAs {
  readonly engine: Reader;
  readonly path: string;
  readonly check: () => void;
}

/** The same over what a role may read: its confined archive, where there is one, by that archive's own index. */
export async function openSearchedAs(config: Config, role: Role): Promise<SearchedAs> {
  const whole = await openCurrent(config);
  const confined = confinedFor(config, role);
  if (!confined) return { engine: openEngine(config, OWN.open(whole)), path: config.archive, check: () => {} };
  whole.close();
  const archive = OWN.openIndexed(confined.path);
  return openConfined(OWN.open(archive), confined);
}

/** An engine over a confined archive, which ends with it. */
function openConfined(engine: Reader, { path, check, close }: NonNullable<ReturnType<typeof confinedFor>>): SearchedAs {
  const archive = openArchive(path, { readOnly: true });
  const readable = withReadableLists(engine, (id) => archive.stored(id) !== null);
  const guarded = guardedReader(readable, check);
  const end = async () => {
    close();
    archive.close();
    await engine.close();
  };
  return { engine: { ...guarded, close: end }, path, check };
}

/** What searches in a process apart. */
const PROGRAM = fileURLToPath(new URL("../../lib/engine/embedded/search-process.ts", import.meta.url));

/** The same in processes of its own, where a search that takes longer than `SEARCH_MS` is ended, as those of the site are. */
export async function openSearchedApart(config: Config, role: Role, program = PROGRAM): Promise<SearchedAs> {
  const { archive, workers: processes, searchMs: deadline } = config;
  (await openCurrent(config)).close();
  const confined = confinedFor(config, role);
  const apart = OWN.openInProcesses(confined?.path ?? archive, { program, processes, deadline });
  if (confined) return openConfined(apart, confined);
  return { engine: openEngine(config, apart), path: archive, check: () => {} };
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
