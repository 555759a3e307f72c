import { spawnSync } from "node:child_process";
import { ROOT } from "./lib/next.ts";
import { runCommand } from "./lib/run-command.ts";

const HELP = `
npm run check [-- --write]

Types, lint and format, and what nothing uses: the quick part of npm test. With --write, mends what can be mended.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const write = args.includes("--write") ? ["check", "--write"] : ["ci", "--error-on-warnings"];
    const runs = [
      ["node_modules/typescript/bin/tsc", "--noEmit"],
      ["node_modules/@biomejs/biome/bin/biome", ...write],
      ["node_modules/knip/bin/knip.js"],
    ];
    const failed = runs.filter(
      (command) => spawnSync(process.execPath, command, { cwd: ROOT, stdio: "inherit" }).status !== 0,
    );
    return failed.length > 0 ? 1 : 0;
  });
}
