import { memoryOf } from "../../lib/memory-of.ts";
import { startNext } from "../../lib/next.ts";
import { processTree } from "../../lib/process-tree.ts";
import { processorOf } from "../../lib/processor-of.ts";
import { load } from "../page/load.ts";
import { readingOf } from "../page/paths.ts";

const PORT = 3219;
const ADDRESS = `http://127.0.0.1:${PORT}`;

/** Milliseconds between two looks whether a site answers, and how often it is looked at most. */
const [PAUSE, LOOKS] = [20, 6000];

/** How a site over an archive started, and what it holds when readers have read in it. */
export interface Started {
  /** From the start of its process to its first answer of a search. */
  readonly seconds: number;
  /** Seconds of processor of all its processes until then. */
  readonly processor: number;
  /** Of all its processes together, what they share counted once: at most, and at the end. */
  readonly peakMegabytes: number;
  readonly megabytes: number;
  readonly processes: number;
  readonly perSecond: number;
  readonly faults: number;
}

/** Starts the site, waits for its first answer, and lets so many readers ask for so many seconds (Linux). */
export async function siteStarted(readers: number, seconds: number): Promise<Started> {
  // What readers were not given is counted here.
  process.env.LOG_LEVEL = "silent";
  const began = performance.now();
  const server = startNext("start", "127.0.0.1", PORT, true);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    await firstAnswer(`${ADDRESS}/search?q=the+`);
    const started = (performance.now() - began) / 1000;
    const processor = processorOf(server.pid!);
    const reading = await readingOf(ADDRESS);
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, memoryOf(server.pid!));
    }, 500);
    const { perSecond, faults } = await load(ADDRESS, reading, readers, 1000 * seconds);
    clearInterval(watch);
    const megabytes = memoryOf(server.pid!);
    return {
      seconds: started,
      processor,
      peakMegabytes: Math.max(peak, megabytes),
      megabytes,
      processes: processTree(server.pid!).length,
      perSecond,
      faults,
    };
  } finally {
    server.kill();
    await ended;
  }
}

async function firstAnswer(address: string): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const isAnswered = await fetch(address).then(
      async (response) => (await response.arrayBuffer()).byteLength > 0 && response.ok,
      () => false,
    );
    if (isAnswered) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`Cannot measure the site: ${address} does not answer.`);
}
