import { openArchive } from "../lib/archive/archive.ts";
import { readConfig } from "../lib/config.ts";
import { openEngine } from "../lib/engine/open.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { importSources } from "./lib/import-sources.ts";
import { progress } from "./lib/progress.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";

const HELP = `
npm run import -- PATH... [--dry-run] [--collection NAME] [--outlet NAME]

Reads articles from files and folders, finds people, countries and outlets in them, and keeps them
in the archive (ARCHIVE, by default data/archive.db) and its index. Importing again changes nothing.

  --dry-run           read and report, keep nothing
  --collection NAME   the collection that they belong to (default: main)
  --outlet NAME       the outlet of articles that name none
  --help              this text

Reads: plain text, one article a file; JSONL, one article a line.
Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some records were rejected.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      "dry-run": { type: "boolean" },
      collection: { type: "string", default: "main" },
      outlet: { type: "string" },
    });
    if (words.length === 0) throw new UsageError("Cannot import: no path was given.");
    const config = readConfig();
    const dry = values["dry-run"] === true;
    const context = {
      collection: values.collection,
      outlet: values.outlet ?? null,
      today: new Date().toISOString().slice(0, 10),
    };
    const archive = dry ? null : openArchive(config.archive);
    const reading = progress("articles read");
    const counts = await importSources(words, archive, context, {
      rejected: ({ file, place, reason }) => reading.line(`Rejected "${file}"${place && `, ${place}`}: ${reason}`),
      remarked: ({ file, place, notes }) => reading.line(`"${file}"${place && `, ${place}`}: ${notes.join("; ")}`),
      progressed: reading.at,
    });
    reading.end();
    archive?.close();
    const { read, added, changed, unchanged, removed, rejected } = counts;
    if (dry)
      console.error(`Dry run: ${read} articles could be imported, ${rejected} records rejected. Nothing was kept.`);
    else {
      await index(config);
      const kept = removed ? `, ${removed} removed before and left out` : "";
      console.error(
        `${read} articles read: ${added} new, ${changed} changed, ${unchanged} unchanged${kept}; ${rejected} records rejected.`,
      );
    }
    return rejected ? EXIT.rejected : EXIT.done;
  });
}

async function index(config: ReturnType<typeof readConfig>): Promise<void> {
  const engine = openEngine({ ...config, engine: "embedded" }, config.archive);
  const indexing = progress("articles indexed");
  await engine.sync(indexing.at);
  indexing.end();
  await engine.close();
}
