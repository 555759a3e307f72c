import { type Config, readConfig } from "../lib/config.ts";
import type { ImportCounts } from "../lib/ingest/import.ts";
import { checkOptions } from "../lib/source/check-options.ts";
import { totalSize } from "../lib/source/files/total-size.ts";
import { readSources } from "../lib/source/read.ts";
import type { ReadOptions, Rejection, SourceRecord } from "../lib/source/record.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { nextStep } from "./lib/import-end.ts";
import { runImport } from "./lib/import-run.ts";
import { MODEL_HELP } from "./lib/model-choice.ts";
import { READ_FLAGS, READ_HELP, readChoices } from "./lib/read-choices.ts";
import { refuseMissing } from "./lib/refuse-missing.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";
import { watch } from "./lib/watch.ts";

const HELP = `
npm run import -- PATH... [--dry-run] [--collection NAME] [--outlet NAME] [--map to=from]
               [--rule PATTERN] [--encoding NAME] [--dates dmy|mdy] [--headlines-only] [--split outline]
               [--ocr LANGUAGES] [--model FOLDER] [--watch]

Reads articles from files and folders, finds people, countries and outlets in them, and keeps them in the archive
(ARCHIVE, by default data/archive.db) and its index. Importing again changes nothing. Every import, a dry run too, leaves
a report in a folder beside the archive (data/archive.imports) that says where each field came from; none is ever written
over. "npm run imports" lists the imports and takes one back.

  --dry-run           read and report, keep nothing
  --collection NAME   the collection that they belong to (default: main, or the one that they were fetched into); what other
                      collections hold stays as it is
  --outlet NAME       the outlet of articles that name none
  --rule PATTERN      what folders say of an article, such as outlet/yyyy/mm/*.txt
  --map to=from       the column or key that holds a field, such as --map text=article_body; can be repeated
${READ_HELP}
${MODEL_HELP}
  --watch             go on importing what appears in the folders given, until Ctrl-C
  --help              this text

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some records were rejected.`;

interface Choices {
  readonly dryRun: boolean;
  /** Undefined where none was named. */
  readonly collection: string | undefined;
  readonly outlet: string | null;
  readonly model: string | undefined;
  readonly reading: ReadOptions;
}

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      "dry-run": { type: "boolean" },
      collection: { type: "string" },
      outlet: { type: "string" },
      map: { type: "string", multiple: true },
      rule: { type: "string" },
      ...READ_FLAGS,
      model: { type: "string" },
      watch: { type: "boolean" },
    });
    if (words.length === 0) throw new UsageError("Cannot import: no path was given.");
    const choices = {
      dryRun: values["dry-run"] === true,
      collection: values.collection,
      outlet: values.outlet ?? null,
      model: values.model,
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
  { reading, collection, ...choices }: Choices,
  command: string,
): Promise<ImportCounts> {
  return runImport(config, {
    ...choices,
    collection: collection ?? "main",
    command,
    size: await totalSize(paths),
    records: (told) => {
      const found = readSources(paths, { ...reading, ...told });
      return collection === undefined ? found : intoOne(found);
    },
  });
}

/** Records that all go into the collection of the import. */
async function* intoOne(records: AsyncIterable<SourceRecord | Rejection>): AsyncGenerator<SourceRecord | Rejection> {
  for await (const found of records) {
    if (found.kind === "rejection") yield found;
    else {
      const { collection: _, ...record } = found;
      yield record;
    }
  }
}
