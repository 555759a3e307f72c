import { openArchive } from "../../archive/archive.ts";
import { damageBehind } from "../../archive/damage-behind.ts";
import { type Phase, serve } from "../../processes/serve.ts";
import type { Query } from "../port/query.ts";
import type { Reader } from "../port/reader.ts";
import { type EmbeddedEngine, openEmbedded } from "./embedded.ts";
import { type PassedError, passed } from "./passed-error.ts";
import type { Chunk, SearchAnswer, SearchJob } from "./search-job.ts";

type Answered = { readonly value: unknown } | { readonly error: PassedError };

/** The other side of `processes.ts`: an engine over an archive that it only reads. */
let engine: EmbeddedEngine | null = null;

/** Ids that cross at once. */
const CHUNK = 1000;

/** Calls that read the archive alone: what is counted in need not be in memory, as in a process that has only just been started. */
const OF_ARCHIVE: ReadonlySet<SearchJob["method"]> = new Set(["get", "copiesOf", "versionsOf", "leave"]);

/** The lists that are being read, by the number that the other side gave them. */
const lists = new Map<number, AsyncIterator<string>>();

serve<string, SearchJob, SearchAnswer>(async (job, path, phase) => {
  const answer = await done(job, path, phase);
  return { ...answer, use: { pid: process.pid, memory: process.memoryUsage.rss(), caches: engine?.caches() ?? null } };
});

async function done({ method, args }: SearchJob, path: string, phase: Phase): Promise<Answered> {
  // An archive that cannot be opened fails the call like any other fault, and is tried again at the next.
  try {
    // What is counted in is read from the file, once after each change: as long as that takes, no search has begun.
    const preparing = () => phase("preparing");
    if (!engine) preparing();
    engine ??= openEmbedded(openArchive(path, { readOnly: true }));
    if (!OF_ARCHIVE.has(method)) engine.prepare(preparing);
    phase("begun");
    if (method === "leave") return { value: lists.delete(args[0] as number) };
    if (method === "matching") return { value: await chunkOf(engine, ...(args as [number, Query?])) };
    return { value: await (engine[method] as (...args: unknown[]) => Promise<unknown>)(...args) };
  } catch (error) {
    return { error: passed(damageBehind(error, () => path) as Error) };
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
