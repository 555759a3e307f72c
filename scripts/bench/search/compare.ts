import type { Archive } from "../../../lib/archive/archive.ts";
import { openColumns } from "../../../lib/engine/embedded/counting/columns.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { askArchive } from "../../../lib/engine/embedded/tables.ts";
import type { Contender } from "./contender.ts";
import { openFloor } from "./floor.ts";
import { openMeilisearchContenders } from "./meilisearch.ts";
import { openMiniSearch } from "./mini-search.ts";
import { openOpenSearchContenders } from "./opensearch.ts";
import { type Asked, queryMix } from "./query-mix.ts";
import { openTexts } from "./texts.ts";

/** Searches an archive whose index is up to date, by the engine and what stands beside it, and prints how long each took. */
export async function compareSearches(archive: Archive, rival: boolean): Promise<void> {
  const engine = openEmbedded(archive, { remembered: 0 });
  const remembering = openEmbedded(archive, { remembered: Number.POSITIVE_INFINITY });
  const columns = askArchive(archive, openColumns)();
  const texts = openTexts(archive, columns);
  const queries = queryMix(texts, columns.seqs);
  const contenders: [string, Contender][] = [
    ["embedded", async ({ query }) => (await engine.search(query)).total],
    ["asked again", async ({ query }) => (await remembering.search(query)).total],
    ["floor", openFloor(archive, texts, columns)],
  ];
  if (rival) contenders.push(["MiniSearch", openMiniSearch(texts, columns)]);
  const server = process.env.MEILISEARCH_TEST_URL;
  if (server)
    contenders.push(
      ...(await openMeilisearchContenders(archive, engine, server, process.env.MEILISEARCH_TEST_KEY ?? null)),
    );
  const cluster = process.env.OPENSEARCH_TEST_URL;
  if (cluster) contenders.push(...(await openOpenSearchContenders(archive, engine, cluster.split(" "))));
  console.log(`\n${archive.count().toLocaleString("en")} articles, ${queries.length} queries`);
  const heads = contenders.map(([name]) => `${name} p50/p95`.padStart(24)).join("");
  console.log(`${"".padEnd(14)}${heads}   × floor, by the processor`);
  const timed = await medians(
    contenders.map(([, contender]) => contender),
    queries,
  );
  for (const kind of ["all", ...new Set(queries.map(({ kind }) => kind))]) {
    const chosen = queries.flatMap((query, at) => (kind === "all" || query.kind === kind ? [at] : []));
    const of = (measure: keyof Times) => timed.map((times) => spread(chosen.map((at) => times[at]![measure])));
    const cells = of("clock").map(({ half, most }) => `${half.toFixed(1)} / ${most.toFixed(1)}`.padStart(24));
    const [embedded, , floor] = of("processor");
    const ratios = (["half", "most"] as const).map((part) => (embedded![part] / floor![part]).toFixed(2));
    console.log(`${kind.padEnd(14)}${cells.join("")}   ${ratios.join(" / ")}`);
  }
}

/** What a search took: milliseconds by the clock, and of this thread's processor, which what else the machine does leaves alone. */
interface Times {
  readonly clock: number;
  readonly processor: number;
}

/**
 * For each contender the median times of each query over three passes, after one that warms up. Each query goes to all of them
 * before the next one does, so that what else the machine does falls on all alike.
 */
async function medians(contenders: readonly Contender[], queries: readonly Asked[]): Promise<Times[][]> {
  const times: Times[][][] = contenders.map(() => queries.map(() => []));
  for (let pass = 0; pass < 4; pass++) {
    for (const [at, query] of queries.entries()) {
      for (const [who, contender] of contenders.entries()) {
        const [began, used] = [performance.now(), process.threadCpuUsage()];
        await contender(query);
        const { user, system } = process.threadCpuUsage(used);
        if (pass > 0) times[who]![at]!.push({ clock: performance.now() - began, processor: (user + system) / 1000 });
      }
    }
  }
  const middle = (passes: readonly Times[], measure: keyof Times) =>
    passes.map((pass) => pass[measure]).sort((a, b) => a - b)[1]!;
  return times.map((own) =>
    own.map((passes) => ({ clock: middle(passes, "clock"), processor: middle(passes, "processor") })),
  );
}

/** What half of some times, and all but one in twenty, stay within. */
function spread(times: readonly number[]): { readonly half: number; readonly most: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { half: at(0.5), most: at(0.95) };
}
