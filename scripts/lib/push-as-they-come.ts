import { statSync } from "node:fs";
import { openArchive } from "../../lib/archive/archive.ts";
import type { Config } from "../../lib/config.ts";
import { chosenEngine } from "../../lib/engine/engines.ts";
import { counted } from "./counted.ts";
import { eraseHere } from "./erase-removed.ts";
import { takeLock } from "./exclusive-lock.ts";
import { pushChanges } from "./push-changes.ts";
import { rebuildIndex } from "./rebuild-index.ts";
import { say } from "./say.ts";

/** How often the files are looked at, and the server, which may have lost its index; in milliseconds. */
const LOOK = { files: 250, server: 5_000 };

/** How long it waits behind a failure, longer after each, in milliseconds. */
const PAUSES = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Pushes what an archive and its ledger of corrections change to the engine on a server, as it comes, until `signal`. A server
 * that is away is waited for; one whose index is gone, or another's, gets it built again. One process of an archive does so
 * at a time.
 */
export async function pushAsTheyCome(config: Config, signal: AbortSignal): Promise<void> {
  const { place } = chosenEngine(config);
  const lock = takeLock(`${config.archive}.watched`);
  if (lock === null)
    throw new Error(`Cannot watch the archive "${config.archive}": another "npm run sync -- --watch" does so already.`);
  let failures = 0;
  let asked = 0;
  let seen = { files: "", ledger: "", revision: -1 };
  say(`Pushing what changes to ${place}. Ctrl-C stops it.`);
  try {
    while (!signal.aborted) {
      const [ledger, files] = [tellOf([config.corrections]), tellOf([config.archive, `${config.archive}-wal`])];
      const isDue = Date.now() - asked >= LOOK.server;
      if (files === NO_FILES || (files === seen.files && ledger === seen.ledger && !isDue)) {
        await pause(LOOK.files, signal);
        continue;
      }
      try {
        if (ledger !== seen.ledger) await eraseHere(config);
        const isNew = isDue || ledger !== seen.ledger || revisionOf(config) !== seen.revision;
        const revision = isNew ? await push(config) : seen.revision;
        if (isNew) asked = Date.now();
        seen = { files, ledger, revision };
        if (failures > 0) say(`${place} is up to date again.`);
        failures = 0;
      } catch (error) {
        if (failures === 0) say(`${(error as Error).message}. It is tried again until it is done.`);
        await pause(PAUSES[Math.min(failures++, PAUSES.length - 1)]!, signal);
      }
    }
  } finally {
    lock.release();
  }
}

/** Pushes what is not there yet, and returns how far the archive was when that began. */
async function push(config: Config): Promise<number> {
  const { place } = chosenEngine(config);
  const { done, trouble, revision } = await pushChanges(config);
  if (trouble !== null) {
    say(`The index ${place} is rebuilt: ${trouble}.`);
    await rebuildIndex(config);
  } else if (done > 0) say(`${counted(done, "change")} pushed to ${place}.`);
  return revision;
}

/** What tells files as they are from the same at another time. */
function tellOf(paths: readonly string[]): string {
  return paths
    .map((path) => statSync(path, { throwIfNoEntry: false }))
    .map((file) => (file ? `${file.ino} ${file.size} ${file.mtimeMs}` : "none"))
    .join(", ");
}

const NO_FILES = "none, none";

function revisionOf({ archive: path }: Config): number {
  const archive = openArchive(path, { readOnly: true });
  try {
    return archive.revision();
  } finally {
    archive.close();
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}
