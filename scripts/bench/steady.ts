import { readArguments, UsageError } from "../lib/arguments.ts";
import { memoryOf, shareOf } from "../lib/memory-of.ts";
import { processTree } from "../lib/process-tree.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { begin, writeNew } from "./load/arriving.ts";
import { faultsIn, readUntil, within } from "./load/readers.ts";
import { type Served, whileServed } from "./load/served.ts";
import { drawAnywhere, walkOf } from "./load/walk.ts";
import { randomFor, STREAM } from "./synthetic/random.ts";

export const summary = "reads a site for an hour at a steady rate: whether its memory is level (Linux)";

/** Memory is level where the last third of an hour holds no more than this beside the second. */
const LEVEL = 1.05;

const HELP = `
npm run bench -- steady [--archive PATH] [--minutes N] [--rate N] [--processes N] [--new N] [--seed S]

Serves a copy of an archive (default: the samples) from N processes (default: 2) for so many minutes (default: 60), while readers
ask for N pages a second (default: 8) of every kind, most of which nobody asked for before, and each minute N new articles are
imported (default: 10). Each minute it prints the summed memory of all of the site's processes, each one's own, and their heaps.
The median of the last third must be at most ${LEVEL} times that of the second.

Exit codes: 0 it was and every request was answered, 1 not, 2 wrong use.`;

const PORT = 3246;
const READERS = 20;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, {
      archive: { type: "string" },
      minutes: { type: "string", default: "60" },
      rate: { type: "string", default: "8" },
      processes: { type: "string", default: "2" },
      new: { type: "string", default: "10" },
      seed: { type: "string", default: "1" },
    });
    const given = [values.minutes, values.rate, values.processes, values.new, values.seed].map(Number);
    const [minutes = 0, rate = 0, processes = 0, added = 0, seed = 0] = given;
    if (!given.every((number) => Number.isSafeInteger(number) && number >= 0) || minutes * rate * processes === 0)
      throw new UsageError("Cannot read on: minutes, rate and processes are whole numbers above 0.");
    return whileServed(values.archive, { port: PORT, processes }, (served) =>
      readOn(served, { minutes, rate, added, seed }),
    );
  });
}

interface Course {
  readonly minutes: number;
  /** Requests a second. */
  readonly rate: number;
  /** New articles a minute. */
  readonly added: number;
  readonly seed: number;
}

async function readOn(served: Served, { minutes, rate, added, seed }: Course): Promise<number> {
  const random = randomFor(seed, STREAM.request, 0);
  const walk = await walkOf(served.address, random);
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  // Readers pause so long that they ask at the rate, where an answer takes none of that time.
  const pause = (1000 * READERS) / rate;
  const draw = () => drawAnywhere(random, walk);
  const reading = readUntil(served.address, { readers: READERS, pause, random, draw }, over);
  const sums: number[] = [];
  let importing: Promise<void> | null = null;
  let refused = 0;
  const bring = async (minute: number) => {
    const file = writeNew(served.folder, seed + 1, minute * added, added);
    const { code, said } = await begin(["import", file], served.archive).ended;
    importing = null;
    if (code === EXIT.done) return;
    console.log(`minute ${minute}: the import ended with ${code}: ${said}`);
    refused++;
  };
  for (let minute = 1; minute <= minutes; minute++) {
    // Where a machine is so busy that one takes longer, the next waits for its turn; a minute is one of the clock.
    if (added > 0) importing ??= bring(minute);
    await new Promise((resolve) => setTimeout(resolve, 60_000));
    sums.push(memoryOf(served.pid));
    console.log(`minute ${minute}: ${await told(served)}`);
  }
  await importing;
  end();
  const asked = await reading;
  const third = Math.floor(minutes / 3);
  const [second, last] = [sums.slice(third, 2 * third), sums.slice(-third)].map(median) as [number, number];
  const faults = faultsIn(asked);
  for (const fault of faults) console.log(fault);
  console.log(
    `Seed ${seed}: ${minutes} minutes, ${(asked.length / minutes / 60).toFixed(1)} requests a second, half within ${within(0.5, asked).toFixed(0)} ms, 99 in 100 within ${within(0.99, asked).toFixed(0)} ms; ${second.toFixed(0)} MB in the second third, ${last.toFixed(0)} MB in the last (${(last / second).toFixed(3)} ×).`,
  );
  return faults.length + refused === 0 && last <= LEVEL * second ? EXIT.done : EXIT.failed;
}

async function told({ address, pid }: Served): Promise<string> {
  const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
  const metrics = await (await fetch(`${address}/metrics`)).text();
  const sumOf = (name: string) =>
    [...metrics.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, "gm"))].reduce(
      (sum, [, n]) => sum + Number(n),
      0,
    );
  const each = processTree(pid).map((one) => shareOf(one).toFixed(0));
  const heap = megabytes(sumOf("nodejs_heap_size_used_bytes"));
  return `${memoryOf(pid).toFixed(0)} MB in ${each.length} processes (${each.join(", ")}); heap used ${heap} MB, outside ${megabytes(sumOf("nodejs_external_memory_bytes"))} MB`;
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
