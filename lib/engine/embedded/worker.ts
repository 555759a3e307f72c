import { parentPort, workerData } from "node:worker_threads";
import { openArchive } from "../../archive/archive.ts";
import type { SearchEngine } from "../engine.ts";
import { openEmbedded } from "./embedded.ts";
import { passed } from "./passed-error.ts";
import type { Call, Reply } from "./workers.ts";

/** The other side of `workers.ts`: answers calls one by one, since SQLite's calls block their thread. */
const { path, readOnly } = workerData as { readonly path: string; readonly readOnly: boolean };
let engine: SearchEngine | null = null;

parentPort!.on("message", async ({ id, method, args }: Call) => {
  parentPort!.postMessage(await replyTo(id, method, args));
});

/** A file that cannot be opened is told to who asks, as what it is: an error that ends the thread would lose its class. */
async function replyTo(id: number, method: Call["method"], args: Call["args"]): Promise<Reply> {
  try {
    engine ??= openEmbedded(openArchive(path, { readOnly }));
    return { id, value: await (engine[method] as (...args: unknown[]) => Promise<unknown>)(...args) };
  } catch (error) {
    return { id, error: passed(error as Error) };
  }
}
