import { type Config, readConfig } from "../lib/config.ts";
import { chosenEngine, OWN } from "../lib/engine/engines.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { eraseHere } from "./lib/erase-removed.ts";
import { onOrphaned } from "./lib/on-orphaned.ts";
import { pushAsTheyCome } from "./lib/push-as-they-come.ts";
import { pushChanges } from "./lib/push-changes.ts";
import { rebuildIndex } from "./lib/rebuild-index.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";

const HELP = `
npm run sync [-- --watch]

Pushes what the archive changed since the last time to the configured engine. An index that is missing, wiped, half built
or made by another version is rebuilt, as "npm run reindex" does. What was removed and could not be erased everywhere
is erased now.

  --watch   goes on pushing what comes, articles and corrections, to an engine on a server until Ctrl-C; one process of an
            archive at a time. A server that is away is waited for. Until a change is pushed, the site answers from the archive.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but articles were left out whose rows are damaged.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { watch: { type: "boolean" } });
    if (words.length > 0) throw new UsageError(`Cannot sync: "${words[0]}" is not understood.`);
    const config = readConfig();
    if (values.watch) return watch(config);
    const { articles, leftOut } = await syncEmbedded(config.archive, config.corrections);
    await eraseHere(config);
    const engine = chosenEngine(config);
    if (engine === OWN) {
      console.error(`${articles} articles indexed.`);
      return leftOut > 0 ? EXIT.rejected : EXIT.done;
    }
    const pushed = await pushChanges(config);
    if (pushed.trouble === null) console.error(`${pushed.done} changes pushed to ${engine.place}.`);
    if (pushed.trouble === null) return leftOut + pushed.leftOut > 0 ? EXIT.rejected : EXIT.done;
    console.error(`The index ${engine.place} is rebuilt: ${pushed.trouble}.`);
    return (await rebuildIndex(config)) > 0 ? EXIT.rejected : EXIT.done;
  });
}

/** How long a push may take to end when it is told to stop, in milliseconds. Broken off, the next one goes on. */
const STOPPING = 2_000;

async function watch(config: Config): Promise<number> {
  const { place } = chosenEngine(config);
  if (place === null)
    throw new UsageError(
      "Cannot watch: there is no engine on a server (MEILISEARCH_URL or OPENSEARCH_URL), and the archive's own follows by itself.",
    );
  const stop = new AbortController();
  const end = () => {
    stop.abort();
    setTimeout(() => process.exit(EXIT.done), STOPPING).unref();
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  onOrphaned(end);
  await pushAsTheyCome(config, stop.signal);
  return EXIT.done;
}
