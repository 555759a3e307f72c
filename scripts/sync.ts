import { readConfig } from "../lib/config.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { eraseHere } from "./lib/erase-removed.ts";
import { rebuildMeilisearch } from "./lib/rebuild-meilisearch.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";
import { syncMeilisearch } from "./lib/sync-meilisearch.ts";

const HELP = `
npm run sync

Pushes what the archive changed since the last time to the configured engine. An index that is missing, wiped, half built
or made by another version is built anew, as "npm run reindex" does. What was removed and could not be erased everywhere
is erased now.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but articles were left out whose rows are damaged.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length > 0) throw new UsageError(`Cannot sync: "${words[0]}" is not understood.`);
    const { archive, meilisearch } = readConfig();
    const { articles, leftOut } = await syncEmbedded(archive);
    await eraseHere(archive);
    if (!meilisearch) {
      console.error(`${articles} articles indexed.`);
      return leftOut > 0 ? EXIT.rejected : EXIT.done;
    }
    const pushed = await syncMeilisearch(archive, meilisearch);
    if (pushed.trouble === null) return leftOut + pushed.leftOut > 0 ? EXIT.rejected : EXIT.done;
    const { index, url } = meilisearch;
    console.error(`The index "${index}" at ${url} is built anew: ${pushed.trouble}.`);
    return (await rebuildMeilisearch(archive, meilisearch)) > 0 ? EXIT.rejected : EXIT.done;
  });
}
