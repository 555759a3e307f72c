import { openArchive } from "../../lib/archive/archive.ts";
import { readConfig } from "../../lib/config.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { EXPORT_FORMATS } from "../../lib/query/exports/formats.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { buildIfChanged, startNext } from "../lib/next.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { ensureSamples } from "../lib/samples.ts";
import { syncEmbedded } from "../lib/sync-embedded.ts";
import { waitFor } from "../lib/wait-for.ts";
import { fetchExport } from "./exports/fetch-export.ts";

export const summary =
  "exports of a whole archive: time to the first byte, memory, and speed beside reading the archive";

const HELP = `
npm run bench -- exports [FORMAT...] [--archive PATH]

Serves an archive (default: the samples) anew for each format (default: all) and exports all of it with the copies: milliseconds to
the first byte of the first request after the start, and of later ones (median of ${9}); by how many megabytes the site's
processes grew (Linux); articles a second, beside those that one process reads one by one from the archive's file in the same order and does nothing with.`;

const PORT = 3218;
const ADDRESS = `http://127.0.0.1:${PORT}`;

/** Requests that are only begun. */
const BEGUN = 9;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { archive: { type: "string" } });
    const formats = EXPORT_FORMATS.filter(({ key }) => words.length === 0 || words.includes(key));
    if (formats.length < words.length) throw new UsageError("Cannot bench exports: there is no such format.");
    const archive = values.archive ?? readConfig({}, null).samples;
    if (values.archive === undefined) await ensureSamples(archive);
    await syncEmbedded(archive, null);
    buildIfChanged(() => console.error("Building the site …"));
    process.env.ARCHIVE = archive;
    process.env.ENGINE = "embedded";
    console.log("format  cold, ms  warm, ms  grown, MB       MB  articles/s  of reading's speed");
    for (const { key } of formats) console.log(await measured(key, archive));
    return EXIT.done;
  });
}

/** A line of the table. */
async function measured(format: string, archive: string): Promise<string> {
  const server = startNext("start", "127.0.0.1", PORT, true);
  try {
    await waitFor(`${ADDRESS}/api/health`);
    const address = `${ADDRESS}/export/${format}?copies=1`;
    const begun = (whole: boolean) => fetchExport(address, server.pid!, whole);
    const cold = await begun(false);
    const warm: number[] = [];
    for (let times = 0; times < BEGUN; times++) warm.push((await begun(false)).first);
    const reading = await readAll(archive);
    const whole = await begun(true);
    const again = await readAll(archive);
    const speed = {
      read: (reading.articles + again.articles) / (reading.seconds + again.seconds),
      exported: reading.articles / whole.seconds,
    };
    const median = warm.sort((a, b) => a - b)[BEGUN >> 1]!;
    const cells: [of: number, digits: number, width: number][] = [
      [cold.first, 0, 10],
      [median, 0, 10],
      [whole.grown, 0, 11],
      [whole.bytes / 1e6, 1, 9],
      [speed.exported, 0, 12],
      [speed.exported / speed.read, 2, 20],
    ];
    return `${format.padEnd(6)}${cells.map(([of, digits, width]) => of.toFixed(digits).padStart(width)).join("")}`;
  } finally {
    server.kill();
    await new Promise((resolve) => server.once("exit", resolve));
  }
}

/** Reads all articles of an archive one by one, in the order of their list. */
async function readAll(path: string): Promise<{ readonly articles: number; readonly seconds: number }> {
  const archive = openArchive(path, { readOnly: true });
  const engine = openEmbedded(archive);
  try {
    const ids = await Array.fromAsync(engine.matching({ ...queryOf(EVERYTHING), copies: true }));
    const began = performance.now();
    for (const id of ids) archive.kept(id);
    return { articles: ids.length, seconds: (performance.now() - began) / 1000 };
  } finally {
    await engine.close();
  }
}
