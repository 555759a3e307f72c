import { spawnSync } from "node:child_process";
import { archiveToServe } from "../lib/archive-to-serve.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { memoryOf } from "../lib/memory-of.ts";
import { startNext } from "../lib/next.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { waitFor } from "../lib/wait-for.ts";
import { type Load, load } from "./page/load.ts";
import { type Reading, readingOf } from "./page/paths.ts";

export const summary = "pages a second from one process on one processor, and from several on as many; memory (Linux)";

const HELP = `
npm run bench -- workers [--archive PATH] [--processes N] [--readers N] [--seconds N] [--rounds N]

Serves an archive (default: the samples) from one process held on one processor, then from N (default: 2) on N, in turn for so many
rounds (default: 3); each time so many readers (default: 50) ask for so many seconds (default: 20), each for its next page
when it has the last. The readers' own work shares those processors where the machine has no others. Needs taskset.`;

const PORT = 3218;
const ADDRESS = `http://127.0.0.1:${PORT}`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, {
      archive: { type: "string" },
      processes: { type: "string" },
      readers: { type: "string" },
      seconds: { type: "string" },
      rounds: { type: "string" },
    });
    const given = [values.processes ?? 2, values.readers ?? 50, values.seconds ?? 20, values.rounds ?? 3].map(Number);
    const [processes = 2, readers = 50, seconds = 20, rounds = 3] = given;
    if (!given.every((number) => Number.isSafeInteger(number) && number > 0))
      throw new UsageError("Cannot bench workers: no number.");
    await archiveToServe(values.archive);
    for (let round = 0; round < rounds; round++) {
      const one = await served(1, (reading) => load(ADDRESS, reading, readers, 1000 * seconds));
      const several = await served(processes, (reading) => load(ADDRESS, reading, readers, 1000 * seconds));
      console.log(`${told(1, one)}\n${told(processes, several)}`);
      console.log(`${(several.load.perSecond / one.load.perSecond).toFixed(2)} times as many`);
    }
    return EXIT.done;
  });
}

interface Served {
  readonly load: Load;
  /** What the readers themselves took, as a part of one processor. */
  readonly readers: number;
  /** Of all the site's processes together, in megabytes: what each has for itself, and its share of what they have in common. */
  readonly memory: number;
}

async function served(processes: number, use: (reading: Reading) => Promise<Load>): Promise<Served> {
  process.env.WORKERS = String(processes);
  const server = startNext("start", "127.0.0.1", PORT, true);
  // What a process starts is held where it is itself.
  const { status } = spawnSync("taskset", ["-a", "-c", "-p", `0-${processes - 1}`, String(server.pid)]);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    if (status !== 0) throw new Error("Cannot hold the site on a processor: taskset failed.");
    await waitFor(`${ADDRESS}/api/health`);
    const reading = await readingOf(ADDRESS);
    await load(ADDRESS, reading, 20, 5000);
    const [began, before] = [performance.now(), process.cpuUsage()];
    const given = await use(reading);
    const { user, system } = process.cpuUsage(before);
    const taken = (user + system) / 1000 / (performance.now() - began);
    return { load: given, readers: taken, memory: memoryOf(server.pid!) };
  } finally {
    server.kill();
    await ended;
  }
}

function told(processes: number, { load: { perSecond, times, faults }, readers, memory }: Served): string {
  const at = (part: number) => `${times[Math.min(times.length - 1, Math.floor(part * times.length))]?.toFixed(0)} ms`;
  return `${processes} on ${processes}: ${perSecond.toFixed(1)} pages a second, half within ${at(0.5)}, 99 in 100 within ${at(0.99)}; ${faults} faults; ${memory.toFixed(0)} MB; the readers took ${(100 * readers).toFixed(0)} % of a processor`;
}
