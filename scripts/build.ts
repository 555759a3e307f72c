import { readArguments, UsageError } from "./lib/arguments.ts";
import { buildIfChanged } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";

const HELP = `
npm run build

Builds the site where it changed, and serves nothing: for an image, or before a server is restarted. "npm start" does the
same by itself.

Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length > 0) throw new UsageError(`Cannot build: "${words[0]}" is not understood.`);
    const isNew = buildIfChanged(() => console.error("Building the site (about 20 seconds) …"));
    console.error(isNew ? "The site is built." : "The site is built already.");
    return EXIT.done;
  });
}
