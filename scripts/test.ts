import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./lib/find-browser.ts";
import { buildIfChanged, nextEnvironment, ROOT } from "./lib/next.ts";
import { runCommand } from "./lib/run-command.ts";
import { type Tally, tallyOf } from "./lib/tally.ts";

const HELP = `
npm test

Types, lint and format, what nothing uses, rooms, unit, contract and end-to-end tests in a real browser.
The last line sums them up. Exit codes: 0 all passed, 1 some failed.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
    const tallies = [
      step("types", ["node_modules/typescript/bin/tsc", "--noEmit"]),
      step("lint and format", ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings"]),
      step("what nothing uses", ["node_modules/knip/bin/knip.js"]),
      counted("unit and contract", join(folder, "unit.json"), (file) => [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
      ]),
      await pages(join(folder, "pages.json")),
    ];
    rmSync(folder, { recursive: true, force: true });
    const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
    const skipped = sum("skipped");
    console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped ? `, ${skipped} skipped` : ""}`);
    return sum("failed") > 0 ? 1 : 0;
  });
}

/** Runs a check that passes or fails as one. */
function step(name: string, command: readonly string[], environment = process.env): Tally {
  console.error(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: environment,
  });
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** Runs a test runner, and counts its tests from the report that it leaves; a runner that leaves none has failed. */
function counted(
  name: string,
  report: string,
  command: (report: string) => string[],
  environment = process.env,
): Tally {
  const run = step(name, command(report), environment);
  try {
    const tally = tallyOf(JSON.parse(readFileSync(report, "utf8")));
    return run.failed > 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function pages(report: string): Promise<Tally> {
  try {
    const browser = await findBrowser();
    buildIfChanged(() => console.error("\n— build"));
    const environment = { ...nextEnvironment(), CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    return counted(
      "pages",
      report,
      () => ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"],
      environment,
    );
  } catch (error) {
    console.error((error as Error).message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
