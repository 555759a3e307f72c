import { readConfig, readSecrets } from "../lib/config.ts";
import { chosenEngine, ENGINES } from "../lib/engine/engines.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";

const SERVER_SETTINGS = ENGINES.flatMap(({ setting }) => setting ?? []).join(" or ");

const HELP = `
npm run -s keys

Makes what the site may search with and do nothing else.
On Meilisearch a key, and prints it: the site's MEILISEARCH_KEY. Asked again it is the same, also on a server that was wiped
and has its master key still. Of several servers it makes one each, with spaces between, or one for all where their master
key is the same. Needs MEILISEARCH_URL and MEILISEARCH_ADMIN_KEY (the master key, or a key that may make keys).
On OpenSearch the user OPENSEARCH_USER with the password OPENSEARCH_PASSWORD, and prints the name. Needs OPENSEARCH_URL,
OPENSEARCH_ADMIN_USER and OPENSEARCH_ADMIN_PASSWORD, and the cluster's security plugin. The site never sees what is of scripts.

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length > 0) throw new UsageError(`Cannot make keys: "${words[0]}" is not understood.`);
    const key = await chosenEngine(readConfig()).searchKey(readSecrets());
    if (key === null) throw new UsageError(`Cannot make keys: ${SERVER_SETTINGS} is not set.`);
    console.log(key);
    return EXIT.done;
  });
}
