import { openArchive } from "../lib/archive/archive.ts";
import { dayOf } from "../lib/article/dates/suspicion.ts";
import { readConfig } from "../lib/config.ts";
import { rederive } from "../lib/ingest/rederive.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { MODEL_HELP, modelOf } from "./lib/model-choice.ts";
import { progress } from "./lib/progress.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";

const HELP = `
npm run rederive [-- --model FOLDER [--collection NAME]]

Reads the archived articles again from their raw text where this version of Dateline reads them differently, or the model
that names the people of their collection is another.
Articles that it would read the same are not touched; what cannot be read again is named and stays as it was.

${MODEL_HELP}
  --collection NAME   the collection that the model is for (default: main)

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some articles could not be read again, or are damaged.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      model: { type: "string" },
      collection: { type: "string", default: "main" },
    });
    if (words.length > 0) throw new UsageError(`Cannot rederive: "${words[0]}" is not understood.`);
    const config = readConfig();
    const archive = openArchive(config.archive);
    if (values.model !== undefined) await modelOf(archive, values.collection, values.model);
    for (const collection of archive.models.collections()) await modelOf(archive, collection, undefined);
    const reading = progress("articles read again");
    const { changed, current, left } = await rederive(archive, dayOf(new Date()), {
      progress: reading.at,
      left: ({ id, source: { file } }, reason) =>
        reading.line(`Left article ${id} as it was ("${file}"): it ${reason}`),
    });
    reading.end();
    const leftOut = archive.leftOut();
    archive.close();
    await syncEmbedded(config.archive, config.corrections);
    say(
      `${changed} articles read again, ${current} as they were${left ? `, ${left} that could not be read again` : ""}.`,
    );
    return left + leftOut > 0 ? EXIT.rejected : EXIT.done;
  });
}
