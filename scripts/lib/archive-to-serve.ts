import { readConfig } from "../../lib/config.ts";
import { buildIfChanged } from "./next.ts";
import { ensureSamples } from "./samples.ts";
import { syncEmbedded } from "./sync-embedded.ts";

/** Makes a site that is started from here serve an archive by its own engine (default: the samples), its index and its build up to date; the archive's path. */
export async function archiveToServe(given: string | undefined): Promise<string> {
  const archive = given ?? readConfig({}, null).samples;
  if (given === undefined) await ensureSamples(archive);
  await syncEmbedded(archive, null);
  buildIfChanged(() => console.error("Building the site …"));
  process.env.ARCHIVE = archive;
  process.env.ENGINE = "embedded";
  return archive;
}
