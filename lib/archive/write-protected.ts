import { accessSync, constants, statSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Codes of a file system that lets nobody write, and of a file that nobody may. */
const NOBODY = new Set(["EROFS", "EPERM"]);

/**
 * Whether nobody writes to a file: its mode lets nobody, it is marked as immutable, or its file system is read-only. One that
 * others may write to and this account may not is no such file.
 */
export function isWriteProtected(path: string): boolean {
  try {
    if ((statSync(path).mode & 0o222) === 0) return true;
    accessSync(path, constants.W_OK);
  } catch (error) {
    return NOBODY.has((error as NodeJS.ErrnoException).code ?? "");
  }
  return false;
}

/**
 * What SQLite is to open for reading a file. To read one that has a log it makes a file beside it, which write-protected
 * media do not let it; one that nobody writes to is opened as immutable (https://sqlite.org/uri.html#uriimmutable), unless
 * something stands in its log.
 */
export function placeToRead(path: string): string | URL {
  if (path === ":memory:" || !isWriteProtected(path) || hasLog(path)) return path;
  const url = pathToFileURL(path);
  url.search = "?immutable=1";
  return url;
}

/** Where a command that writes is to be run instead of on a write-protected file; nothing to say of any other. */
export function onCopy(path: string): string {
  if (!isWriteProtected(path)) return "";
  return ": on a copy of this write-protected file, ARCHIVE=COPY npm run sync";
}

function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
