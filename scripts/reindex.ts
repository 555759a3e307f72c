import { openArchive } from "../lib/archive/archive.ts";
import { readConfig } from "../lib/config.ts";
import { openEngine } from "../lib/engine/open.ts";
import { sync } from "../lib/engine/sync.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { progress } from "./lib/progress.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";

const HELP = `
npm run reindex

Throws the index away and builds it again from the archive. The archive is not touched.

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length > 0) throw new UsageError(`Cannot reindex: "${words[0]}" is not understood.`);
    const config = readConfig();
    const archive = openArchive(config.archive);
    const engine = openEngine(config, archive);
    const indexing = progress("articles indexed");
    await engine.reset();
    await sync(archive, engine, indexing.at);
    indexing.end();
    const { articles } = await engine.health();
    console.error(`${articles} articles indexed.`);
    await engine.close();
    return EXIT.done;
  });
}
