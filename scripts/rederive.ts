import { openArchive } from "../lib/archive/archive.ts";
import { dayOf } from "../lib/article/dates/suspicion.ts";
import { readConfig } from "../lib/config.ts";
import { rederive } from "../lib/ingest/rederive.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { progress } from "./lib/progress.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";

const HELP = `
npm run rederive

Reads the archived articles again from their raw text where this version of Dateline reads them differently.
Articles that it would read the same are not touched; what cannot be read again is named and stays as it was.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but some articles could not be read again, or are damaged.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length > 0) throw new UsageError(`Cannot rederive: "${words[0]}" is not understood.`);
    const config = readConfig();
    const archive = openArchive(config.archive);
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
