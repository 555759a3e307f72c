import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { ROOT } from "../lib/next.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";

export const summary =
  "reads articles and finds their facets: articles a second, against another version of Dateline too";

const PROGRAM = fileURLToPath(new URL("extract/read-all.ts", import.meta.url));
const PASSES = 3;

const HELP = `
npm run bench -- extract FILE.jsonl [--against FOLDER] [--passes N]

Reads the articles of a file ({"text", "title"?, "date"?, "url"?} a line) and finds their facets, in one process, by this
version and, in turns with it, by the one in another folder: N times each (default: ${PASSES}), of which the least time of
processor counts. The last line is how many times as fast as the other this version is.`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      against: { type: "string" },
      passes: { type: "string", default: String(PASSES) },
    });
    const [file, ...others] = words;
    const passes = Number(values.passes);
    if (file === undefined || others.length > 0 || !(passes >= 1))
      throw new UsageError("Cannot bench extract: it takes one file, and one pass or more.");
    const { size } = await stat(file);
    const folders = [ROOT, ...(values.against === undefined ? [] : [values.against])];
    const least = folders.map(() => Number.POSITIVE_INFINITY);
    let articles = 0;
    for (let pass = 0; pass < passes; pass++)
      for (const [at, folder] of folders.entries()) {
        const found = await readBy(folder, file);
        least[at] = Math.min(least[at]!, found.seconds);
        articles = found.articles;
      }
    for (const [at, folder] of folders.entries())
      console.log(
        `${(articles / least[at]!).toFixed(0).padStart(6)} articles/s  ${(size / 1e6 / least[at]!).toFixed(2)} MB/s  ${at === 0 ? "this version" : folder}`,
      );
    if (least.length > 1) console.log(`${(least[1]! / least[0]!).toFixed(2)} times as fast`);
    return EXIT.done;
  });
}

/** Reads a file by the version in a folder, in a process of its own. */
async function readBy(folder: string, file: string): Promise<{ readonly articles: number; readonly seconds: number }> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, folder, file]);
  return JSON.parse(stdout);
}
