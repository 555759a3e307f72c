import { readArguments, UsageError } from "../lib/arguments.ts";
import { memoryOf } from "../lib/memory-of.ts";
import { buildIfChanged, startNext } from "../lib/next.ts";
import { processTree } from "../lib/process-tree.ts";
import { progress } from "../lib/progress.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { stopWith } from "../lib/stop-with.ts";
import { waitFor } from "../lib/wait-for.ts";
import { startCluster } from "../opensearch/cluster.ts";
import { type Filled, fillIndex } from "./alone/fill-index.ts";
import { wrongOnLastPage } from "./alone/last-page.ts";
import { fetchExport } from "./exports/fetch-export.ts";
import { faultsIn, readUntil, within } from "./load/readers.ts";
import { drawAnywhere, walkOf } from "./load/walk.ts";
import { randomFor, STREAM } from "./synthetic/random.ts";

export const summary =
  "a site without an archive on a real OpenSearch: memory under readers, exports, last pages (Linux)";

const HELP = `
npm run bench -- alone [N] [--readers N] [--seconds S] [--heap MB] [--at FOLDER]

Starts a real OpenSearch of one node and three shards (Java and Maven are needed), fills it with N generated articles (default:
1000000) without importing them, and serves it from a site that has no archive. Prints how much memory all processes of the site hold
together while readers go everywhere in it, and after (at most 700 MB); by how much they grow while a fifth of the articles is
exported, and a fiftieth; and whether the first and the last page of all people are as counting by hand says.

  --readers N   who read at the same time (default: 50)
  --seconds S   for how long (default: 600)
  --heap MB     of the server (default: 1500)
  --at FOLDER   where its data lie until it ends (default: in memory where that has room; a million take about 10 GB)

Exit codes: 0 all was as it should be, 1 not so, 2 wrong use.`;

const PORT = 3222;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const INDEX = "alone";

/** Megabytes that the site may hold, and by how many an export may make it grow beside one of a tenth. */
const [MOST, FLAT] = [700, 64];

/** Milliseconds that a reader looks at a page before the next, on average. */
const PAUSE = 3000;

/** Seconds that a site may take to begin on a busy machine. */
const PATIENCE = 300;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      readers: { type: "string", default: "50" },
      seconds: { type: "string", default: "600" },
      heap: { type: "string", default: "1500" },
      at: { type: "string" },
    });
    const [size, readers, seconds, heap] = [words[0] ?? "1000000", values.readers, values.seconds, values.heap].map(
      Number,
    ) as [number, number, number, number];
    if (![size, readers, seconds, heap].every((number) => Number.isInteger(number) && number > 0) || words.length > 1)
      throw new UsageError("Cannot bench a site alone: numbers are whole and more than 0.");
    buildIfChanged(() => console.error("Building the site …"));
    const cluster = await startCluster({
      nodes: 1,
      shards: 3,
      replicas: 0,
      heap,
      ...(values.at && { data: values.at }),
    });
    try {
      const filling = progress("articles indexed");
      const began = performance.now();
      const filled = await fillIndex(cluster.urls, INDEX, size, filling.at);
      filling.end();
      const took = (performance.now() - began) / 1000;
      console.log(`Filled with ${size.toLocaleString("en")} articles in ${took.toFixed(0)} s.`);
      const url = cluster.urls.join(" ");
      const settings = { ENGINE: "opensearch", OPENSEARCH_URL: url, OPENSEARCH_INDEX: INDEX, LOG_LEVEL: "silent" };
      Object.assign(process.env, settings, { ARCHIVE: "data/there-is-none.db" });
      return (await looked(filled, size, readers, seconds)) ? EXIT.done : EXIT.failed;
    } finally {
      await cluster.close();
    }
  });
}

/** Serves the index and prints what the site does; whether it was all as it should be. */
async function looked(filled: Filled, size: number, readers: number, seconds: number): Promise<boolean> {
  const server = startNext("start", "127.0.0.1", PORT, true);
  const { stop, ended } = stopWith(server);
  try {
    await waitFor(`${ADDRESS}/api/v1/search`, PATIENCE);
    const { articles, archive, trouble } = await (await fetch(`${ADDRESS}/api/health`)).json();
    console.log(`The site serves ${articles.toLocaleString("en")} articles, archive: ${archive ?? "none"}.`);
    const megabytes = await memoryUnder(server.pid!, readers, seconds);
    const grown = await grownByExports(server.pid!, filled.countries, size);
    const { pages, wrong } = await wrongOnLastPage(ADDRESS, "person", filled.people);
    console.log(
      `people: ${filled.people.size.toLocaleString("en")} on ${pages} pages, ${wrong.length} wrong on first and last`,
    );
    for (const line of wrong.slice(0, 10)) console.log(`  ${line}`);
    return articles === size && trouble === null && megabytes <= MOST && grown <= FLAT && wrong.length === 0;
  } finally {
    stop();
    await ended;
  }
}

/** The most memory that a site's processes held together while readers went everywhere in it, in megabytes. */
async function memoryUnder(pid: number, readers: number, seconds: number): Promise<number> {
  const random = randomFor(1, STREAM.request, 0);
  const walk = await walkOf(ADDRESS, random);
  let most = memoryOf(pid);
  console.log(`before its readers: ${most.toFixed(0)} MB in ${processTree(pid).length} processes`);
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(pid));
  }, 500);
  const over = new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
  const asked = await readUntil(
    ADDRESS,
    { readers, pause: PAUSE, random, draw: () => drawAnywhere(random, walk) },
    over,
  );
  clearInterval(watch);
  const faults = faultsIn(asked);
  console.log(
    `${readers} readers for ${seconds} s: ${asked.length} pages, half within ${within(0.5, asked).toFixed(0)} ms; at most ${most.toFixed(0)} MB, at the end ${memoryOf(pid).toFixed(0)} MB (most: ${MOST})`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  return most;
}

/** By how many megabytes more the site grows in an export of about a fifth of all than in one of a fiftieth. */
async function grownByExports(pid: number, countries: Filled["countries"], size: number): Promise<number> {
  const nearest = (wanted: number) =>
    [...countries].sort(([, a], [, b]) => Math.abs(a - wanted) - Math.abs(b - wanted))[0]!;
  const grown: number[] = [];
  for (const share of [50, 5]) {
    const [country, hits] = nearest(size / share);
    const { seconds, bytes, grown: more } = await fetchExport(`${ADDRESS}/export/jsonl?country=${country}&text=1`, pid);
    grown.push(more);
    console.log(
      `export of ${hits.toLocaleString("en")} hits: ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(0)} s, the site grew by ${more.toFixed(0)} MB`,
    );
  }
  return grown[1]! - grown[0]!;
}
