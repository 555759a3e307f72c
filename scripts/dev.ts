import { existsSync } from "node:fs";
import { refuseUnsaid } from "../lib/access/refuse-unsaid.ts";
import { readAuth, readConfig, SETTINGS_FILE } from "../lib/config.ts";
import { addressOf, startNext } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { ensureSamples } from "./lib/samples.ts";
import { stopWith } from "./lib/stop-with.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";

const HELP = `
npm run dev

Serves the site while you change it: pages are built as they are asked for.

Settings: HOST (127.0.0.1), PORT (3000), ARCHIVE (data/archive.db).`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const config = readConfig();
    refuseUnsaid(config.host, readAuth(process.env, SETTINGS_FILE));
    await ensureSamples(config.samples);
    await syncEmbedded(config.samples, null);
    if (existsSync(config.archive)) await syncEmbedded(config.archive, config.corrections);
    console.error(`Dateline will be at ${addressOf(config.host, config.port)}. Ctrl-C stops it.`);
    return (await stopWith(startNext("dev", config.host, config.port, false)).ended) ?? EXIT.failed;
  });
}
