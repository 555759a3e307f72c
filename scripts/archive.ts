import { existsSync } from "node:fs";
import { readConfig } from "../lib/config.ts";
import { check } from "./archive/check.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { runCommand } from "./lib/run-command.ts";

const HELP = `
npm run archive -- check [--json]
                        looks through the archive, and changes nothing: its file, each article against the hash of its
                        content, the index and the ledger of corrections against the archive, what stands beside it. What is
                        wrong is listed in plain words, with what to run. The site and an import may run meanwhile.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but something is wrong with the archive: it is listed.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { json: { type: "boolean" } });
    const config = readConfig();
    const [verb, ...rest] = words;
    if (verb === "check" && rest.length === 0) {
      if (!existsSync(config.archive)) throw new Error(`Cannot check the archive "${config.archive}": there is none.`);
      return check(config, values.json === true);
    }
    throw new UsageError(
      verb === undefined ? "Cannot do that: archive takes an act." : `Cannot do "${words.join(" ")}" with an archive.`,
    );
  });
}
