import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { OWN_ALONE } from "./files.ts";

/** When an archive was looked through or copied, as an ISO date-time in UTC, and how many faults it had. */
const Done = z.object({ at: z.string(), faults: z.int().min(0) });
export type Done = z.infer<typeof Done>;

const LastUpkeep = z.object({ backup: Done.optional(), check: Done.optional() });
export type LastUpkeep = z.infer<typeof LastUpkeep>;

const pathOf = (archive: string): string => `${archive}.upkeep.json`;

/** What was last noted beside an archive; nothing where nothing can be read there. */
export function lastUpkeep(archive: string): LastUpkeep {
  try {
    return LastUpkeep.parse(JSON.parse(readFileSync(pathOf(archive), "utf8")));
  } catch {
    return {};
  }
}

/** Notes beside an archive that it was looked through or copied. Where nobody may write there, nothing is noted: what was done is done. */
export function noteUpkeep(archive: string, act: keyof LastUpkeep, done: Done): void {
  try {
    writeFileSync(pathOf(archive), `${JSON.stringify({ ...lastUpkeep(archive), [act]: done })}\n`, {
      mode: OWN_ALONE.file,
    });
  } catch {
    // The archive may lie on a medium that is read only.
  }
}
