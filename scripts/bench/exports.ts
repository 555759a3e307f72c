import { once } from "node:events";
import { EXPORT_FORMATS, type ExportFormat } from "../../lib/query/exports/formats.ts";
import { archiveToServe } from "../lib/archive-to-serve.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { startNext } from "../lib/next.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { waitFor } from "../lib/wait-for.ts";
import { besideReading } from "./exports/beside-reading.ts";
import { fetchExport } from "./exports/fetch-export.ts";

export const summary =
  "exports of a whole archive: time to the first byte, memory, and speed beside reading the archive";

/** Requests that are only begun. */
const BEGUN = 9;

/** What is exported: all, copies one by one. */
const SEARCH = "copies=1";

const HELP = `
npm run bench -- exports [FORMAT...] [--archive PATH]

Serves an archive (default: the samples) anew for each format (default: all) and exports all of it with the copies: milliseconds to
the first byte of the first request after the start, and of later ones (median of ${BEGUN}); by how many megabytes the site's
processes grew (Linux); articles a second that were served; and of one process alone, as the command exports, articles a second of
processor, and how often as fast that is as reading them one by one from the archive's file.`;

const PORT = 3218;
const ADDRESS = `http://127.0.0.1:${PORT}`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { archive: { type: "string" } });
    const formats = EXPORT_FORMATS.filter(({ key }) => words.length === 0 || words.includes(key));
    if (formats.length < words.length) throw new UsageError("Cannot bench exports: there is no such format.");
    const archive = await archiveToServe(values.archive);
    console.log("format  cold, ms  warm, ms  grown, MB       MB  served/s  alone/s of CPU  of reading's speed");
    for (const format of formats) console.log(await measured(format, archive));
    return EXIT.done;
  });
}

/** A line of the table. */
async function measured(format: ExportFormat, archive: string): Promise<string> {
  const served = await servedOf(format);
  const { articles, exported, ofReading } = await besideReading(format, archive, SEARCH);
  const cells: [of: number, digits: number, width: number][] = [
    [served.cold, 0, 10],
    [served.warm, 0, 10],
    [served.grown, 0, 11],
    [served.bytes / 1e6, 1, 9],
    [articles / served.seconds, 0, 10],
    [exported, 0, 18],
    [ofReading, 2, 20],
  ];
  return `${format.key.padEnd(6)}${cells.map(([of, digits, width]) => of.toFixed(digits).padStart(width)).join("")}`;
}

/** An export by the site, which is started for it: its first, those that follow, and one to its end. */
async function servedOf({ key }: ExportFormat) {
  process.env.WORKERS = "1";
  const server = startNext("start", "127.0.0.1", PORT, true);
  try {
    await waitFor(`${ADDRESS}/api/health`);
    const begun = (whole: boolean) => fetchExport(`${ADDRESS}/export/${key}?${SEARCH}`, server.pid!, whole);
    const cold = (await begun(false)).first;
    const warm: number[] = [];
    for (let times = 0; times < BEGUN; times++) warm.push((await begun(false)).first);
    return { ...(await begun(true)), cold, warm: warm.sort((a, b) => a - b)[BEGUN >> 1]! };
  } finally {
    server.kill();
    await once(server, "exit");
  }
}
