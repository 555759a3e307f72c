import { confinedBeside, dropConfined } from "../lib/access/audience.ts";
import { readConfig } from "../lib/config.ts";
import { chosenEngine, OWN } from "../lib/engine/engines.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { fillAudiences } from "./lib/fill-confined.ts";
import { rebuildIndex } from "./lib/rebuild-index.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";

const HELP = `
npm run reindex

Rebuilds the index of the configured engine from the archive. The archive is not touched.
In the archive's own file the index is emptied and filled. On a server (MEILISEARCH_URL with MEILISEARCH_ADMIN_KEY,
or OPENSEARCH_URL with OPENSEARCH_ADMIN_USER and OPENSEARCH_ADMIN_PASSWORD) a new one is built beside the live one, compared
with the archive, and put in its place; the old one is kept beside. Broken off, run it again.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but articles were left out whose rows are damaged.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length > 0) throw new UsageError(`Cannot reindex: "${words[0]}" is not understood.`);
    const config = readConfig();
    // What another index is compared with must be up to date.
    if (chosenEngine(config) !== OWN) await syncEmbedded(config.archive, config.corrections);
    const leftOut = await rebuildIndex(config);
    for (const path of confinedBeside(config.archive)) dropConfined(path);
    await fillAudiences(config);
    return leftOut > 0 ? EXIT.rejected : EXIT.done;
  });
}
