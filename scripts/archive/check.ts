import type { Found } from "../../lib/archive/upkeep/found.ts";
import type { Config } from "../../lib/config.ts";
import { checkArchive } from "../../lib/upkeep/check.ts";
import { checkBeside } from "../../lib/upkeep/check-beside.ts";
import { checkConfined } from "../../lib/upkeep/check-confined.ts";
import { noteUpkeep } from "../../lib/upkeep/last-upkeep.ts";
import { counted } from "../lib/counted.ts";
import { progress } from "../lib/progress.ts";
import { EXIT } from "../lib/run-command.ts";
import { say } from "../lib/say.ts";

/** Faults that are printed of one kind and mended alike; `--json` has all. */
const PRINTED = 20;

/** Checks the archive of the settings, and says what is wrong with it. */
export async function check(config: Config, json: boolean): Promise<number> {
  const checking = progress("articles checked");
  const { articles, found: inArchive } = await checkArchive(config, checking.at);
  checking.end();
  const found = [...inArchive, ...checkBeside(config), ...checkConfined(config)];
  noteUpkeep(config.archive, "check", { at: new Date().toISOString(), faults: found.length });
  if (json) console.log(JSON.stringify({ archive: config.archive, articles, faults: found }, null, 2));
  else {
    sayFound(found);
    say(
      found.length === 0
        ? `"${config.archive}" is sound: ${counted(articles, "article")}, each with the content that was kept; index and ledger agree with it.`
        : `${counted(found.length, "thing is", "things are")} wrong with "${config.archive}", of which ${counted(articles, "article")} can be read.`,
    );
  }
  return found.length === 0 ? EXIT.done : EXIT.rejected;
}

/** Says what was found, and after each group of alike what mends it. */
function sayFound(found: readonly Found[]): void {
  for (const [, alike] of Map.groupBy(found, ({ of, mend }) => `${of} ${mend}`)) {
    say(...alike.slice(0, PRINTED).map(({ what }) => `${what}.`));
    if (alike.length > PRINTED) say(`… and ${alike.length - PRINTED} more of the kind; --json has all.`);
    say(`  To mend it: ${alike[0]!.mend}.`);
  }
}
