import { refuseUnsaid } from "../lib/access/refuse-unsaid.ts";
import { readAuth, readConfig, SETTINGS_FILE } from "../lib/config.ts";
import { chosenEngine } from "../lib/engine/engines.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { type Kept, keepRunning } from "./lib/keep-running.ts";
import { ROOT } from "./lib/next.ts";
import { onOrphaned } from "./lib/on-orphaned.ts";
import { runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";

const HELP = `
npm run serve [-- --every 15m]

Keeps all running that a newsroom's archive needs, until Ctrl-C: the site ("npm start"), what asks the sources
("npm run fetch"), what looks for alerts ("npm run alerts -- run --watch") and, where the engine is a server, what pushes changes
to it ("npm run sync -- --watch"). What ends is started again, after a pause that grows to a minute. SIGUSR2 replaces the
processes that serve pages one by one. Where HOST is not loopback, AUTH has to say who may read.

  --every TIME    how often each source is asked: 90s, 15m (default), 2h, 1d
  --help          this text

Exit codes: 0 stopped, 1 the site cannot be served, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { every: { type: "string", default: "15m" } });
    if (words.length > 0) throw new UsageError(`Cannot serve: "${words[0]}" is not understood.`);
    const config = readConfig();
    refuseUnsaid(config.host, readAuth(process.env, SETTINGS_FILE));
    const isOnServer = chosenEngine(config).place !== null;
    const programs = [
      { ...command("site", "start"), begins: "Dateline is at" },
      command("fetch", "fetch", "--every", values.every),
      command("alerts", "alerts", "run", "--watch"),
      ...(isOnServer ? [command("sync", "sync", "--watch")] : []),
    ];
    const { ended, stop, signal } = keepRunning(programs, { pause: 1000, mostPause: 60_000, patience: 12_000, say });
    process.on("SIGINT", stop).on("SIGTERM", stop);
    process.on("SIGUSR2", () => signal("site", "SIGUSR2"));
    onOrphaned(stop);
    return ended;
  });
}

function command(name: string, ...args: readonly string[]): Kept {
  return { name, program: process.execPath, args: [`${ROOT}scripts/run.js`, ...args] };
}
