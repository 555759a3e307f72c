import { statSync } from "node:fs";
import { dirname } from "node:path";

const SET_GROUP = 0o2000;

/**
 * The modes of a file or folder that is made at a path, before the umask takes its part: for its owner alone, since archives,
 * corrections, lists and addresses are nobody else's. Where the folder around it hands its group on (`chmod g+s`), as folders do
 * that several accounts share, it is the group's too; never any other account's.
 */
export function privateModes(path: string): { readonly file: number; readonly folder: number } {
  return isShared(dirname(path)) ? { file: 0o660, folder: 0o770 } : { file: 0o600, folder: 0o700 };
}

/** Whether a folder, or the nearest around it that is there, hands its group on. */
function isShared(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found) return (found.mode & SET_GROUP) !== 0;
  return folder !== dirname(folder) && isShared(dirname(folder));
}
