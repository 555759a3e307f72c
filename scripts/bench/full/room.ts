import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";

/** A disk of its own in memory, of which so much can be taken that so much is left. */
export interface Room {
  /** Leaves so many bytes free, as far as there are as many. */
  readonly leave: (bytes: number) => void;
  /** Gives back what was taken. */
  readonly giveBack: () => void;
}

/** Whether this account may mount a disk for a process of its own: without privileges, where the system lets users have namespaces. */
export const canMount = (): boolean => spawnSync("unshare", ["-rm", "true"]).status === 0;

/** The command that runs another with a disk in memory at a folder, which goes with it. */
export function withDisk(folder: string, megabytes: number, command: readonly string[]): readonly string[] {
  const mount = `mount -t tmpfs -o size=${megabytes}m dateline "$0" && exec "$@"`;
  return ["unshare", "-rm", "sh", "-c", mount, folder, ...command];
}

const BLOCK = 1 << 16;

/** Fills the disk of a folder. */
export function roomIn(folder: string): Room {
  const filler = join(folder, "filler");
  const giveBack = () => rmSync(filler, { force: true });
  return {
    giveBack,
    leave(bytes) {
      giveBack();
      const { bavail, bsize } = statfsSync(folder);
      const file = openSync(filler, "w");
      const block = Buffer.alloc(BLOCK);
      try {
        for (let left = bavail * bsize - bytes; left > 0; ) left -= writeSync(file, block, 0, Math.min(BLOCK, left));
      } finally {
        closeSync(file);
      }
    },
  };
}
