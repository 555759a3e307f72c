import { damageBehind } from "../../lib/archive/damage-behind.ts";
import { readConfig, SettingError } from "../../lib/config.ts";
import { OptionsError } from "../../lib/source/options-error.ts";
import { UsageError } from "./arguments.ts";
import { say } from "./say.ts";

/** What a command ends with: done, failed, wrong use, done with some records rejected. */
export const EXIT = { done: 0, failed: 1, usage: 2, rejected: 3 } as const;

/** Runs a command: prints its help where asked, and turns what it throws into one plain line and an exit code. */
export async function runCommand(
  help: string,
  args: readonly string[],
  command: () => Promise<number>,
): Promise<number> {
  const flags = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  if (flags.includes("--help") || flags.includes("-h")) {
    console.log(help.trim());
    return EXIT.done;
  }
  try {
    return await command();
  } catch (error) {
    const isUsage = error instanceof UsageError || error instanceof OptionsError;
    const told = isUsage ? error : (damageBehind(error, () => readConfig().archive) as Error);
    say(...told.message.split("\n"));
    if (error instanceof SettingError) return EXIT.usage;
    if (!isUsage) return EXIT.failed;
    say("", ...help.trim().split("\n"));
    return EXIT.usage;
  }
}
