import { openArchive } from "../../lib/archive/archive.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { processorOf } from "../lib/processor-of.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { begin, writeNew } from "./load/arriving.ts";
import { type Asked, faultsIn, readUntil, within } from "./load/readers.ts";
import { type Served, whileServed } from "./load/served.ts";
import { drawPath, type Reading, readingOf } from "./page/paths.ts";
import { randomFor, STREAM } from "./synthetic/random.ts";

export const summary = "what readers wait for while an import brings new articles into the archive that they read";

/** Beside an import 99 in 100 answers come within so many times what half of them take. */
const MOST = 4;

/** More than an import brings in the time. */
const ENOUGH = 500;

const HELP = `
npm run bench -- arriving [--archive PATH] [--readers N] [--seconds N] [--pause MS] [--processes N] [--rounds N] [--seed S]

Serves a copy of an archive (default: the samples) from N processes (default: 2). So many readers (default: 50), each of whom looks at a
page for a while (MS on average, default: 2000), ask for so many seconds (default: 60), alone, then while an import brings new
articles into the archive, in turn for so many rounds (default: 1). Every request must be answered with 200, and beside the
import 99 in 100 within ${MOST} times what half of them take.

Exit codes: 0 they were, 1 they were not, 2 wrong use.`;

const PORT = 3247;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, {
      archive: { type: "string" },
      readers: { type: "string", default: "50" },
      seconds: { type: "string", default: "60" },
      pause: { type: "string", default: "2000" },
      processes: { type: "string", default: "2" },
      rounds: { type: "string", default: "1" },
      seed: { type: "string", default: "1" },
    });
    const given = [values.readers, values.seconds, values.pause, values.processes, values.rounds, values.seed].map(
      Number,
    );
    const [readers = 0, seconds = 0, pause = 0, processes = 0, rounds = 0, seed = 0] = given;
    if (!given.every((number) => Number.isSafeInteger(number) && number >= 0) || readers * seconds * processes === 0)
      throw new UsageError("Cannot bench: readers, seconds and processes are whole numbers above 0.");
    let failed = 0;
    await whileServed(values.archive, { port: PORT, processes }, async (served) => {
      const reading = await readingOf(served.address);
      const course = { readers, seconds, pause, reading };
      await readFor(served, { ...course, seconds: Math.min(10, seconds) }, seed);
      for (let round = 1; round <= rounds; round++) {
        const own = seed + 2 * round;
        const read = () => costOf(served.pid, () => readFor(served, course, own));
        const alone = await read();
        console.log(told("alone", alone));
        const { given, come } = await besideImport(served, read, own, seconds);
        const { asked } = given;
        console.log(told(`beside an import of ${come} articles`, given));
        failed += faultsIn(asked).length + Number(within(0.99, asked) >= MOST * within(0.5, asked));
      }
    });
    console.log(`Seed ${seed}.`);
    return failed > 0 ? EXIT.failed : EXIT.done;
  });
}

interface Course {
  readonly readers: number;
  readonly seconds: number;
  readonly pause: number;
  readonly reading: Reading;
}

function readFor({ address }: Served, { readers, seconds, pause, reading }: Course, seed: number): Promise<Asked[]> {
  const random = randomFor(seed, STREAM.request, 0);
  const over = new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
  return readUntil(address, { readers, pause, random, draw: () => drawPath(random, reading) }, over);
}

/** Reads while an import goes on, which is broken off then: how many articles had come. */
async function besideImport<T>({ archive, folder }: Served, read: () => Promise<T>, seed: number, seconds: number) {
  const file = writeNew(folder, seed, 0, seconds * ENOUGH);
  const before = countIn(archive);
  const { child, ended } = begin(["import", file], archive);
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const given = await read();
  if (isOver) throw new Error("Cannot measure beside an import: it ended before the readers did.");
  child.kill("SIGKILL");
  await ended;
  return { given, come: countIn(archive) - before };
}

function countIn(path: string): number {
  const archive = openArchive(path, { readOnly: true });
  const count = archive.count();
  archive.close();
  return count;
}

interface Given {
  readonly asked: readonly Asked[];
  /** Milliseconds of processor that the site took. */
  readonly cost: number;
}

async function costOf(pid: number, read: () => Promise<Asked[]>): Promise<Given> {
  const before = 1000 * processorOf(pid);
  const asked = await read();
  return { asked, cost: 1000 * processorOf(pid) - before };
}

function told(how: string, { asked, cost }: Given): string {
  const times = [0.5, 0.9, 0.99, 1].map(
    (part) => `${(100 * part).toFixed(0)} % within ${within(part, asked).toFixed(0)} ms`,
  );
  const ratio = (within(0.99, asked) / within(0.5, asked)).toFixed(1);
  const each = (cost / asked.length).toFixed(1);
  return [
    `${how}: ${asked.length} answers, ${each} ms of processor each; ${times.join(", ")}; 99 % / 50 % = ${ratio}`,
    ...faultsIn(asked),
  ].join("\n  ");
}
