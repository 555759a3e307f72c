import { refuseUnsaid } from "../lib/access/refuse-unsaid.ts";
import { readAuth, readSiteConfig, SettingError } from "../lib/config.ts";
import { serveInProcesses } from "./serve-in-processes.ts";

// The site's server: node server/main.ts start|dev HOST PORT, in the project's folder. One process where one is enough.
const [command = "start", ...where] = process.argv.slice(2);
const { workers } = readSiteConfig();
try {
  refuseUnsaid(where[0] ?? "127.0.0.1", readAuth());
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.error(error.message);
  process.exit(2);
}
if (command === "dev" || workers === 1) {
  process.on("SIGUSR2", () =>
    console.error("Cannot replace the process that serves pages: it is the only one (WORKERS=1)."),
  );
  await import("./serve.ts");
} else serveInProcesses("server/serve.ts", [command, ...where], workers);
