import { dayOf } from "../lib/article/dates/suspicion.ts";
import { readArticles } from "../lib/ingest/read-articles.ts";
import { startReading } from "../lib/ingest/read-processes.ts";
import { checkOptions } from "../lib/source/check-options.ts";
import { readSources } from "../lib/source/read.ts";
import type { Rejection, SourceRecord } from "../lib/source/record.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { extractedJson } from "./lib/extracted-json.ts";
import { triedModel } from "./lib/model-choice.ts";
import { openNaming } from "./lib/name-extracted.ts";
import { READ_FLAGS, READ_HELP, readChoices } from "./lib/read-choices.ts";
import { refuseMissing } from "./lib/refuse-missing.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";

const HELP = `
npm run -s extract -- PATH... [--encoding NAME] [--dates dmy|mdy] [--headlines-only] [--split outline] [--model FOLDER]

Prints one JSON object an article: headline, date, people, countries, outlet, cited outlets, each with the places
in the text (UTF-16 units of the input field as given). Stores nothing. All inputs are treated as one archive and
read twice, so that a surname in one article can be resolved by another. What had to be guessed or mended is said on stderr.

${READ_HELP}
  --model FOLDER      a model of your own that names people, in place of Dateline's; see "npm run import -- --help"
  --help              this text

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some records were rejected.`;

/** Remarks printed at most; they are much alike. */
const PRINTED = 20;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { ...READ_FLAGS, model: { type: "string" } });
    if (words.length === 0) throw new UsageError("Cannot extract: no path was given.");
    const options = readChoices(values);
    checkOptions(options);
    await refuseMissing("extract", words, false);
    const model = values.model === undefined ? undefined : await triedModel(values.model);
    const context = { collection: "main", outlet: null, today: dayOf(new Date()), ...(model && { model }) };
    const processes = startReading(context);
    try {
      const naming = openNaming();
      const rejected = new Map<string, Rejection>();
      for await (const read of readArticles(readSources(words, options), null, context, processes)) {
        if (read.kind === "rejection") rejected.set(keyOf(read), read);
        else naming.note(read.article);
      }
      processes.use({ ...context, names: naming.families() });
      let refused = 0;
      let remarked = 0;
      for await (const read of readArticles(without(rejected, readSources(words, options)), null, context, processes)) {
        if (read.kind === "article") {
          await print(JSON.stringify(extractedJson(naming.name(read.article))));
          const { file, place } = read.article.source;
          if (read.notes.length > 0 && ++remarked <= PRINTED)
            say(`"${file}"${place && `, ${place}`}: ${read.notes.join("; ")}`);
        } else {
          refused++;
          say(`Rejected "${read.file}"${read.place && `, ${read.place}`}: ${read.reason}`);
        }
      }
      return refused ? EXIT.rejected : EXIT.done;
    } finally {
      processes.close();
    }
  });
}

const keyOf = ({ file, place }: Pick<Rejection, "file" | "place">): string => JSON.stringify([file, place]);

/** What could not be read the first time is not tried again. */
async function* without(
  rejected: ReadonlyMap<string, Rejection>,
  records: AsyncIterable<SourceRecord | Rejection>,
): AsyncGenerator<SourceRecord | Rejection> {
  for await (const found of records) yield (found.kind === "record" && rejected.get(keyOf(found))) || found;
}

/** Waits where the reader of stdout is slow, so that output never piles up in memory. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`))
    await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
}
