import { openArchive } from "../lib/archive/archive.ts";
import { type MeilisearchConfig, readConfig } from "../lib/config.ts";
import type { Health } from "../lib/engine/engine.ts";
import { type MeilisearchTrouble, openClient } from "../lib/engine/meilisearch/client.ts";
import { openMeilisearch } from "../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../lib/engine/meilisearch/names.ts";
import { sync } from "../lib/engine/sync.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { progress } from "./lib/progress.ts";
import { rebuildMeilisearch } from "./lib/rebuild-meilisearch.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";

const HELP = `
npm run sync

Pushes what the archive changed since the last time to the configured engine. An index that is missing, wiped, half built
or made by another version is built anew, as "npm run reindex" does.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but articles were left out whose rows are damaged.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length > 0) throw new UsageError(`Cannot sync: "${words[0]}" is not understood.`);
    const config = readConfig();
    const { articles, leftOut } = await syncEmbedded(config.archive);
    if (!config.meilisearch) console.error(`${articles} articles indexed.`);
    const missing = config.meilisearch ? await syncMeilisearch(config.archive, config.meilisearch) : 0;
    return leftOut + missing > 0 ? EXIT.rejected : EXIT.done;
  });
}

/** Returns how many articles were left out because their rows are damaged. */
async function syncMeilisearch(path: string, config: MeilisearchConfig): Promise<number> {
  const { url, index, adminKey } = config;
  const archive = openArchive(path);
  try {
    const indexing = progress("changes pushed");
    const onPoison = ({ id, reason }: { id: string; reason: string }) =>
      indexing.line(`Left out article ${id}: ${reason}`);
    const engine = openMeilisearch(openClient({ url, key: adminKey }), {
      names: liveNames(index),
      archive: null,
      onPoison,
    });
    const trouble = await engine.health().then(
      ({ trouble, revision }: Health) =>
        trouble ?? (revision > archive.revision() ? "it belongs to another archive" : null),
      (error: MeilisearchTrouble) => {
        if (error.trouble === "missing") return "there is none yet";
        throw error;
      },
    );
    if (trouble === null) {
      const done = await sync(archive, engine, indexing.at);
      indexing.end();
      console.error(`${done} changes pushed to "${index}" at ${url}.`);
      return archive.leftOut();
    }
    console.error(`The index "${index}" at ${url} is built anew: ${trouble}.`);
  } finally {
    archive.close();
  }
  return rebuildMeilisearch(path, config);
}
