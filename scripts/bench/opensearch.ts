import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readConfig } from "../../lib/config.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { openClient } from "../../lib/engine/opensearch/client.ts";
import { openOpenSearchHome } from "../../lib/engine/opensearch/home.ts";
import { aliases } from "../../lib/engine/opensearch/names.ts";
import { openOpenSearch } from "../../lib/engine/opensearch/opensearch.ts";
import { rebuild } from "../../lib/engine/rebuild.ts";
import { readArguments } from "../lib/arguments.ts";
import { progress } from "../lib/progress.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { type ClusterOptions, startCluster } from "../opensearch/cluster.ts";
import { compareCounts } from "./opensearch/compare-counts.ts";
import { rawCounts } from "./opensearch/raw-counts.ts";

export const summary =
  "counts on a real cluster of OpenSearch, held to the archive's own engine; and the long contract";

const HELP = `
npm run bench -- opensearch [--nodes N] [--shards N] [--replicas N] [--searches N] [--contract RUNS] [--readers N]

Starts a real cluster on loopback with throw-away data (Java and Maven are needed; the server is fetched once), by default of
three nodes, with three shards of each index and a copy of each. Indexes an archive there (ARCHIVE, read and not written), then
compares, for so many searches (default 100), every total, count and bar with those of the archive's own engine. Beside them
the counts of people that the cluster gives by itself, as most programs ask for them.
With --contract the contract and the law of counts on so many random searches instead, with one node killed and back under so many
readers (default 50).`;

const INDEX = "bench";

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, {
      nodes: { type: "string" },
      shards: { type: "string" },
      replicas: { type: "string" },
      searches: { type: "string" },
      contract: { type: "string" },
      readers: { type: "string", default: "50" },
    });
    const [nodes, shards] = [Number(values.nodes ?? 3), Number(values.shards ?? 3)];
    const replicas = Number(values.replicas ?? (nodes > 1 ? 1 : 0));
    if (values.contract !== undefined) return contract({ nodes, shards, replicas }, values.contract, values.readers);
    const cluster = await startCluster({ nodes, shards, replicas, heap: 512 });
    try {
      return (await compared(cluster.urls, Number(values.searches ?? 100))) === 0 ? EXIT.done : EXIT.failed;
    } finally {
      await cluster.close();
    }
  });
}

/** Compares searches on a cluster with the archive's own engine; gives how many numbers differed. */
async function compared(urls: readonly string[], searches: number): Promise<number> {
  const client = openClient({ urls, user: null });
  const archive = OWN.openIndexed(readConfig().archive);
  const own = OWN.open(archive);
  const filling = progress("articles");
  const started = performance.now();
  const listener = { progressed: filling.at, rejected: () => {}, stepped: filling.line };
  await rebuild(
    openOpenSearchHome(client, INDEX, () => {}),
    { archive, reference: own, listener },
  );
  filling.end();
  console.log(`indexed and compared in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const engine = openOpenSearch(client, { names: aliases(INDEX), archive: null, onRejected: () => {} });
  const raw = await rawCounts(client, INDEX, own);
  console.log(
    `people of everything as a cluster lists 50 by itself: ${raw.wrong} counts wrong, ${raw.missing} values missing`,
  );
  const { asked, counts, wrong, times } = await compareCounts(engine, own, archive, searches);
  for (const line of wrong.slice(0, 20)) console.log(line);
  const at = (share: number) => times.toSorted((a, b) => a - b)[Math.floor(share * times.length)]?.toFixed(0);
  console.log(
    `${asked} searches, ${counts} totals, counts and bars: ${wrong.length} wrong; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
  );
  await own.close();
  return wrong.length;
}

/** Runs the contract on a cluster of its own. */
function contract(options: ClusterOptions, runs: string, readers: string): number {
  const [vitest, ...files] = ["vitest/vitest.mjs", "opensearch.test.ts", "nodes.test.ts"];
  const { status } = spawnSync(
    process.execPath,
    [
      `node_modules/${vitest}`,
      "run",
      "--no-file-parallelism",
      ...files.map((file) => `tests/engine/opensearch/${file}`),
    ],
    {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        OPENSEARCH_TEST_CLUSTER: JSON.stringify(options),
        OPENSEARCH_LAW_RUNS: runs,
        OPENSEARCH_READERS: readers,
      },
    },
  );
  return status === 0 ? EXIT.done : EXIT.failed;
}
