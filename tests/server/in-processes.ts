import cluster from "node:cluster";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Gauge } from "@prometheus-io/client";
import { formToken } from "../../app/corrections/form-token.ts";
import { answerWith } from "../../server/answer.ts";
import { beginMetrics, endMetrics } from "../../server/gather-metrics.ts";
import { serveInProcesses } from "../../server/serve-in-processes.ts";
import { siteServer } from "../../server/site-server.ts";
import { stopOnSignal } from "../../server/stop.ts";

// Serves in so many processes at a port: /N answers after N milliseconds with the number of the process and what its forms bear, /end ends it.
const [processes, port = "0"] = process.argv.slice(2);
if (cluster.isPrimary) serveInProcesses(fileURLToPath(import.meta.url), process.argv.slice(2), Number(processes));
else {
  beginMetrics();
  new Gauge({ name: "held", help: "What a process that runs holds." }).set(1);
  const server = siteServer(
    answerWith(
      async ({ url = "" }, response) => {
        if (url === "/end") process.kill(process.pid, "SIGKILL");
        await setTimeout(Number(url.slice(1)));
        response.end(`${process.pid} ${formToken()}`);
      },
      { dev: false, isStopping: () => !server.listening },
    ),
  );
  stopOnSignal(server, { patience: 20_000, close: endMetrics });
  server.on("error", () => process.exit(3));
  server.listen(Number(port), "127.0.0.1", () => console.log("serves"));
}
