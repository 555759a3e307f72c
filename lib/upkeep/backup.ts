import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { endSessions } from "../accounts/accounts-file.ts";
import { ArchiveFault } from "../archive/archive-fault.ts";
import { fileReason } from "../archive/file-reason.ts";
import { LAYOUT } from "../archive/migrations/migrations.ts";
import { checkFile } from "../archive/upkeep/check-file.ts";
import { copyDatabase, layoutIn } from "../archive/upkeep/copy-database.ts";
import type { Found } from "../archive/upkeep/found.ts";
import { type Beside, besideOf, type Places, stateIn } from "./beside.ts";
import { checkArchive, SYNC } from "./check.ts";
import { copyOwn, filesIn, hashOf, makeOwn, OWN_ALONE, ontoDisk } from "./files.ts";
import { ARCHIVE, MANIFEST, type Manifest, SETTINGS } from "./manifest.ts";

/** What a backup is of, beside the archive. */
export interface BackupOptions {
  /** Without the pages that were fetched, which can be many times the archive. */
  readonly withoutFetched: boolean;
  /** Settings that are no secret, and the names of secrets that are set. */
  readonly settings: { readonly shown: Readonly<Record<string, string>>; readonly secret: readonly string[] };
  readonly onProgress: (articles: number) => void;
  readonly now?: () => Date;
}

/** How long another program's work on a folder's database is waited for, in milliseconds. */
const LOCKED = 60_000;

/** Databases that lie in folders beside the archive, with what SQLite may keep beside them. */
const STATE = /^state\.db(?:-wal|-shm|-journal)?$/;

/**
 * Copies an archive and what stands beside it into a folder that is not there yet, while others read and write all of it.
 * The copy is opened and checked like an archive in use. It is made in a folder beside, which gets the name once it is whole:
 * so there is never half a backup. Returns what it says of itself.
 */
export async function backUp(places: Places, folder: string, options: BackupOptions): Promise<Manifest> {
  const to = resolve(folder);
  if (existsSync(to)) throw new Error(`Cannot back up to "${folder}": it is there already.`);
  if (!existsSync(places.archive)) throw new Error(`Cannot back up the archive "${places.archive}": there is none.`);
  const part = `${to}.unfinished-${process.pid}`;
  try {
    rmSync(part, { recursive: true, force: true });
    mkdirSync(dirname(to), { recursive: true });
    mkdirSync(part, { mode: OWN_ALONE.folder });
    const manifest = await fill(part, places, options);
    renameSync(part, to);
    ontoDisk(dirname(to));
    return manifest;
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    throw told(error, folder);
  }
}

async function fill(part: string, places: Places, options: BackupOptions): Promise<Manifest> {
  const { now = () => new Date(), settings, onProgress } = options;
  const made = now().toISOString();
  const beside = besideOf(places).filter(({ name }) => name !== "fetched" || !options.withoutFetched);
  for (const one of beside.filter(({ copied }) => copied === "before")) copyBeside(one, part);
  const archive = join(part, ARCHIVE);
  copyState(places.archive, archive);
  for (const one of beside.filter(({ copied }) => copied === "after")) copyBeside(one, part);
  writeOwn(
    join(part, SETTINGS),
    Object.entries(settings.shown)
      .map(([name, value]) => `${name}=${quoted(value)}\n`)
      .join(""),
  );

  const layout = layoutIn(archive);
  const { articles, found, readBy } = await lookThrough(archive, part, layout, onProgress);
  const manifest: Manifest = {
    v: 1,
    backup: "dateline",
    made,
    of: resolve(places.archive),
    layout,
    ...readBy,
    node: process.versions.node,
    sqlite: process.versions.sqlite ?? "",
    articles,
    // What "sync" does by itself, such as an import that goes on, is no fault of the copy.
    faults: found.filter(({ mend }) => mend !== SYNC).map(({ what }) => what),
    leftOut: [...settings.secret],
    without: options.withoutFetched ? ["fetched"] : [],
    files: filesIn(part).map((path) => ({ path, ...hashOf(join(part, path)) })),
  };
  writeOwn(join(part, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  ontoDisk(part);
  return manifest;
}

/** Checks the copy; of another layout only that SQLite can read it all. Throws where it cannot: such a copy is none. */
async function lookThrough(archive: string, part: string, layout: number, onProgress: (articles: number) => void) {
  if (layout === LAYOUT) {
    const checked = await checkArchive({ archive, corrections: join(part, "corrections.jsonl") }, onProgress);
    refuseBroken(checked.found);
    return checked;
  }
  const found = checkFile(archive);
  refuseBroken(found);
  return { articles: null, found, readBy: { normaliser: [], extractor: [] } };
}

function refuseBroken(found: readonly Found[]): void {
  const broken = found.find(({ of, what }) => of === "file" && what.startsWith("Cannot "));
  if (broken) throw new Error(`${broken.what}.`);
}

function copyBeside({ name, path, kind }: Beside, part: string): void {
  if (!existsSync(path)) return;
  if (kind === "file") copyOwn(path, join(part, name));
  else if (kind === "accounts") {
    copyState(path, join(part, name));
    endSessions(join(part, name));
  } else copyFolder(path, join(part, name), kind === "folder with a database" && existsSync(stateIn(path)));
}

function copyFolder(path: string, to: string, hasState: boolean): void {
  const copyAll = () => {
    for (const file of filesIn(path)) if (!STATE.test(file)) copyIfThere(join(path, file), join(to, file));
  };
  if (!hasState) {
    copyAll();
    return;
  }
  // Whoever writes to such a folder holds its database meanwhile.
  const lock = new DatabaseSync(stateIn(path), { timeout: LOCKED });
  try {
    lock.exec("begin immediate");
    copyAll();
    copyState(stateIn(path), stateIn(to));
  } finally {
    lock.close();
  }
}

/** Copies a file; one that was deleted meanwhile, such as the report of an import that is taken back, is as if it had never been. */
function copyIfThere(from: string, to: string): void {
  try {
    copyOwn(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || existsSync(from)) throw error;
    rmSync(to, { force: true });
  }
}

function copyState(from: string, to: string): void {
  makeOwn(to);
  copyDatabase(from, to);
  ontoDisk(to);
}

function writeOwn(path: string, text: string): void {
  makeOwn(path);
  writeFileSync(path, text);
  ontoDisk(path);
}

/** A value as `.env` has it. */
const quoted = (value: string): string => (/^[\w./:@%,*-]*$/.test(value) ? value : JSON.stringify(value));

/** What failed, as a sentence that says where; what was copied so far is gone by then. */
function told(error: unknown, folder: string): unknown {
  const { code, errcode, message } = error as NodeJS.ErrnoException & { readonly errcode?: number };
  const GONE = "Nothing is left there, and the archive is as it was";
  if (error instanceof ArchiveFault) {
    if (error.kind === "full" || error.kind === "failing")
      return new Error(
        `Cannot write the backup to "${folder}": ${error.kind === "full" ? "the disk is full" : "the disk, or the way to it, fails"}. ${GONE}.`,
        { cause: error },
      );
    if (error.kind !== "damaged") return error;
    return new Error(
      `${error.message} What can be read of it is found by "npm run archive -- check" and "-- salvage".`,
      {
        cause: error,
      },
    );
  }
  if (errcode !== undefined) return new Error(`Cannot back up to "${folder}": ${message}. ${GONE}.`, { cause: error });
  return code === undefined
    ? error
    : new Error(`Cannot write the backup to "${folder}": ${fileReason(error)}. ${GONE}.`, { cause: error });
}
