import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "../../archive/database.ts";
import { openHealth } from "./health.ts";
import { resetTables } from "./tables.ts";
import type { Call, Reply } from "./workers.ts";

/** The thread that tells the engine's health and does nothing else: it loads a third of what a searching one does. */
const database = openDatabase(workerData.path as string);
resetTables(database, { onlyIfOutdated: true });
const health = openHealth(database);

parentPort!.on("message", ({ id }: Call) => {
  let reply: Reply;
  try {
    reply = { id, value: health() };
  } catch (error) {
    reply = { id, error: (error as Error).message };
  }
  parentPort!.postMessage(reply);
});
