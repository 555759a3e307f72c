import { existsSync } from "node:fs";
import { readConfig } from "../../lib/config.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { buildIfChanged, startNext } from "../lib/next.ts";
import { progress } from "../lib/progress.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { stopWith } from "../lib/stop-with.ts";
import { syncEmbedded } from "../lib/sync-embedded.ts";
import { waitFor } from "../lib/wait-for.ts";
import { ENGINES_OF_OWN } from "./follow/engine-of-own.ts";
import { followCounts } from "./follow/follow-counts.ts";
import { randomFor, STREAM } from "./synthetic/random.ts";

export const summary = "numbers on the site's pages that are links, held to the pages they lead to, on any engine";

const HELP = `
npm run bench -- follow [--on ENGINE] [--nodes N] [--shards N] [--counts N] [--seed S]

Serves the archive (ARCHIVE, which is brought up to date) from an engine that is started and filled for it, and reads the site as
somebody who follows links, from the front page on: values of facets, bars, pictures, comparisons, pages of people, countries and
outlets, examples, ways out. Each number must be the total of the page it leads to.

  --on ENGINE   embedded (default); meilisearch, beside the archive (a binary called meilisearch on PATH); opensearch, the site
                without the archive (Java and Maven are needed); settings: what these say, where nothing is started and filled
  --nodes N     servers of Meilisearch, or nodes of OpenSearch with a copy of each shard (default: 1)
  --shards N    of each index of OpenSearch (default: 3)
  --counts N    how many numbers are followed (default: 500)
  --seed S      which ones (default: any, printed)

Exit codes: 0 every number was right, 1 not so, 2 wrong use.`;

const PORT = 3221;
const ADDRESS = `http://127.0.0.1:${PORT}`;

/** Seconds that a site may take to begin on a busy machine. */
const PATIENCE = 300;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, {
      on: { type: "string", default: "embedded" },
      nodes: { type: "string", default: "1" },
      shards: { type: "string", default: "3" },
      counts: { type: "string", default: "500" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    });
    const [nodes, shards, counts, seed] = [values.nodes, values.shards, values.counts, values.seed].map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const start = Object.hasOwn(ENGINES_OF_OWN, values.on) ? ENGINES_OF_OWN[values.on] : undefined;
    if (start === undefined)
      throw new UsageError(`Cannot follow on "${values.on}": there are ${Object.keys(ENGINES_OF_OWN).join(", ")}.`);
    if (![nodes, shards, counts].every((number) => Number.isInteger(number) && number > 0) || !Number.isInteger(seed))
      throw new UsageError("Cannot follow: numbers are whole and more than 0.");
    const { archive, corrections } = readConfig();
    if (existsSync(archive)) await syncEmbedded(archive, corrections);
    buildIfChanged(() => console.error("Building the site …"));
    const engine = await start({ nodes, shards });
    try {
      // What is looked at is whether numbers are right, on a busy machine too.
      Object.assign(process.env, engine.settings, { LOG_LEVEL: "silent", SEARCH_MS: "60000" });
      return await followed(counts, seed);
    } finally {
      await engine.close();
    }
  });
}

/** Serves what the settings say while its numbers are followed. */
async function followed(counts: number, seed: number): Promise<number> {
  const server = startNext("start", "127.0.0.1", PORT, true);
  const { stop, ended } = stopWith(server);
  try {
    await waitFor(`${ADDRESS}/api/v1/search`, PATIENCE);
    const before = await health();
    const following = progress("numbers followed");
    const random = randomFor(seed, STREAM.request, 0);
    const { kinds, wrong, refused, pages } = await followCounts(ADDRESS, counts, random, following.at);
    following.end();
    const after = await health();
    for (const line of wrong) console.log(`wrong: ${line}`);
    for (const line of refused) console.log(`no answer: ${line}`);
    for (const [kind, count] of [...kinds].sort(([, a], [, b]) => b - a)) console.log(`${kind.padEnd(26)}${count}`);
    const all = [...kinds.values()].reduce((sum, count) => sum + count, 0);
    console.log(
      `${before.engine}, ${before.articles} articles, seed ${seed}: ${all} numbers followed over ${pages} pages, ${wrong.length} wrong, ${refused.length} pages without an answer`,
    );
    const trouble = before.trouble ?? after.trouble;
    if (trouble !== null) console.log(`The engine was not itself: ${trouble}`);
    return wrong.length === 0 && all >= counts && trouble === null ? EXIT.done : EXIT.failed;
  } finally {
    stop();
    await ended;
  }
}

async function health() {
  const answer = await fetch(`${ADDRESS}/api/health`);
  return (await answer.json()) as { engine: string; articles: number; trouble: string | null };
}
