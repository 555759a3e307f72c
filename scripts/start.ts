import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { refuseUnsaid } from "../lib/access/refuse-unsaid.ts";
import { openAccounts } from "../lib/accounts/accounts.ts";
import { accountsBeside } from "../lib/accounts/accounts-file.ts";
import { isWriteProtected } from "../lib/archive/write-protected.ts";
import { type Config, readAuth, readConfig, SETTINGS_FILE } from "../lib/config.ts";
import { chosenEngine, OWN } from "../lib/engine/engines.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { heldArticles } from "./lib/counted.ts";
import { engineSaid } from "./lib/engine-said.ts";
import { addressOf, buildIfChanged, startNext } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { ensureSamples } from "./lib/samples.ts";
import { stopWith } from "./lib/stop-with.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";

const HELP = `
npm start

Builds the site where it changed, and serves the archive. While the archive is empty, the samples are served.

Settings: HOST (127.0.0.1; any other needs AUTH), AUTH (none, accounts, proxy, oidc: who may read), PORT (3000), ARCHIVE (data/archive.db), WORKERS (processes that serve pages: as many as
processors, at most 4). SIGUSR2 replaces those processes one by one, and no request is lost.
Exit codes: 0 stopped, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    if (words.length > 0) throw new UsageError(`Cannot start: "${words[0]}" is not understood.`);
    const config = readConfig();
    const auth = readAuth(process.env, SETTINGS_FILE);
    refuseUnsaid(config.host, auth);
    await refuseTakenPort(config);
    buildIfChanged(() => console.error("Building the site (once; about 20 seconds) …"));
    const holds = await prepareArchive(config);
    const server = startNext("start", config.host, config.port, true);
    const { stop, ended } = stopWith(server);
    process.on("SIGUSR2", () => server.kill("SIGUSR2"));
    const address = addressOf(config.host, config.port);
    const reason = await trouble(`${address}/api/health`, ended);
    if (reason) {
      stop();
      throw new Error(`Cannot serve at ${address}: ${reason}.`);
    }
    console.error(`Dateline is at ${address}\nIt holds ${holds}. Ctrl-C stops it.`);
    for (const line of await engineSaid(config)) console.error(line);
    if (auth.kind === "accounts" && !hasAccounts(config.archive))
      console.error('Nobody can sign in yet: "npm run users -- add NAME --role admin" makes the first account.');
    const code = await ended;
    if (code !== 0) throw new Error("The site did not stop by itself and was ended.");
    return EXIT.done;
  });
}

/** Brings the index up to date, and says in words what the site will hold. */
async function prepareArchive(config: Config): Promise<string> {
  const held = existsSync(config.archive) ? await heldBy(config) : null;
  if (held && held.articles > 0) return `${heldArticles(held)} (${config.archive})`;
  const { place } = chosenEngine(config);
  if (place !== null) return `the articles of the index ${place}, and no archive beside it`;
  await ensureSamples(config.samples);
  const { articles: samples } = await syncEmbedded(config.samples, null);
  return `${samples} sample articles, until you import your own: npm run import -- PATH`;
}

/** What an archive holds, once its index is up to date; one that nobody writes to is served as it is. */
async function heldBy({ archive: path, corrections }: Config): Promise<{ articles: number; copies: number }> {
  if (!isWriteProtected(path)) return syncEmbedded(path, corrections);
  const archive = OWN.openIndexed(path);
  const held = { articles: archive.count(), copies: archive.copyCount() };
  archive.close();
  console.error(`"${path}" is write-protected: it is served as it is, and cannot be corrected.`);
  return held;
}

function hasAccounts(archive: string): boolean {
  const accounts = openAccounts(accountsBeside(archive));
  try {
    return accounts.all().length > 0;
  } finally {
    accounts.close();
  }
}

function refuseTakenPort({ host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      const reason = code === "EADDRINUSE" ? "the port is in use; set PORT to another" : message;
      reject(new Error(`Cannot serve at ${host}:${port}: ${reason}.`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** Milliseconds that a site may take to its first answer beside other work, and to answer otherwise than with an error. */
const PATIENCE = { silent: 300_000, failing: 20_000 };

/** Waits until the site answers; null when it does, else why it will not. */
async function trouble(address: string, ended: Promise<unknown>): Promise<string | null> {
  let stopped = false;
  void ended.then(() => {
    stopped = true;
  });
  const began = performance.now();
  const waited = () => performance.now() - began;
  while (waited() < PATIENCE.silent && !stopped) {
    const status = await fetch(address).then(
      (response) => response.status,
      () => null,
    );
    if (status === 200) return null;
    if (status !== null && waited() > PATIENCE.failing)
      return `the site answers with an error (${status}), as printed above`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return stopped ? "the server stopped, as printed above" : "the server does not answer";
}
