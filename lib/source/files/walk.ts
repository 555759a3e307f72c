import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "../reason.ts";
import { type Rejection, rejection } from "../record.ts";
import { bytesOfPath, shownPath } from "./file-name.ts";
import { findPath } from "./find-path.ts";

/** Hidden entries, and what Office leaves beside a document that is open. */
const HIDDEN = /^(?:\.|~\$)/;

/** A saved page, and the folder of its pictures, styles and scripts beside it, in the languages of browsers. */
const PAGE = /^(.+)\.(?:x?html?|php|aspx?)$/i;
const BESIDE_PAGE =
  /^(.+?)(?:[_-](?:files|Dateien|fichiers|archivos|ficheros|arquivos|ficheiros|bestanden|filer|file|pliki|soubory|tiedostot|dosyalar)|_?\.files|\.fld)$/i;

/** An archive of Dateline's own, and what lies beside it: its log, its reports. They are read where they are asked for alone. */
const ARCHIVE = /^(.+)\.imports$/;
const OF_ARCHIVE = /^(.+?)(?:\.imports|\.db(?:-wal|-shm|-journal|\.upkeep\.json)?)$/;

/**
 * Every file under the paths as `shownPath` has it, folders in the order of their names, hidden entries left out, what
 * browsers put beside a page that they saved, and an archive of Dateline's own; what cannot be opened is a rejection. A folder reached twice (through a link) is
 * read once.
 */
export async function* walk(paths: readonly string[]): AsyncGenerator<string | Rejection> {
  const seen = new Set<string>();
  for (const given of paths) for (const path of await findPath(given)) yield* under(path, seen);
}

async function* under(path: string, seen: Set<string>): AsyncGenerator<string | Rejection> {
  try {
    const bytes = bytesOfPath(path);
    if (!(await stat(bytes)).isDirectory()) {
      yield path;
      return;
    }
    const real = (await realpath(bytes, { encoding: "buffer" })).toString("latin1");
    if (seen.has(real)) return;
    seen.add(real);
    const names = (await readdir(bytes, { encoding: "buffer" })).map(shownPath);
    const pages = new Set(names.flatMap((name) => PAGE.exec(name)?.[1] ?? []));
    const archives = new Set(names.flatMap((name) => ARCHIVE.exec(name)?.[1] ?? []));
    const isLeftOut = (name: string) =>
      HIDDEN.test(name) ||
      pages.has(BESIDE_PAGE.exec(name)?.[1] ?? "") ||
      archives.has(OF_ARCHIVE.exec(name)?.[1] ?? "");
    for (const name of names.filter((name) => !isLeftOut(name)).sort()) yield* under(join(path, name), seen);
  } catch (error) {
    yield rejection(path, reasonOf(error as NodeJS.ErrnoException));
  }
}
