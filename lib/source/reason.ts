import { DecompressionBomb } from "./containers/unpacking.ts";
import { DamagedUtf16 } from "./files/in-utf8.ts";
import { SpoolTooLarge } from "./files/spool.ts";

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EACCES: "may not be read (permission denied)",
  EPERM: "may not be read (permission denied)",
  ELOOP: "is a link that leads back to itself",
  ENAMETOOLONG: "has a name that is too long",
  EISDIR: "is a folder",
  Z_BUF_ERROR: "is cut off (unexpected end of file)",
};

/** An error of reading or unpacking in plain words. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  if (error instanceof DecompressionBomb || error instanceof SpoolTooLarge || error instanceof DamagedUtf16)
    return error.message;
  if (error.code === undefined && (error instanceof TypeError || error instanceof RangeError))
    return `cannot be read: this is a fault of Dateline, not of the file (${error.name}: ${error.message})`;
  // The unpacking library's own errors have no code.
  const isPacked = error.code === undefined || error.code.startsWith("Z_");
  return WORDS[error.code ?? ""] ?? (isPacked ? `is damaged (${error.message})` : `cannot be read (${error.message})`);
}
