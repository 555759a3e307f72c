import { readConfig } from "../lib/config.ts";
import { chosenEngine, OWN } from "../lib/engine/engines.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { eraseHere } from "./lib/erase-removed.ts";
import { pushChanges } from "./lib/push-changes.ts";
import { rebuildIndex } from "./lib/rebuild-index.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";

const HELP = `
npm run sync

Pushes what the archive changed since the last time to the configured engine. An index that is missing, wiped, half built
or made by another version is rebuilt, as "npm run reindex" does. What was removed and could not be erased everywhere
is erased now.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but articles were left out whose rows are damaged.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length > 0) throw new UsageError(`Cannot sync: "${words[0]}" is not understood.`);
    const config = readConfig();
    const { articles, leftOut } = await syncEmbedded(config.archive, config.corrections);
    await eraseHere(config);
    const engine = chosenEngine(config);
    if (engine === OWN) {
      console.error(`${articles} articles indexed.`);
      return leftOut > 0 ? EXIT.rejected : EXIT.done;
    }
    const pushed = await pushChanges(config);
    if (pushed.trouble === null) return leftOut + pushed.leftOut > 0 ? EXIT.rejected : EXIT.done;
    console.error(`The index ${engine.place} is rebuilt: ${pushed.trouble}.`);
    return (await rebuildIndex(config)) > 0 ? EXIT.rejected : EXIT.done;
  });
}
