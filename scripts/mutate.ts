import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { ROOT } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { type Mutant, mutated } from "./mutate/mutant.ts";
import { MUTANTS } from "./mutate/mutants.ts";

const HELP = `
npm run mutate [-- NAME...]

Breaks a promise of the code on purpose, one at a time, and sees that its tests fail: a test that passes beside a broken
promise does not hold it. Works in a copy; this folder is not touched. With names, only the mutants whose name holds one.

Exit codes: 0 every mutant was caught, 1 some live, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    const chosen = MUTANTS.filter(({ promise }) => words.length === 0 || words.some((word) => promise.includes(word)));
    if (chosen.length === 0) throw new UsageError(`Cannot mutate: no mutant is named "${words.join(" ")}".`);
    const copy = copyOfProject();
    try {
      const living = chosen.filter((mutant) => lives(copy, mutant));
      console.log(`${chosen.length - living.length} caught, ${living.length} alive`);
      return living.length > 0 ? EXIT.failed : EXIT.done;
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
}

/** What git knows of the project, and what it does not ignore, in a folder of its own beside the same packages. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-mutate-"));
  const listed = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (listed.status !== 0) throw new Error(`Cannot copy the project: git does not list its files. ${listed.stderr}`);
  for (const file of listed.stdout.split("\0").filter(Boolean))
    cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Test files that were seen to pass on the code as it is. */
const known = new Set<string>();

/** Whether the tests of a mutant pass all the same. They must pass without it too, or their failure says nothing. */
function lives(copy: string, mutant: Mutant): boolean {
  const { promise, file, tests } = mutant;
  const path = join(copy, file);
  const sound = readFileSync(path, "utf8");
  const started = Date.now();
  try {
    const named = tests.join(" ");
    if (!known.has(named) && !passes(copy, tests))
      throw new Error(`Cannot try "${promise}": its tests fail on the code as it is.`);
    known.add(named);
    writeFileSync(path, mutated(sound, mutant));
    const alive = passes(copy, tests);
    console.log(`${alive ? "ALIVE " : "caught"}  ${promise}  (${Math.round((Date.now() - started) / 1000)} s)`);
    return alive;
  } finally {
    writeFileSync(path, sound);
  }
}

function passes(copy: string, tests: readonly string[]): boolean {
  const command = ["node_modules/vitest/vitest.mjs", "run", "--bail=1", "--reporter=dot", ...tests];
  const path = `${dirname(process.execPath)}:${process.env.PATH}`;
  return (
    spawnSync(process.execPath, command, { cwd: copy, stdio: "ignore", env: { ...process.env, PATH: path } }).status ===
    0
  );
}
