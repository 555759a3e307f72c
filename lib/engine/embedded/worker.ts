import { parentPort, workerData } from "node:worker_threads";
import { openArchive } from "../../archive/archive.ts";
import { damageBehind } from "../../archive/damage-behind.ts";
import type { Query } from "../query.ts";
import type { Reader } from "../reader.ts";
import { openEmbedded } from "./embedded.ts";
import { passed } from "./passed-error.ts";
import type { Chunk, Message, Reply } from "./thread.ts";

/** The other side of `workers.ts`: answers calls one by one, since SQLite's calls block their thread. */
const { path, readOnly } = workerData as { readonly path: string; readonly readOnly: boolean };
let engine: Reader | null = null;

/** Ids that cross at once. */
const CHUNK = 1000;

/** The lists that are being read, by the number that the other side gave them. */
const lists = new Map<number, AsyncIterator<string>>();

parentPort!.on("message", async (message: Message) => {
  if (message.method === "leave") lists.delete(message.list);
  else parentPort!.postMessage(await answer(message));
});

/** An archive that cannot be opened fails the call like any other fault, and is tried again at the next. */
async function answer({ id, method, args }: Extract<Message, { id: number }>): Promise<Reply> {
  try {
    engine ??= openEmbedded(openArchive(path, { readOnly }));
    if (method === "matching") return { id, value: await chunkOf(engine, ...(args as [number, Query?])) };
    return { id, value: await (engine[method] as (...args: unknown[]) => Promise<unknown>)(...args) };
  } catch (error) {
    return { id, error: passed(damageBehind(error, () => path) as Error) };
  }
}

/** The next ids of a list, the first ones where the query comes with it. */
async function chunkOf(reader: Reader, list: number, query?: Query): Promise<Chunk> {
  const ids = query ? reader.matching(query) : lists.get(list);
  if (!ids) throw new Error("Cannot go on with a list of what was found: the engine does not know it.");
  lists.delete(list);
  const chunk: string[] = [];
  while (chunk.length < CHUNK) {
    const next = await ids.next();
    if (next.done) return { ids: chunk, last: true };
    chunk.push(next.value);
  }
  lists.set(list, ids);
  return { ids: chunk, last: false };
}
