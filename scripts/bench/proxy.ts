import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../lib/config.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { buildIfChanged, startNext } from "../lib/next.ts";
import { processTree } from "../lib/process-tree.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { ensureSamples } from "../lib/samples.ts";
import { say } from "../lib/say.ts";
import { syncEmbedded } from "../lib/sync-embedded.ts";
import { waitFor } from "../lib/wait-for.ts";
import { askThrough } from "./proxy/ask-through.ts";
import { makeCertificate, PROXIES, type ProxyServer } from "./proxy/proxies.ts";

export const summary = "the site behind a real nginx and a real Caddy, with TLS";

const HELP = `
npm run bench -- proxy [nginx] [caddy]

Serves the samples from two processes behind each proxy, set up by the files in deploy/, and checks what a reader is given: pages,
public addresses, headers, refusals; replaces the site's processes and stops it while it is read. Needs nginx, caddy (Debian's packages
will do) and openssl on the path. Exit code 1 where something is otherwise than it should be.`;

const NAME = "news.example";
const SITE = 3243;
const PORT = 3244;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    const chosen = PROXIES.filter(({ name }) => words.length === 0 || words.includes(name));
    if (chosen.length < words.length)
      throw new UsageError(`Cannot try "${words.join(" ")}": there are nginx and caddy.`);
    const { samples } = readConfig({}, null);
    await ensureSamples(samples);
    await syncEmbedded(samples, null);
    buildIfChanged(() => say("Building the site …"));
    let wrong = 0;
    for (const proxy of chosen) wrong += await tried(proxy);
    return wrong === 0 ? EXIT.done : EXIT.failed;
  });
}

/** How many checks of a proxy failed. */
async function tried(proxy: ProxyServer): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-proxy-"));
  makeCertificate(folder, NAME);
  const settings = { ARCHIVE: "data/none.db", ENGINE: "embedded", WORKERS: "2", SITE_URL: `https://${NAME}:${PORT}` };
  Object.assign(process.env, settings);
  const site = startNext("start", "127.0.0.1", SITE, true);
  const ended = new Promise((resolve) => site.once("exit", resolve));
  const between = proxy.start({ folder, name: NAME, port: PORT, site: SITE });
  let said = "";
  between.stderr!.on("data", (data) => {
    said += data;
  });
  const { ask, close } = askThrough(PORT, NAME);
  /** The site's processes but the one that starts the others. */
  const own = () => processTree(site.pid!).slice(1);
  let wrong = 0;
  const check = (what: string, holds: boolean, seen?: unknown) => {
    if (!holds) wrong++;
    say(
      `${proxy.name}: ${holds ? "yes" : "NO "} ${what}${holds || seen === undefined ? "" : `: ${JSON.stringify(seen)}`}`,
    );
  };
  /** Asks again and again from several readers, until what is done meanwhile is over; the statuses that came. */
  const read = async (meanwhile: () => Promise<unknown>) => {
    let over = false;
    const statuses: number[] = [];
    const reader = async () => {
      while (!over) statuses.push((await ask("/search?q=the+")).status);
    };
    const readers = Array.from({ length: 8 }, reader);
    await meanwhile();
    over = true;
    await Promise.all(readers);
    return statuses;
  };
  try {
    await waitFor(`http://127.0.0.1:${SITE}/api/health`);
    for (let tries = 0; tries < 100 && (await ask("/api/health")).status === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));

    const page = await ask("/search?q=moon", { headers: { "accept-encoding": "identity" } });
    check("a page is served", page.status === 200 && page.body.includes("</html>"), page.status);
    check(
      "its headers came through",
      page.headers["x-content-type-options"] === "nosniff" &&
        /default-src/.test(String(page.headers["content-security-policy"])),
      page.headers,
    );
    const feed = await ask("/feed/atom?q=moon");
    check(
      "a feed has public addresses",
      feed.body.includes(`https://${NAME}:${PORT}/`) && !feed.body.includes("127.0.0.1"),
    );
    const forged = await ask("/feed/atom?q=moon", {
      headers: { "x-forwarded-host": "evil.example", "x-forwarded-proto": "gopher" },
    });
    check("a forged X-Forwarded-Host changes none", forged.status === 200 && !forged.body.includes("evil.example"));
    for (const [method, path] of [
      ["TRACE", "/"],
      ["PUT", "/"],
      ["DELETE", "/search"],
    ] as const) {
      const { status } = await ask(path, { method });
      check(`${method} is refused`, status >= 400 && status < 500, status);
    }
    const other = await ask("/", { headers: { host: "evil.example" } });
    check(
      "another name is not served",
      other.status >= 400 || other.status === 0 || !other.body.includes("</html>"),
      other.status,
    );
    const metrics = await ask("/metrics");
    check("metrics are not told", metrics.status === 403, metrics.status);
    const long = await ask(`/search?q=${encodeURIComponent("新".repeat(1900))}`);
    check("a long query is searched", long.status === 200, long.status);
    const all = await ask("/export/jsonl?q=the+");
    check("an export comes whole", all.status === 200 && all.body.trim().split("\n").length > 10, all.status);

    const replaced = await read(async () => {
      const before = new Set(own());
      site.kill("SIGUSR2");
      for (let tries = 0; tries < 600 && own().some((pid) => before.has(pid)); tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      check(
        "all processes were replaced",
        own().every((pid) => !before.has(pid)),
      );
    });
    check(
      `all of ${replaced.length} requests meanwhile were answered`,
      replaced.every((status) => status === 200),
      tally(replaced),
    );
    const stopped = await read(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      site.kill("SIGTERM");
      await ended;
    });
    // What is asked once there is nobody any more gets the proxy's own 502.
    check(
      "what was asked before the end was answered",
      stopped.every((status) => status === 200 || status === 502),
      tally(stopped),
    );
    return wrong;
  } catch (error) {
    say(said.trim());
    throw error;
  } finally {
    close();
    between.kill("SIGTERM");
    site.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

function tally(statuses: readonly number[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
