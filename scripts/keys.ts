import { readAdminKey, readConfig } from "../lib/config.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { siteKey } from "./lib/site-key.ts";

const HELP = `
npm run -s keys

Makes a Meilisearch key that may search the site's indexes and nothing else, and prints it: the site's MEILISEARCH_KEY.
Asked again it is the same, also on a server that was wiped and has its master key still.
Needs MEILISEARCH_URL and MEILISEARCH_ADMIN_KEY (the master key, or a key that may make keys), which the site never sees.

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length > 0) throw new UsageError(`Cannot make keys: "${words[0]}" is not understood.`);
    const { meilisearch } = readConfig();
    if (!meilisearch) throw new UsageError("Cannot make keys: MEILISEARCH_URL is not set.");
    console.log(await siteKey(meilisearch, readAdminKey()));
    return EXIT.done;
  });
}
