import { dirname, join } from "node:path";

/** The folder of an archive's reports. */
export function reportFolder(archive: string): string {
  return join(dirname(archive), "imports");
}
