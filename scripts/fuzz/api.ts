import fc from "fast-check";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT } from "../lib/run-command.ts";
import { withSamplesServed } from "../lib/serve-samples.ts";
import { type Asked, askAll } from "./api/ask-all.ts";
import { knownValues } from "./api/known-values.ts";
import { type ApiDocument, apiRequest } from "./api/request.ts";

const PORT = 3217;

/** Asks the API of a site at random, by its document; see the help of `npm run fuzz`. */
export async function fuzzApi(args: readonly string[]): Promise<number> {
  const { values, words } = readArguments(args, { seed: { type: "string" }, site: { type: "string" } });
  const [count, seed] = [Number(words[0] ?? 20_000), Number(values.seed ?? Date.now() % 2 ** 31)];
  if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed))
    throw new UsageError("Cannot fuzz: N and S are whole numbers.");
  if (values.site !== undefined && !URL.canParse(values.site))
    throw new UsageError(`Cannot fuzz "${values.site}": it is no address.`);
  const run = async (site: string) => {
    const document = (await (await fetch(`${site}/api/v1/openapi.json`)).json()) as ApiDocument;
    const request = apiRequest(document, await knownValues(site));
    const asked = await askAll(site, fc.sample(request, { seed, numRuns: count }));
    const faults = asked.filter(({ fault }) => fault !== null);
    for (const { target, fault } of faults) console.log(`${JSON.stringify(target.slice(0, 600))}: ${fault}`);
    printStatuses(asked);
    console.log(`seed ${seed}: ${asked.length} requests, ${faults.length} faults`);
    return faults.length > 0 ? EXIT.failed : EXIT.done;
  };
  return values.site === undefined ? withSamplesServed(PORT, run) : run(new URL(values.site).origin);
}

/** How often each operation answered with each status. */
function printStatuses(asked: readonly Asked[]): void {
  const counts = new Map<string, Map<number, number>>();
  for (const { path, status } of asked) {
    const own = counts.get(path) ?? new Map<number, number>();
    counts.set(path, own.set(status, (own.get(status) ?? 0) + 1));
  }
  for (const [path, statuses] of [...counts].sort()) {
    const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
    console.log(`${path.padEnd(28)}${told.join(", ")}`);
  }
}
