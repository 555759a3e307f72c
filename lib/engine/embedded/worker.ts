import { parentPort, workerData } from "node:worker_threads";
import { openArchive } from "../../archive/archive.ts";
import { damageBehind } from "../../archive/damage-behind.ts";
import type { SearchEngine } from "../engine.ts";
import { openEmbedded } from "./embedded.ts";
import { passed } from "./passed-error.ts";
import type { Call, Reply } from "./workers.ts";

/** The other side of `workers.ts`: answers calls one by one, since SQLite's calls block their thread. */
const { path, readOnly } = workerData as { readonly path: string; readonly readOnly: boolean };
let engine: SearchEngine | null = null;

parentPort!.on("message", async (call: Call) => {
  parentPort!.postMessage(await answer(call));
});

/** An archive that cannot be opened fails the call like any other fault, and is tried again at the next. */
async function answer({ id, method, args }: Call): Promise<Reply> {
  try {
    engine ??= openEmbedded(openArchive(path, { readOnly }));
    return { id, value: await (engine[method] as (...args: unknown[]) => Promise<unknown>)(...args) };
  } catch (error) {
    return { id, error: passed(damageBehind(error, () => path) as Error) };
  }
}
