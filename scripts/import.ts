import { openArchive } from "../lib/archive/archive.ts";
import { type Config, readConfig } from "../lib/config.ts";
import { type ImportCounts, importRecords } from "../lib/ingest/import.ts";
import { openReport } from "../lib/ingest/report.ts";
import { reportFolder } from "../lib/ingest/report-folder.ts";
import { step } from "../lib/ingest/step.ts";
import { readSources } from "../lib/source/read.ts";
import type { Rejection } from "../lib/source/record.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { progress } from "./lib/progress.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";
import { watch } from "./lib/watch.ts";

const HELP = `
npm run import -- PATH... [--dry-run] [--collection NAME] [--outlet NAME] [--map to=from]
                         [--encoding NAME] [--watch]

Reads articles from files and folders, finds people, countries and outlets in them, and keeps them in the archive
(ARCHIVE, by default data/archive.db) and its index. Importing again changes nothing. Every import, a dry run too, leaves
a report in a folder beside the archive (data/archive.imports) that says where each field came from; none is ever written
over. "npm run imports" lists the imports and takes one back.

  --dry-run           read and report, keep nothing
  --collection NAME   the collection that they belong to (default: main)
  --outlet NAME       the outlet of articles that name none
  --rule PATTERN      what folders say of an article, such as outlet/yyyy/mm/*.txt
  --map to=from       the column or key that holds a field, such as --map text=article_body; can be repeated
  --encoding NAME     the encoding of the files, such as windows-1251; else it is told from each: UTF-8, UTF-16 with its
                      mark, Windows-1250 to 1257, ISO-8859-2, KOI8-R, Shift_JIS, EUC-JP, GB18030, EUC-KR, Big5
  --watch             go on importing what appears in the folders given, until Ctrl-C
  --help              this text

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some records were rejected.`;

/** Rejections and remarks printed one by one; the report has all. */
const PRINTED = 20;

interface Choices {
  readonly dryRun: boolean;
  readonly collection: string;
  readonly outlet: string | null;
  readonly map: Readonly<Record<string, string>>;
  readonly rule: string | null;
  readonly encoding: string | null;
}

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      "dry-run": { type: "boolean" },
      collection: { type: "string", default: "main" },
      outlet: { type: "string" },
      map: { type: "string", multiple: true },
      rule: { type: "string" },
      encoding: { type: "string" },
      watch: { type: "boolean" },
    });
    if (words.length === 0) throw new UsageError("Cannot import: no path was given.");
    const choices = {
      dryRun: values["dry-run"] === true,
      collection: values.collection,
      outlet: values.outlet ?? null,
      map: Object.fromEntries((values.map ?? []).map(mapping)),
      rule: values.rule ?? null,
      encoding: values.encoding ?? null,
    };
    const config = readConfig();
    let { rejected } = await importPaths(config, words, choices, args.join(" "));
    if (values.watch) rejected += await importWhatAppears(config, words, choices);
    return rejected ? EXIT.rejected : EXIT.done;
  });
}

async function importWhatAppears(config: Config, paths: readonly string[], choices: Choices): Promise<number> {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  let rejected = 0;
  say("Watching for more. Ctrl-C stops it.");
  for await (const files of watch(paths, stop.signal))
    rejected += (await importPaths(config, files, choices, `--watch ${files.join(" ")}`)).rejected;
  return rejected;
}

function mapping(given: string): [string, string] {
  const [to = "", from = ""] = given.split(/=(.*)/s);
  if (!to || !from) throw new UsageError(`Cannot use --map ${given}: it must be to=from, such as text=article_body.`);
  return [to, from];
}

async function importPaths(
  config: Config,
  paths: readonly string[],
  choices: Choices,
  command: string,
): Promise<ImportCounts> {
  const { dryRun, collection, outlet, map, rule, encoding } = choices;
  const reading = progress("articles read");
  const started = new Date().toISOString();
  const archive = dryRun ? null : openArchive(config.archive);
  const run = archive?.runs.start(started, command);
  const report = openReport(reportFolder(config.archive), run === undefined ? "dry-run" : String(run), {
    run,
    started,
    command,
  });
  let read = 0;
  let refused = 0;
  let remarked = 0;
  const records = readSources(paths, {
    map,
    ...(rule === null ? {} : { rule }),
    ...(encoding === null ? {} : { encoding }),
    onMapping: (file, found) =>
      reading.line(
        `"${file}": ${Object.entries(found)
          .map(([to, from]) => `${to}=${from}`)
          .join(", ")}`,
      ),
  });
  const counts = await importRecords(
    records,
    archive,
    run,
    { collection, outlet, today: started.slice(0, 10) },
    {
      kept(article, outcome, copyOf, notes) {
        reported(() => report.article(article, outcome, copyOf, notes));
        if (notes.length && ++remarked <= PRINTED) reading.line(`${where(article.source)}: ${notes.join("; ")}`);
        reading.at(++read);
      },
      rejected(rejection) {
        reported(() => report.rejected(rejection));
        if (++refused <= PRINTED) reading.line(`Rejected ${where(rejection)}: ${rejection.reason}`);
      },
    },
  );
  reading.end();
  if (remarked > PRINTED) say(`… and ${remarked - PRINTED} more remarks; all are in the report.`);
  if (refused > PRINTED) say(`… and ${refused - PRINTED} more rejected.`);
  const summary = reported(() => report.close(counts));
  archive?.runs.finish(run!, new Date().toISOString(), { ...counts });
  archive?.close();
  if (!dryRun) await syncEmbedded(config.archive);
  say(...summary.split("\n"), sentence(counts, dryRun));
  return counts;
}

const reported = <T>(work: () => T): T => step("write the report of the import", work, "What was imported is kept");

function where({ file, place }: Pick<Rejection, "file" | "place">): string {
  return `"${file}"${place && `, ${place}`}`;
}

function sentence(
  { read, added, changed, unchanged, removed, copies, rejected }: ImportCounts,
  dryRun: boolean,
): string {
  if (dryRun) return `Dry run: ${read} articles could be imported, ${rejected} records rejected. Nothing was kept.`;
  const left = removed ? `, ${removed} removed before and left out` : "";
  return `${read} articles read: ${added} new, ${changed} changed, ${unchanged} unchanged${left}; ${copies} copies of others; ${rejected} records rejected.`;
}
