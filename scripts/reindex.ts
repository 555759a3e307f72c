import { openArchive } from "../lib/archive/archive.ts";
import { type Config, readConfig } from "../lib/config.ts";
import { openEmbedded } from "../lib/engine/embedded/embedded.ts";
import { sync } from "../lib/engine/sync.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { progress } from "./lib/progress.ts";
import { rebuildMeilisearch } from "./lib/rebuild-meilisearch.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";

const HELP = `
npm run reindex

Builds the index of the configured engine anew from the archive. The archive is not touched.
Embedded: the index is emptied and filled. Meilisearch (MEILISEARCH_URL, MEILISEARCH_ADMIN_KEY): a new index is built
beside the live one, compared with the archive, and put in its place; the old one is kept beside. Broken off, run it again.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but articles were left out whose rows are damaged.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length > 0) throw new UsageError(`Cannot reindex: "${words[0]}" is not understood.`);
    const config = readConfig();
    if (config.meilisearch) await syncEmbedded(config.archive);
    const leftOut = config.meilisearch
      ? await rebuildMeilisearch(config.archive, config.meilisearch)
      : await rebuildEmbedded(config);
    return leftOut > 0 ? EXIT.rejected : EXIT.done;
  });
}

async function rebuildEmbedded(config: Config): Promise<number> {
  const archive = openArchive(config.archive);
  const engine = openEmbedded(archive);
  const indexing = progress("articles indexed");
  await engine.reset();
  await sync(archive, engine, indexing.at);
  indexing.end();
  const { articles } = await engine.health();
  console.error(`${articles} articles indexed.`);
  const leftOut = archive.leftOut();
  await engine.close();
  return leftOut;
}
