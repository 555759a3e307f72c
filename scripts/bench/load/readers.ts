import { setMaxListeners } from "node:events";
import { Agent, get } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Random } from "../synthetic/random.ts";

/** One request that was answered, or not. */
export interface Asked {
  readonly path: string;
  /** When, in milliseconds since the readers began, and how long it took to the answer's last byte. */
  readonly at: number;
  readonly took: number;
  /** 0: there was no answer, and `fault` says why. */
  readonly status: number;
  readonly fault?: string;
  /** After how many seconds to ask again, as the answer says: what it lacked can be told by that. */
  readonly again?: number;
}

/** How readers read. */
export interface Reading {
  readonly readers: number;
  /** Milliseconds that a reader looks at a page before the next, on average: more often short than long. */
  readonly pause: number;
  readonly random: Random;
  readonly draw: () => string;
}

/** So many readers, each asking for its next page some time after it has the last, until `over` comes; all that they asked. */
export async function readUntil(
  address: string,
  { readers, pause, random, draw }: Reading,
  over: Promise<unknown>,
): Promise<Asked[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const began = performance.now();
  const all: Asked[] = [];
  const ending = new AbortController();
  const { signal } = ending;
  setMaxListeners(readers, signal);
  over.finally(() => ending.abort()).catch(() => {});
  const read = async () => {
    for (;;) {
      // Ended early, it fails.
      await setTimeout(-Math.log(1 - random()) * pause, null, { signal }).catch(() => {});
      if (signal.aborted) return;
      const path = draw();
      const at = performance.now() - began;
      const answer = await answerOf(address + path, agent);
      all.push({ path, at, took: performance.now() - began - at, ...answer });
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  agent.destroy();
  return all;
}

/** The time within which a part of the answers came, in milliseconds. */
export function within(part: number, asked: readonly Asked[]): number {
  const times = asked.map(({ took }) => took).sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? Number.NaN;
}

/** What came of those that were not answered well, each kind once, with its first address. */
export function faultsIn(asked: readonly Asked[]): string[] {
  const kinds = Map.groupBy(
    asked.filter(({ status }) => status !== 200),
    ({ status, fault }) => fault ?? `status ${status}`,
  );
  return [...kinds].map(([kind, those]) => `${those.length} × ${kind}, first ${those[0]!.path}`);
}

/** Reads an answer to its end, packed as it comes: unpacking would take the processor from the server. */
function answerOf(address: string, agent: Agent): Promise<Pick<Asked, "status" | "fault" | "again">> {
  return new Promise((resolve) => {
    get(address, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      response
        .resume()
        .on("end", () => {
          const again = Number(response.headers["retry-after"] ?? 0);
          resolve({ status: response.statusCode ?? 0, ...(again > 0 && { again }) });
        })
        .on("error", ({ message }) => resolve({ status: 0, fault: message }));
    }).on("error", ({ message }) => resolve({ status: 0, fault: message }));
  });
}
