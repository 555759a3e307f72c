import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileReason } from "../archive/file-reason.ts";
import { LAYOUT } from "../archive/migrations/migrations.ts";
import { checkFile } from "../archive/upkeep/check-file.ts";
import { layoutIn } from "../archive/upkeep/copy-database.ts";
import { besideOf, type Places } from "./beside.ts";
import { copyOwn, filesIn, hashOf, ontoDisk } from "./files.ts";
import { ARCHIVE, type Manifest, readManifest } from "./manifest.ts";

export interface RestoreOptions {
  /** Takes the place of what is there. */
  readonly replace: boolean;
  /** The archive's file and nothing that stands beside it. */
  readonly archiveAlone: boolean;
  readonly now?: () => Date;
}

export interface Restored {
  readonly manifest: Manifest;
  /** Where what was there is now. */
  readonly aside: readonly string[];
}

/** What SQLite keeps beside a file. */
const BESIDE_FILE = ["-wal", "-shm"];

interface Target {
  readonly from: string;
  readonly path: string;
  /** The files of it, as paths within it; "" is itself. */
  readonly files: readonly string[];
}

/**
 * Puts a backup in the place of an archive and of what stands beside it. It is held to its hashes before, copied beside, held
 * to them again, and only then renamed into place; what was there is renamed, never deleted.
 */
export function restore(places: Places, folder: string, options: RestoreOptions): Restored {
  const { replace, archiveAlone, now = () => new Date() } = options;
  const manifest = readManifest(folder);
  verify(manifest, folder);
  const targets = targetsOf(places, folder, manifest, archiveAlone);
  const taken = targets.map(({ path }) => path).filter(isThere);
  if (taken.length > 0 && !replace)
    throw new Error(
      `Cannot restore "${folder}": ${taken.map((path) => `"${path}"`).join(", ")} is there already. With --replace it is kept aside, under another name.`,
    );
  refuseWriters(places.archive);
  const stamp = now().toISOString().slice(0, 19).replaceAll(":", "-");
  try {
    for (const target of targets) copyAll(target);
    verifyCopies(manifest, targets, folder);
  } catch (error) {
    for (const { path } of targets) rmSync(coming(path), { recursive: true, force: true });
    throw told(error, folder);
  }
  // The archive goes first and comes last: nobody reads or changes it beside another's ledger.
  const aside = targets.flatMap(({ path }) => putAside(path, `${path}.before-${stamp}`));
  for (const { path, files } of targets.toReversed()) if (files.length > 0) renameSync(coming(path), path);
  for (const home of new Set(targets.map(({ path }) => dirname(path)))) ontoDisk(home);
  return { manifest, aside };
}

/** Holds a backup to its manifest. */
function verify({ files, layout }: Manifest, folder: string): void {
  const wrong = files.flatMap(({ path, bytes, sha256 }) => {
    if (!existsSync(join(folder, path))) return [`"${path}" is missing`];
    const found = hashOf(join(folder, path));
    if (found.bytes !== bytes) return [`"${path}" has ${found.bytes} bytes and not ${bytes}`];
    return found.sha256 === sha256 ? [] : [`"${path}" is not what was backed up: its SHA-256 differs`];
  });
  if (!files.some(({ path }) => path === ARCHIVE)) wrong.push(`"${ARCHIVE}" is not in it`);
  const cannot = (why: string) => new Error(`Cannot restore "${folder}": ${why}. Nothing was changed.`);
  if (wrong.length > 0) throw cannot(wrong.slice(0, 5).join("; "));
  if (layout > LAYOUT) throw cannot(`a newer Dateline made it (layout ${layout}, this one knows ${LAYOUT})`);
  const archive = join(folder, ARCHIVE);
  const [fault] = checkFile(archive);
  if (fault) throw cannot(fault.what);
  if (layoutIn(archive) !== layout) throw cannot(`its archive has another layout than it says`);
}

/** What is put where: all that the backup is of. What did not stand beside the archive then has no files, and what was left out stays. */
function targetsOf(places: Places, folder: string, { without }: Manifest, archiveAlone: boolean): Target[] {
  const archive = { from: join(folder, ARCHIVE), path: places.archive, files: [""] };
  if (archiveAlone) return [archive];
  return [
    archive,
    ...besideOf(places)
      .filter(({ name, path, stays }) => !without.includes(name) && !(stays && existsSync(path)))
      .map(({ name, path, kind }) => {
        const from = join(folder, name);
        return { from, path, files: kind.startsWith("folder") ? filesIn(from) : existsSync(from) ? [""] : [] };
      }),
  ];
}

/** Whether there is something at a path, be it a log without its file. */
const isThere = (path: string): boolean =>
  existsSync(path) || (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

const coming = (path: string): string => `${path}.restoring`;

/** A program that writes would go on writing into what is put aside. What cannot be asked at all is damaged, and has no writer. */
function refuseWriters(archive: string): void {
  if (!existsSync(archive)) return;
  const locked = `Cannot restore over "${archive}": another program is writing to it. Stop imports, fetch and sync first; the site may go on.`;
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(archive, { timeout: 0 });
    database.exec("begin immediate; rollback; pragma wal_checkpoint(truncate)");
  } catch (error) {
    if (((error as { errcode?: number }).errcode ?? 0) % 256 === 5) throw new Error(locked, { cause: error });
  } finally {
    database?.close();
  }
}

function copyAll({ from, path, files }: Target): void {
  rmSync(coming(path), { recursive: true, force: true });
  for (const file of files) copyOwn(join(from, file), join(coming(path), file));
}

function verifyCopies({ files }: Manifest, targets: readonly Target[], folder: string): void {
  const said = new Map(files.map(({ path, sha256 }) => [join(folder, path), sha256]));
  for (const { from, path, files } of targets)
    for (const file of files)
      if (hashOf(join(coming(path), file)).sha256 !== said.get(join(from, file)))
        throw new Error(
          `Cannot restore "${folder}": what was written to "${path}" reads otherwise. Nothing was changed.`,
        );
}

function putAside(path: string, to: string): string[] {
  const moved = ["", ...BESIDE_FILE].filter((ending) => existsSync(path + ending));
  for (const ending of moved) renameSync(path + ending, to + ending);
  return moved.length > 0 ? [to] : [];
}

function told(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new Error(`Cannot restore "${folder}": ${fileReason(error)}. Nothing was changed.`, { cause: error });
}
