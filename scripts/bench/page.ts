import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { archiveToServe } from "../lib/archive-to-serve.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { startNext } from "../lib/next.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { waitFor } from "../lib/wait-for.ts";
import { askFor, openAsSite } from "./page/in-process.ts";
import { load } from "./page/load.ts";
import { type Reading, readingOf } from "./page/paths.ts";

export const summary = "what a page costs beside the engine's answer, what it weighs, and how many are served a second";

const HELP = `
npm run bench -- page [N] [--archive PATH] [--readers N] [--seconds N]

Serves an archive (default: the samples) and asks for pages N times each (default: 200), one after another: milliseconds of
processor (Linux) for the engine's answer in its threads, for that answer through the API, and for the page. Then the bytes
of a page and its scripts, and the pages a second that so many readers (default: 50; 0: none) are given in so many seconds
(default: 20), each asking for its next page when it has the last.`;

const PORT = 3217;
const ADDRESS = `http://127.0.0.1:${PORT}`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      archive: { type: "string" },
      readers: { type: "string" },
      seconds: { type: "string" },
    });
    const numbers = [words[0] ?? 200, values.readers ?? 50, values.seconds ?? 20].map(Number);
    const [times = 0, readers = 0, seconds = 0] = numbers;
    if (!numbers.every((number) => Number.isSafeInteger(number) && number >= 0))
      throw new UsageError("Cannot bench pages: no number.");
    const archive = await archiveToServe(values.archive);
    process.env.WORKERS = "1";
    const server = startNext("start", "127.0.0.1", PORT, true);
    try {
      await waitFor(`${ADDRESS}/api/health`);
      const reading = await readingOf(ADDRESS);
      await printCosts(server.pid!, archive, reading, times);
      console.log(await weight("/search?q=the+"));
      console.log(await weight(`/article/${reading.articles[0]}`));
      if (readers > 0) await printLoad(server.pid!, reading, readers, seconds);
    } finally {
      server.kill();
    }
    return EXIT.done;
  });
}

async function printCosts(pid: number, archive: string, { articles }: Reading, times: number): Promise<void> {
  const engine = openAsSite(archive);
  const own = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;
  console.log(`${"milliseconds".padEnd(30)}engine    API   page  page/engine  page/API`);
  const article = `/article/${articles[5]}`;
  for (const path of [
    "/search",
    "/search?q=the+",
    "/search?q=man",
    "/search?q=the+&country=US",
    "/facet/person",
    article,
  ]) {
    const bare = await costOf(own, () => askFor(engine, path), times);
    const api =
      path === article
        ? null
        : await costOf(
            () => cpu(pid),
            () => ask(`/api/v1${apiOf(path)}`),
            times,
          );
    const page = await costOf(
      () => cpu(pid),
      () => ask(path),
      times,
    );
    const cells = [bare, api, page].map((cost) => (cost === null ? "–" : cost.toFixed(1)).padStart(7)).join("");
    const ratios = [page / bare, api === null ? null : page / api].map((r) =>
      (r === null ? "–" : r.toFixed(1)).padStart(10),
    );
    console.log(`${path.slice(0, 28).padEnd(29)}${cells}${ratios.join("")}`);
  }
  await engine.close();
}

function apiOf(path: string): string {
  return path.replace("/facet/", "/facets/");
}

async function ask(path: string): Promise<unknown> {
  const response = await fetch(ADDRESS + path);
  if (!response.ok) throw new Error(`Cannot measure ${path}: the site answers ${response.status}.`);
  return response.arrayBuffer();
}

/** Milliseconds of processor that a call costs, by a clock of them, after a few that warm up. */
async function costOf(clock: () => number, call: () => Promise<unknown>, times: number): Promise<number> {
  for (let i = 0; i < 30; i++) await call();
  const before = clock();
  for (let i = 0; i < times; i++) await call();
  return (clock() - before) / times;
}

/** Processor time of a process in milliseconds: fields 14 and 15 of its stat, in hundredths of a second. */
function cpu(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function weight(path: string): Promise<string> {
  const html = await (await fetch(ADDRESS + path)).text();
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"|<link rel="modulepreload" href="([^"]+)"/g)];
  const files = [...new Set(scripts.map(([, script, module]) => (script ?? module)!))];
  const bodies = await Promise.all(files.map(async (file) => (await fetch(ADDRESS + file)).text()));
  const size = (texts: readonly string[]) => {
    const [raw, packed] = [texts.join("").length, texts.reduce((sum, text) => sum + gzipSync(text).length, 0)];
    return `${(raw / 1024).toFixed(1)} KB (${(packed / 1024).toFixed(1)} gz)`;
  };
  return `${path.slice(0, 20)}: HTML ${size([html])}; ${files.length} scripts ${size(bodies)}`;
}

async function printLoad(pid: number, reading: Reading, readers: number, seconds: number): Promise<void> {
  await load(ADDRESS, reading, readers, 3000);
  const before = cpu(pid);
  const { perSecond, faults, times } = await load(ADDRESS, reading, readers, 1000 * seconds);
  const at = (part: number) => `${times[Math.min(times.length - 1, Math.floor(part * times.length))]?.toFixed(0)} ms`;
  const cost = ((cpu(pid) - before) / times.length).toFixed(1);
  console.log(
    `${readers} readers: ${perSecond.toFixed(1)} pages a second, ${cost} ms of processor each; half within ${at(0.5)}, 99 in 100 within ${at(0.99)}; ${faults} faults`,
  );
}
