import type { Article } from "../lib/article/article.ts";
import { dayOf } from "../lib/article/dates/suspicion.ts";
import { readAhead } from "../lib/ingest/read-ahead.ts";
import { readArticles } from "../lib/ingest/read-articles.ts";
import { lengthOf, startReading } from "../lib/ingest/read-processes.ts";
import { checkOptions } from "../lib/source/check-options.ts";
import { readSources } from "../lib/source/read.ts";
import type { Rejection } from "../lib/source/record.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { openAside } from "./lib/aside.ts";
import { extractedJson, type Printed, printedOf } from "./lib/extracted-json.ts";
import { triedModel } from "./lib/model-choice.ts";
import { openNaming } from "./lib/name-extracted.ts";
import { READ_FLAGS, READ_HELP, readChoices } from "./lib/read-choices.ts";
import { refuseMissing } from "./lib/refuse-missing.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";
import { openScans } from "./lib/scans-left.ts";

const HELP = `
npm run -s extract -- PATH... [--encoding NAME] [--dates dmy|mdy] [--headlines-only] [--split outline]
                          [--ocr LANGUAGES] [--model FOLDER]

Prints one JSON object an article: headline, date, people, countries, outlet, cited outlets, each with the places
in the text (UTF-16 units of the input field as given). Stores nothing. All inputs are treated as one archive,
so that a surname in one article can be resolved by another. What had to be guessed or mended is said on stderr.

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
    const aside = openAside<Row>();
    try {
      const naming = openNaming();
      for await (const read of readArticles(readSources(words, options), null, context, processes)) {
        if (read.kind === "rejection") {
          const { file, place, reason } = read;
          aside.add({ file, place, reason });
          continue;
        }
        const capitals = naming.note(read.article);
        // What a model names is the same whatever else is known.
        const loud = model ? [] : capitals;
        const again = loud.length > 0 ? { loud, article: read.article } : null;
        aside.add({ printed: printedOf(read.article), notes: read.notes, again });
      }
      const names = naming.families();
      const known = new Set(names.families);
      processes.use({ ...context, names });
      const weigh = (row: Row) => ("reason" in row || row.again === null ? 1 : lengthOf(row.again.article));
      let refused = 0;
      let remarked = 0;
      const scans = openScans();
      const rows = readAhead(aside.all(), weigh, async (row) => {
        if ("reason" in row || !row.again?.loud.some((word) => known.has(word))) return { row, article: null };
        const reading = await processes.read(row.again.article);
        const { file, place } = row.printed.source;
        return "reason" in reading
          ? { row: { file, place, ...reading }, article: null }
          : { row, article: reading.article };
      });
      for await (const { row, article } of rows) {
        if ("reason" in row) {
          refused++;
          scans.said(row.reason);
          say(`Rejected "${row.file}"${row.place && `, ${row.place}`}: ${row.reason}`);
          continue;
        }
        await print(JSON.stringify(extractedJson(naming.name(row.printed, article ?? undefined))));
        const { file, place } = row.printed.source;
        for (const note of row.notes) scans.said(note);
        if (row.notes.length > 0 && ++remarked <= PRINTED)
          say(`"${file}"${place && `, ${place}`}: ${row.notes.join("; ")}`);
      }
      const left = scans.line();
      if (left !== null) say(`${left}.`);
      return refused ? EXIT.rejected : EXIT.done;
    } finally {
      processes.close();
      aside.close();
    }
  });
}

/** What was read, until all is: an article as it is printed, and whole where what others say may change it, or a rejection. */
type Row =
  | Pick<Rejection, "file" | "place" | "reason">
  | {
      readonly printed: Printed;
      readonly notes: readonly string[];
      /** Its words in capitals that may be names; null where it has none. */
      readonly again: { readonly loud: readonly string[]; readonly article: Article } | null;
    };

/** Waits where the reader of stdout is slow, so that output never piles up in memory. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`))
    await new Promise<void>((resolve) => process.stdout.once("drain", () => resolve()));
}
