import { damageBehind } from "../../lib/archive/damage-behind.ts";
import { readConfig } from "../../lib/config.ts";
import { UsageError } from "./arguments.ts";

/** What a command ends with: done, failed, wrong use, done with some records rejected. */
export const EXIT = { done: 0, failed: 1, usage: 2, rejected: 3 } as const;

/** Runs a command: prints its help where asked, and turns what it throws into one plain line and an exit code. */
export async function runCommand(
  help: string,
  args: readonly string[],
  command: () => Promise<number>,
): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(help.trim());
    return EXIT.done;
  }
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof UsageError)) {
      console.error((damageBehind(error, () => readConfig().archive) as Error).message);
      return EXIT.failed;
    }
    console.error(`${error.message}\n\n${help.trim()}`);
    return EXIT.usage;
  }
}
