import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { privateModes } from "../archive/private-mode.ts";

const ENDINGS = ["json", "txt", "rejected.jsonl"];

/**
 * Takes a name for a report's files that nothing in the folder has, `NAME` or else `NAME-2` and so on: an archive made again
 * begins again at import 1, and every dry run has the same name. The file of the first ending is there from then on.
 */
export function claimReport(folder: string, name: string): (ending: string) => string {
  mkdirSync(folder, { recursive: true, mode: privateModes(folder).folder });
  for (let number = 1; ; number++) {
    const path = (ending: string) => `${folder}/${number === 1 ? name : `${name}-${number}`}.${ending}`;
    if (ENDINGS.some((ending) => existsSync(path(ending)))) continue;
    try {
      // Fails where another import took the name in the meantime.
      closeSync(openSync(path("json"), "wx", privateModes(path("json")).file));
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
