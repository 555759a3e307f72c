import { existsSync } from "node:fs";
import { type Config, readConfig } from "../lib/config.ts";
import { backup } from "./archive/backup.ts";
import { check } from "./archive/check.ts";
import { restored } from "./archive/restore.ts";
import { salvaged } from "./archive/salvage.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { runCommand } from "./lib/run-command.ts";

const HELP = `
npm run archive -- check [--json]
    looks through the archive, and changes nothing of it (when it did is noted beside, in NAME.upkeep.json): its file, each article against the hash of its content, the index and the
    ledger of corrections against the archive, what stands beside it. What is wrong is listed in plain words, with what to
    run. The site and an import may run meanwhile.

npm run archive -- backup DIR [--without-fetched]
    copies the archive, the ledger of corrections, reading lists, saved searches and what alerts have told, sources and what
    was fetched, reports of imports, and settings that are no secret into a folder that is not there yet, for its owner alone.
    Site, imports and fetch may run meanwhile. The copy is opened and checked as "check" does; its manifest.json has the
    hash of each file. A backup that is cut short leaves DIR.unfinished-N, which may be deleted, and never DIR.
      --without-fetched   without the pages that were fetched, and what is known of them

npm run archive -- restore DIR [--replace] [--archive-alone]
    puts a backup where the archive is to be, once it was held to its hashes. Cut short, it can be run again.
      --replace           where there is an archive already, or something beside it: that is kept aside, as NAME.before-TIME
      --archive-alone     the archive's file, and nothing that stands beside it: the ledger of today is laid over it

npm run archive -- salvage [--to FILE]
    puts every article that can still be read in a damaged archive into a new one (NAME.salvaged.db beside it, or FILE), under
    its id, and lists what is lost, with the source where a report of an import names it (FILE.lost.jsonl). Copies, people,
    corrections and index are made anew. The damaged file is left as it is.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but something is wrong with the archive, or lost: it is listed.`;

const FLAGS = {
  check: ["json"],
  backup: ["without-fetched"],
  restore: ["replace", "archive-alone"],
  salvage: ["to"],
} as const;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      json: { type: "boolean" },
      "without-fetched": { type: "boolean" },
      replace: { type: "boolean" },
      "archive-alone": { type: "boolean" },
      to: { type: "string" },
    });
    const [verb = "", folder, ...more] = words;
    if (!(verb in FLAGS))
      throw new UsageError(verb ? `Cannot do "${verb}" with an archive.` : "Cannot do that: no act was given.");
    const act = verb as keyof typeof FLAGS;
    const other = Object.keys(values).find((flag) => !(FLAGS[act] as readonly string[]).includes(flag));
    if (other) throw new UsageError(`Cannot ${act}: --${other} is not of that act.`);
    const takesFolder = act === "backup" || act === "restore";
    if (takesFolder === (folder === undefined) || more.length > 0)
      throw new UsageError(`Cannot ${act}: it takes ${takesFolder ? "one folder" : "nothing"}.`);
    const config = readConfig();
    if (act === "check") return check(existing(config), values.json === true);
    if (act === "salvage") return salvaged(config, values.to);
    if (act === "backup") return backup(config, folder!, values["without-fetched"] === true);
    return restored(config, folder!, {
      replace: values.replace === true,
      archiveAlone: values["archive-alone"] === true,
    });
  });
}

function existing(config: Config): Config {
  if (!existsSync(config.archive)) throw new Error(`Cannot check the archive "${config.archive}": there is none.`);
  return config;
}
