import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../../lib/archive/archive.ts";
import { examples } from "../fuzz/examples.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { measured } from "./import/measured.ts";
import { varied } from "./mixed/varied.ts";

export const summary = "imports a folder of files in all formats: files a second, peak memory";

/** An import that holds more has lost its bound. */
const MOST_MEGABYTES = 700;

const HELP = `
npm run bench -- mixed [N]

Makes a folder of N files (default: 10000) of the golden ones of all formats in turn, with changed words, and imports it in a process of its
own. The peak is that of the import's process, as the system tells it (Linux); it must stay under ${MOST_MEGABYTES} MB.

Exit codes: 0 it did, 1 it did not, 2 wrong use.`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    const count = Number(words[0] ?? 10_000);
    if (!Number.isInteger(count) || count < 1) throw new UsageError("Cannot bench: N is a whole number.");
    const folder = mkdtempSync(join(tmpdir(), "dateline-mixed-"));
    try {
      const all = [...(await examples()).values()].flat();
      for (let at = 0; at < count; at++) {
        const example = all[at % all.length]!;
        const place = join(folder, "in", `${Math.floor(at / 500)}`);
        mkdirSync(place, { recursive: true });
        writeFileSync(join(place, `${at}-${example.name}`), varied(example, at));
      }
      const { seconds, peakMegabytes } = await measured(["import", join(folder, "in")], folder);
      const archive = openArchive(join(folder, "archive.db"), { readOnly: true });
      const rate = Math.round(count / seconds);
      const peak = Math.round(peakMegabytes);
      console.log(
        `${count} files of ${all.length} kinds, ${archive.count()} articles: ${rate} files/s, peak ${peak} MB`,
      );
      archive.close();
      return peakMegabytes < MOST_MEGABYTES ? EXIT.done : EXIT.failed;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
