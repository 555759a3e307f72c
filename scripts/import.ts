import { openArchive } from "../lib/archive/archive.ts";
import { dayOf } from "../lib/article/dates/suspicion.ts";
import { type Config, readConfig } from "../lib/config.ts";
import { type ImportCounts, importRecords } from "../lib/ingest/import.ts";
import { openReport } from "../lib/ingest/report.ts";
import { reportFolder } from "../lib/ingest/report-folder.ts";
import { step } from "../lib/ingest/step.ts";
import { checkOptions } from "../lib/source/check-options.ts";
import { totalSize } from "../lib/source/files/total-size.ts";
import { readSources } from "../lib/source/read.ts";
import type { ReadOptions, Rejection } from "../lib/source/record.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { heldArticles } from "./lib/counted.ts";
import { importSentence, nextStep } from "./lib/import-end.ts";
import { openRemarks } from "./lib/import-remarks.ts";
import { importSummary } from "./lib/import-summary.ts";
import { indexMeanwhile } from "./lib/index-meanwhile.ts";
import { progress } from "./lib/progress.ts";
import { READ_FLAGS, READ_HELP, readChoices } from "./lib/read-choices.ts";
import { refuseMissing } from "./lib/refuse-missing.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";
import { watch } from "./lib/watch.ts";

const HELP = `
npm run import -- PATH... [--dry-run] [--collection NAME] [--outlet NAME] [--map to=from]
               [--rule PATTERN] [--encoding NAME] [--dates dmy|mdy] [--headlines-only] [--split outline] [--watch]

Reads articles from files and folders, finds people, countries and outlets in them, and keeps them in the archive
(ARCHIVE, by default data/archive.db) and its index. Importing again changes nothing. Every import, a dry run too, leaves
a report in a folder beside the archive (data/archive.imports) that says where each field came from; none is ever written
over. "npm run imports" lists the imports and takes one back.

  --dry-run           read and report, keep nothing
  --collection NAME   the collection that they belong to (default: main); what other collections hold stays as it is
  --outlet NAME       the outlet of articles that name none
  --rule PATTERN      what folders say of an article, such as outlet/yyyy/mm/*.txt
  --map to=from       the column or key that holds a field, such as --map text=article_body; can be repeated
${READ_HELP}
  --watch             go on importing what appears in the folders given, until Ctrl-C
  --help              this text

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some records were rejected.`;

/** Rejections printed one by one; the report has all. */
const PRINTED = 20;

interface Choices {
  readonly dryRun: boolean;
  readonly collection: string;
  readonly outlet: string | null;
  readonly reading: ReadOptions;
}

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      "dry-run": { type: "boolean" },
      collection: { type: "string", default: "main" },
      outlet: { type: "string" },
      map: { type: "string", multiple: true },
      rule: { type: "string" },
      ...READ_FLAGS,
      watch: { type: "boolean" },
    });
    if (words.length === 0) throw new UsageError("Cannot import: no path was given.");
    const choices = {
      dryRun: values["dry-run"] === true,
      collection: values.collection,
      outlet: values.outlet ?? null,
      reading: {
        map: Object.fromEntries((values.map ?? []).map(mapping)),
        ...(values.rule === undefined ? {} : { rule: values.rule }),
        ...readChoices(values),
      },
    };
    checkOptions(choices.reading);
    await refuseMissing("import", words, values.watch === true);
    const config = readConfig();
    const { rejected: refused, read } = await importPaths(config, words, choices, args.join(" "));
    let rejected = refused;
    if (read > 0) say(nextStep(config, choices.dryRun));
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
  const { dryRun, collection, outlet } = choices;
  const reading = progress("articles read");
  const size = await totalSize(paths);
  const remarks = openRemarks();
  const mappings = new Set<string>();
  const started = new Date().toISOString();
  const archive = dryRun ? null : openArchive(config.archive);
  const run = archive?.runs.start(started, command);
  const name = run === undefined ? "dry-run" : String(run);
  const report = opened(
    () => openReport(reportFolder(config.archive), name, { run, started, command }, importSummary),
    () => run !== undefined && archive?.runs.drop(run),
  );
  let read = 0;
  let bytes = 0;
  let refused = 0;
  const places: number[] = [];
  const share = (): number => (places.shift() ?? 0) / Math.max(1, size);
  const records = withPlaces(
    places,
    () => bytes,
    readSources(paths, {
      ...choices.reading,
      onRead: (more) => {
        bytes += more;
      },
      onMapping: (file, found, unread) => {
        remarks.keys(unread);
        const said = Object.entries(found).map(([to, from]) => `${to}=${from}`);
        if (mappings.has(said.join())) return;
        mappings.add(said.join());
        reading.line(`"${file}": ${said.join(", ")}`);
      },
    }),
  );
  const counts = await importRecords(records, archive, {
    run,
    context: { collection, outlet, today: dayOf(new Date(started)) },
    ...(archive && { meanwhile: indexMeanwhile(archive) }),
    listener: {
      kept(article, placed, copyOf, notes) {
        reported(() => report.article(article, placed, copyOf, notes));
        remarks.article(article, notes);
        reading.at(++read, share());
      },
      rejected(rejection) {
        reported(() => report.rejected(rejection));
        share();
        if (++refused <= PRINTED) reading.line(`Rejected ${where(rejection)}: ${rejection.reason}`);
      },
    },
  });
  reading.end();
  if (refused > PRINTED) say(`… and ${refused - PRINTED} more rejected.`);
  const summary = reported(() => report.close(counts, remarks.lines()));
  archive?.runs.finish(run!, new Date().toISOString(), { ...counts });
  archive?.close();
  const held = dryRun ? null : await syncEmbedded(config.archive, config.corrections);
  say(...summary.split("\n"), importSentence(counts, dryRun));
  if (held) say(`The archive holds ${heldArticles(held)}.`);
  return counts;
}

/** Opens what an import needs before it reads; where that fails, there was none. */
function opened<T>(open: () => T, undo: () => void): T {
  try {
    return open();
  } catch (error) {
    undo();
    throw error;
  }
}

const reported = <T>(work: () => T): T => step("write the report of the import", work, "What was imported is kept");

function where({ file, place }: Pick<Rejection, "file" | "place">): string {
  return `"${file}"${place && `, ${place}`}`;
}

/** Keeps how far the reading was when each record came: records are read ahead of what is kept. */
async function* withPlaces<T>(places: number[], at: () => number, records: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const record of records) {
    places.push(at());
    yield record;
  }
}
