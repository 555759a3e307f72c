import { type ParseArgsConfig, parseArgs } from "node:util";

/** What a command line said: flags, and the words that are none. */
export interface Arguments<T> {
  readonly values: T;
  readonly words: readonly string[];
}

/** Wrong use of a command: exit code 2, with the help. */
export class UsageError extends Error {}

/** Reads arguments strictly; an unknown flag is wrong use. `--help` is always known. */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(args: readonly string[], options: T) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    return { values, words: positionals };
  } catch (error) {
    const [what = ""] = (error as Error).message.split(/\. |\n/);
    const hint = what.startsWith("Unknown option")
      ? " What is no flag and begins with a minus stands behind a -- of its own."
      : "";
    throw new UsageError(`${what.replace(/\.$/, "")}.${hint}`);
  }
}
