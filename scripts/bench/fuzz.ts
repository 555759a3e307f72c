import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { withSamplesServed } from "../lib/serve-samples.ts";
import { exchange } from "./fuzz/exchange.ts";
import { runFuzz, type Sent } from "./fuzz/run.ts";

export const summary = "spoilt requests: none may fail, none may take long";

const HELP = `
npm run bench -- fuzz [N] [--seed SEED]

Serves the samples and sends N (default: 20000) requests with spoilt paths, parameters, headers, methods and encodings, two
at once. An answer of 500 or more, none at all, one without the headers of every answer, or one after more than a second
is a fault, printed with its request; one that was late is sent three times more, since the machine may have been busy. The
same seed makes the same requests.
Exit codes: 0 no fault, 1 some, 2 wrong use.`;

const PORT = 3216;

/** Milliseconds within which every answer must have come. */
const LONGEST = 1000;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { seed: { type: "string" } });
    const [count, seed] = [Number(words[0] ?? 20_000), Number(values.seed ?? Date.now() % 2 ** 31)];
    if (!Number.isSafeInteger(count) || !Number.isSafeInteger(seed)) throw new UsageError("Cannot fuzz: no number.");
    return withSamplesServed(PORT, async () => {
      console.log(`seed ${seed}`);
      const sent = await runFuzz(PORT, seed, count, 2);
      printFigures(sent);
      const faults = await faultsOf(sent);
      for (const fault of faults) console.log(fault);
      console.log(`${sent.length} requests, ${faults.length} faults`);
      return faults.length > 0 ? EXIT.failed : EXIT.done;
    });
  });
}

function printFigures(sent: readonly Sent[]): void {
  const statuses = new Map<number, number>();
  for (const { status } of sent) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  console.log(counts.join(", "));
  const times = sent.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (part: number) => `${times[Math.min(times.length - 1, Math.floor(part * times.length))]?.toFixed(0)} ms`;
  console.log(`half within ${at(0.5)}, 99 in 100 within ${at(0.99)}, the longest ${at(1)}`);
}

/** What is wrong with the answers, a line each. */
async function faultsOf(sent: readonly Sent[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { fault, milliseconds, bytes } of sent) {
    const request = JSON.stringify(bytes.toString("latin1").slice(0, 600));
    if (fault !== null) faults.push(`${fault}: ${request}`);
    else if (milliseconds > LONGEST && (await isLateAgain(bytes))) faults.push(`late: ${request}`);
  }
  return faults;
}

async function isLateAgain(bytes: Buffer): Promise<boolean> {
  for (let tries = 0; tries < 3; tries++) if ((await exchange(PORT, bytes)).milliseconds <= LONGEST) return false;
  return true;
}
