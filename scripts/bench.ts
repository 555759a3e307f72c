import { readdirSync } from "node:fs";
import { UsageError } from "./lib/arguments.ts";
import { runCommand } from "./lib/run-command.ts";

/** A bench: one file in `scripts/bench`, named after it. */
interface Bench {
  readonly summary: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

const FOLDER = new URL("bench/", import.meta.url);

const HELP = `
npm run bench -- NAME [args]

Measures, and makes what is measured. NAME is one of:
`;

export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -3))
    .sort();
  if (name !== undefined && names.includes(name)) return (await open(name)).run(rest);
  const rows = await Promise.all(names.map(async (own) => `  ${own.padEnd(12)}${(await open(own)).summary}`));
  const help = `${HELP}\n${rows.join("\n")}\n\nnpm run bench -- NAME --help tells how one is used.`;
  return runCommand(help, args, async () => {
    throw new UsageError(
      name === undefined ? "Cannot bench: no name was given." : `Cannot bench "${name}": there is none.`,
    );
  });
}

function open(name: string): Promise<Bench> {
  return import(new URL(`${name}.ts`, FOLDER).href);
}
