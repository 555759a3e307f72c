import { spawn } from "node:child_process";
import { readConfig } from "../../lib/config.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { parse } from "../../lib/query/language/parse.ts";
import { readArguments } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { ensureSamples } from "../lib/samples.ts";
import { syncEmbedded } from "../lib/sync-embedded.ts";
import { COSTLY, PLAIN } from "./beside/queries.ts";
import { openAsSite } from "./page/in-process.ts";

export const summary = "how much longer plain searches take while a costly one goes on";

const PASSES = 11;

const HELP = `
npm run bench -- beside [--archive PATH]

Asks an archive (default: the samples) ${PLAIN.length} plain searches, in two processes as the site does: alone, and while a costly search
goes on and is asked again as soon as it is answered. One after another, and all at once. For each kind of costly search:
what it takes alone, then how many times as long as alone the plain ones take beside it, the median and the worst of the ${PLAIN.length}.
Times are medians of ${PASSES} passes, alone and beside in turns; nothing is asked that an engine remembers. The first row is beside a
process that only counts: what sharing the processor costs on this machine, without any search.`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, { archive: { type: "string" } });
    const archive = values.archive ?? readConfig({}, null).samples;
    if (values.archive === undefined) await ensureSamples(archive);
    const { articles } = await syncEmbedded(archive, null);
    const engine = openAsSite(archive);
    try {
      // Both processes start, and fill what they count in.
      for (let times = 0; times < 20; times++) await allAtOnce(engine);
      const alone = median((await passes(() => oneByOne(engine))).flat());
      console.log(`${articles.toLocaleString("en")} articles; a plain search alone ${alone.toFixed(1)} ms`);
      console.log(`${"beside".padEnd(32)}  it alone, ms   one by one, median/worst   at once, median/worst`);
      await row("a process that counts", "–", engine, counting);
      for (const [what, query] of COSTLY) {
        const own = median(await passes(() => timeOf(engine, query)));
        await row(what, own.toFixed(0), engine, searching(engine, query));
      }
    } finally {
      await engine.close();
    }
    return EXIT.done;
  });
}

/** What goes on beside the plain searches: a call begins it, and gives what ends it. */
type Beside = () => () => Promise<void>;

const counting: Beside = () => {
  const child = spawn(process.execPath, ["--eval", "for (;;);"]);
  return async () => void child.kill("SIGKILL");
};

const searching =
  (engine: Reader, costly: string): Beside =>
  () => {
    let over = false;
    const again = async () => {
      while (!over) await timeOf(engine, costly);
    };
    const going = again();
    return () => {
      over = true;
      return going;
    };
  };

async function row(what: string, own: string, engine: Reader, beside: Beside): Promise<void> {
  const single = await ratios(beside, () => oneByOne(engine));
  const together = await ratios(beside, () => allAtOnce(engine));
  console.log(`${what.padEnd(32)}${own.padStart(14)}${spread(single)}${spread(together)}`);
}

/** For each plain search, by how much its time beside something passes that alone. */
async function ratios(beside: Beside, plain: () => Promise<number[]>): Promise<number[]> {
  const times = await passes(async () => {
    const alone = await plain();
    const end = beside();
    const together = await plain();
    await end();
    return [alone, together] as const;
  });
  return PLAIN.map((_, at) => {
    const [alone, together] = [0, 1].map((which) => median(times.map((pass) => pass[which]![at]!)));
    return together! / alone!;
  });
}

async function oneByOne(engine: Reader): Promise<number[]> {
  const times: number[] = [];
  for (const query of PLAIN) times.push(await timeOf(engine, query));
  return times;
}

const allAtOnce = (engine: Reader) => Promise.all(PLAIN.map((query) => timeOf(engine, query)));

let asked = 0;

/** Milliseconds to an answer. A word that no article has, another each time, is excluded: so it was not asked before. */
async function timeOf(engine: Reader, query: string): Promise<number> {
  const text = parse(`(${query}) -zq${asked++}zq `);
  const started = performance.now();
  await engine.search(queryOf(EVERYTHING, text));
  return performance.now() - started;
}

async function passes<T>(pass: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let times = 0; times < PASSES; times++) all.push(await pass());
  return all;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

const spread = (of: readonly number[]) => `${median(of).toFixed(1).padStart(17)} × / ${Math.max(...of).toFixed(1)} ×`;
