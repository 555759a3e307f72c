import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../lib/config.ts";
import { SETTINGS } from "../../lib/upkeep/manifest.ts";
import { type RestoreOptions, restore } from "../../lib/upkeep/restore.ts";
import { counted } from "../lib/counted.ts";
import { EXIT } from "../lib/run-command.ts";
import { say } from "../lib/say.ts";

/** Puts a backup in the place of the archive of the settings. */
export function restored(config: Config, folder: string, options: RestoreOptions): number {
  const { manifest, aside } = restore(config, folder, options);
  const { made, articles, layout } = manifest;
  const held = articles === null ? `an archive of layout ${layout}` : counted(articles, "article");
  say(`"${config.archive}" is what it was on ${made.slice(0, 16).replace("T", " ")} (UTC): ${held}.`);
  for (const path of aside) say(`Kept aside: "${path}".`);
  say(`"npm run sync" brings it to this version, its ledger and its index; a running site serves it within a second.`);
  if (config.meilisearch ?? config.opensearch)
    say(`The index on the server is another archive's now: "npm run reindex" makes it anew.`);
  if (existsSync(join(folder, SETTINGS)))
    say(`The settings of then are in "${join(folder, SETTINGS)}"; they were not put back.`);
  return EXIT.done;
}
