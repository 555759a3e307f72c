import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import next from "next";
import { setAssets } from "../app/_page/assets.ts";
import { newSecret } from "../lib/accounts/secret.ts";
import { readAuth, readSiteConfig, readSiteNames } from "../lib/config.ts";
import { answerWith } from "./answer.ts";
import { beginMetrics, endMetrics } from "./gather-metrics.ts";
import { openGuard } from "./guard.ts";
import { MADE } from "./made-assets.ts";
import { siteServer } from "./site-server.ts";
import { stopOnSignal } from "./stop.ts";
import { warmUp } from "./warm-up.ts";

// One process that serves the site, which `main.ts` starts: its arguments are the same.
const [command, hostname = "127.0.0.1", given] = process.argv.slice(2);
const dev = command === "dev";
const port = Number(given);

// Next listens for upgrades on the server it is given, and would hold on to each. This one never listens: without a
// listener of its own the site's server answers an upgrade like any request. Next's development tools do need theirs.
const upgrades = createServer();
const app = next({ dev, hostname, port, httpServer: upgrades });
await app.prepare();

const { bodyBytes, corsOrigins, log, metricsToken, requestsPerMinute } = readSiteConfig();
const auth = readAuth();
const rehearsal = newSecret();
const answer = answerWith(app.getRequestHandler(), {
  dev,
  isStopping: () => !server.listening,
  origins: corsOrigins,
  logsQueries: log.queries,
  metricsToken,
  requestsPerMinute,
  bodyBytes,
  guard: openGuard({ auth, ...readSiteNames(), rehearsal }),
});
beginMetrics();
const server: Server = siteServer(dev ? await withFreshAssets(answer) : answer);
if (!dev) setAssets(JSON.parse(readFileSync(MADE, "utf8")));
if (dev) server.on("upgrade", (...upgrade) => upgrades.emit("upgrade", ...upgrade));
server.on("error", ({ message }) => {
  console.error(`Cannot serve at ${hostname}:${port}: ${message}`);
  process.exit(1);
});
// Who runs a site waits ten seconds for it to end. A browser with the development tools open would never let go.
stopOnSignal(server, { patience: dev ? 500 : 8000, close: () => Promise.allSettled([endMetrics(), app.close()]) });
// A large archive takes longer to search for the first time; whoever asks by then waits for the rest.
if (!dev) await warmUp(answer, 20_000, rehearsal);
server.listen(port, hostname);

/** Before every page what it loads is brought up to date; the compilers for that are loaded while one develops alone. */
async function withFreshAssets(answer: RequestListener): Promise<RequestListener> {
  const { freshAssets } = await import("./fresh-assets.ts");
  return async (request, response) => {
    if (!/^\/(?:_next|__nextjs|api\/)/.test(request.url ?? "")) await freshAssets();
    return answer(request, response);
  };
}
