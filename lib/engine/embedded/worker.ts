import { parentPort, workerData } from "node:worker_threads";
import { openArchive } from "../../archive/archive.ts";
import { openEmbedded } from "./embedded.ts";
import { passed } from "./passed-error.ts";
import type { Call, Reply } from "./workers.ts";

/** The other side of `workers.ts`: answers calls one by one, since SQLite's calls block their thread. */
const { path, readOnly } = workerData as { readonly path: string; readonly readOnly: boolean };
const engine = openEmbedded(openArchive(path, { readOnly }));

parentPort!.on("message", async ({ id, method, args }: Call) => {
  const reply = await (engine[method] as (...args: unknown[]) => Promise<unknown>)(...args).then(
    (value): Reply => ({ id, value }),
    (error: Error): Reply => ({ id, error: passed(error) }),
  );
  parentPort!.postMessage(reply);
});
