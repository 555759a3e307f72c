import { Agent, get } from "node:http";
import { randomFor, STREAM } from "../synthetic/random.ts";
import { drawPath, type Reading } from "./paths.ts";

/** What readers that ask at once were given. */
export interface Load {
  readonly perSecond: number;
  /** Answers that were none, or another status than 200. */
  readonly faults: number;
  /** Milliseconds, shortest first. */
  readonly times: readonly number[];
}

/** So many readers, each asking for its next page when it has the last, for so many milliseconds. The same ones each time. */
export async function load(address: string, reading: Reading, readers: number, duration: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const random = randomFor(1, STREAM.request, 0);
  const began = performance.now();
  const times: number[] = [];
  let faults = 0;
  const read = async () => {
    while (performance.now() - began < duration) {
      const asked = performance.now();
      if ((await statusOf(`${address}${drawPath(random, reading)}`, agent)) === 200)
        times.push(performance.now() - asked);
      else faults++;
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  agent.destroy();
  return {
    perSecond: (1000 * times.length) / (performance.now() - began),
    faults,
    times: times.sort((a, b) => a - b),
  };
}

/** Reads an answer to its end, packed as it comes: unpacking would take the processor from the server. */
function statusOf(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    get(address, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    }).on("error", () => resolve(0));
  });
}
