import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../../lib/archive/archive.ts";
import { openColumns } from "../../lib/engine/embedded/counting/columns.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { askArchive } from "../../lib/engine/embedded/tables.ts";
import { sync } from "../../lib/engine/sync.ts";
import { readArguments } from "../lib/arguments.ts";
import { progress } from "../lib/progress.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import type { Contender } from "./search/contender.ts";
import { fillArchive } from "./search/fill-archive.ts";
import { openFloor } from "./search/floor.ts";
import { openMeilisearchContenders } from "./search/meilisearch.ts";
import { openMiniSearch } from "./search/mini-search.ts";
import { openOpenSearchContenders } from "./search/opensearch.ts";
import { type Asked, queryMix } from "./search/query-mix.ts";

export const summary = "searches synthetic archives: the embedded engine beside a floor and a rival";

const HELP = `
npm run bench -- search [N...] [--without-rival]

Searches synthetic archives of N articles (default: 15390 200000): 20 hits with snippets, the exact total, and all facets,
disjunctive where something is chosen. Beside the embedded engine, which remembers nothing here, in the same run: the same
asked what it was asked before, as paging does; a typed-array index in memory (the floor); and MiniSearch, the last two
lent the facet counts and holding all texts in memory; neither has phrases, which they answer as words.
With MEILISEARCH_TEST_URL (and MEILISEARCH_TEST_KEY) also the Meilisearch adapter, and the same multi-search sent raw; with
OPENSEARCH_TEST_URL that of OpenSearch, and the same search.
Times are milliseconds, the median of three passes for each query. Runs best with node --max-old-space-size=12000.`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { "without-rival": { type: "boolean" } });
    for (const size of (words.length ? words : ["15390", "200000"]).map(Number))
      await benchSize(size, !values["without-rival"]);
    return EXIT.done;
  });
}

async function benchSize(size: number, rival: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const archive = openArchive(join(folder, "archive.db"));
    const filling = progress("articles");
    const texts = fillArchive(archive, size, filling.at);
    const engine = openEmbedded(archive, { remembered: 0 });
    const remembering = openEmbedded(archive, { remembered: Number.POSITIVE_INFINITY });
    await sync(archive, engine, filling.at);
    filling.end();
    const columns = askArchive(archive, openColumns)();
    const queries = queryMix(texts);
    const contenders: [string, Contender][] = [
      ["embedded", async ({ query }) => (await engine.search(query)).total],
      ["asked again", async ({ query }) => (await remembering.search(query)).total],
      ["floor", openFloor(texts, columns)],
    ];
    if (rival) contenders.push(["MiniSearch", openMiniSearch(texts, columns)]);
    const server = process.env.MEILISEARCH_TEST_URL;
    if (server)
      contenders.push(
        ...(await openMeilisearchContenders(archive, engine, server, process.env.MEILISEARCH_TEST_KEY ?? null)),
      );
    const cluster = process.env.OPENSEARCH_TEST_URL;
    if (cluster) contenders.push(...(await openOpenSearchContenders(archive, engine, cluster.split(" "))));
    console.log(`\n${size.toLocaleString("en")} articles, ${queries.length} queries`);
    console.log(`${"".padEnd(14)}${contenders.map(([name]) => `${name} p50/p95`.padStart(24)).join("")}`);
    const timed = await medians(
      contenders.map(([, contender]) => contender),
      queries,
    );
    for (const kind of ["all", ...new Set(queries.map(({ kind }) => kind))]) {
      const chosen = queries.flatMap((query, at) => (kind === "all" || query.kind === kind ? [at] : []));
      const cells = timed.map((times) => spread(chosen.map((at) => times[at]!)).padStart(24));
      console.log(`${kind.padEnd(14)}${cells.join("")}`);
    }
    await engine.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * For each contender the median time of each query over three passes, after one that warms up. Each query goes to all of them
 * before the next one does, so that what else the machine does falls on all alike.
 */
async function medians(contenders: readonly Contender[], queries: readonly Asked[]): Promise<number[][]> {
  const times: number[][][] = contenders.map(() => queries.map(() => []));
  for (let pass = 0; pass < 4; pass++) {
    for (const [at, query] of queries.entries()) {
      for (const [who, contender] of contenders.entries()) {
        const started = performance.now();
        await contender(query);
        if (pass > 0) times[who]![at]!.push(performance.now() - started);
      }
    }
  }
  return times.map((own) => own.map((passes) => passes.sort((a, b) => a - b)[1]!));
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
  return `${at(0.5)} / ${at(0.95)}`;
}
