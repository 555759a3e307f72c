import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { fuzzApi } from "./fuzz/api.ts";
import { type Example, examples } from "./fuzz/examples.ts";
import { madeUp } from "./fuzz/made-up.ts";
import { openReading } from "./fuzz/open-reading.ts";
import { spoilt } from "./fuzz/spoilt.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { counted } from "./lib/counted.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";

const HELP = `
npm run fuzz -- [--minutes N] [--runs N] [--seed S] [--reader NAME]
npm run fuzz -- api [N] [--seed S] [--site URL]

Reads files that nobody wrote: golden files that were spoilt (bytes, stretches, numbers, encodings, headers that lie), and
their elements, keys and lines put together anew. Each is read in a process with little memory. A crash, a refusal that is none of the
project's own, parts that do not fit, words on the console, more than 5 seconds of the processor or 600 MB are faults. The smallest
file that was found to show one is kept, and named with its seed.

  --minutes N    go on for so long, with another seed each round (default: one round)
  --runs N       files a reader and round (default: 100)
  --seed S       a whole number below 2^31 (default: by the clock); the same seed makes the same files
  --reader NAME  only readers with this in their names
  --help         this text

With the word api: asks the API of a site what its OpenAPI document says can be asked, N times (default: 20000), with values that it takes and
others. A status of 500 or more, or an answer that is not as it is described, is a fault.

  --site URL     a site that is served already (default: the samples, served for it)

Exit codes: 0 no fault, 1 some, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    if (args[0] === "api") return fuzzApi(args.slice(1));
    const { values } = readArguments(args, {
      minutes: { type: "string" },
      runs: { type: "string", default: "100" },
      seed: { type: "string", default: `${Date.now() % 2 ** 31}` },
      reader: { type: "string", default: "" },
    });
    const [minutes, runs, seed] = [values.minutes ?? "0", values.runs, values.seed].map(Number) as [
      number,
      number,
      number,
    ];
    if (!(minutes >= 0) || !Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed))
      throw new UsageError("Cannot fuzz: N and S are numbers, S and --runs whole ones.");
    const all = await examples();
    const chosen = [...all].filter(([format]) => format.toLowerCase().includes(values.reader.toLowerCase()));
    if (chosen.length === 0)
      throw new UsageError(`Cannot fuzz "${values.reader}": the readers are ${[...all.keys()].join(", ")}.`);
    const others = [...all.values()].flat();
    const end = Date.now() + minutes * 60_000;
    let faults = 0;
    let files = 0;
    let withRecords = 0;
    let round = 0;
    const reading = openReading();
    try {
      do {
        for (const [format, of] of chosen) {
          const { fault, read, gave } = await fuzz(format, of, others, { reading, seed: seed + round, runs });
          files += read;
          withRecords += gave;
          if (fault === null) continue;
          faults++;
          console.log(fault);
        }
        round++;
      } while (Date.now() < end);
    } finally {
      reading.close();
    }
    const read = `${files} files read by ${chosen.length} readers, ${withRecords} with an article`;
    console.log(`seed ${seed}, ${counted(round, "round")}: ${read}, ${counted(faults, "fault")}`);
    return faults > 0 ? EXIT.failed : EXIT.done;
  });
}

interface How {
  readonly reading: ReturnType<typeof openReading>;
  readonly seed: number;
  readonly runs: number;
}

/** Reads so many files of a format; what the smallest that failed shows, and where it is kept. */
async function fuzz(format: string, of: readonly Example[], others: readonly Example[], { reading, seed, runs }: How) {
  let [read, gave] = [0, 0];
  const name = fc.constantFrom(...of.map((example) => example.name), "a", "a.txt");
  const bytes = fc.oneof(spoilt(of, others), madeUp(of));
  const found = await fc.check(
    fc.asyncProperty(name, bytes, async (called, content) => {
      read++;
      const { fault, records } = await reading.read({ name: called, bytes: content });
      gave += Number(records > 0);
      if (fault !== null) throw new Error(fault);
    }),
    // What takes long is not made smaller for ever.
    { seed, numRuns: runs, interruptAfterTimeLimit: 10 * 60_000, markInterruptAsFailure: false },
  );
  if (!found.failed || found.counterexample === null) return { fault: null, read, gave };
  const [called, content] = found.counterexample;
  const path = join(mkdtempSync(join(tmpdir(), "dateline-fuzz-")), called);
  writeFileSync(path, content);
  const [words] = String((found.errorInstance as Error).message).split("\n");
  return {
    fault: `${format}: ${words}\n  --seed ${seed} --runs ${runs} --reader "${format}"; kept as ${path}`,
    read,
    gave,
  };
}
