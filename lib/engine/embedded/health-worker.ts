import type { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "../../archive/database.ts";
import { openHealth } from "./health.ts";
import { passed } from "./passed-error.ts";
import { resetTables } from "./tables.ts";
import type { Call, Reply } from "./thread.ts";

/** The thread that tells the engine's health and does nothing else: it loads a third of what a searching one does. */
const { path, readOnly } = workerData as { readonly path: string; readonly readOnly: boolean };
let health: ReturnType<typeof openHealth> | null = null;

parentPort!.on("message", ({ id }: Call) => {
  let reply: Reply;
  try {
    health ??= openHealth(opened());
    reply = { id, value: health() };
  } catch (error) {
    reply = { id, error: passed(error as Error) };
  }
  parentPort!.postMessage(reply);
});

function opened(): DatabaseSync {
  const database = openDatabase(path, { readOnly });
  if (!readOnly) resetTables(database, { onlyIfOutdated: true });
  return database;
}
