import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../../lib/archive/archive.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { sync } from "../../lib/engine/sync.ts";
import { readArguments } from "../lib/arguments.ts";
import { progress } from "../lib/progress.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { compareSearches } from "./search/compare.ts";
import { fillArchive } from "./search/fill-archive.ts";

export const summary = "searches synthetic archives: the embedded engine beside a floor and a rival";

const HELP = `
npm run bench -- search [N...] [--archive PATH] [--without-rival]

Searches synthetic archives of N articles (default: 15390 200000), or one that is there (--archive, read and not written): 20
hits with snippets, the exact total, and all facets, disjunctive where something is chosen. Beside the embedded engine, which
remembers nothing here, in the same run: the same asked what it was asked before, as paging does; a typed-array index in memory
(the floor); and MiniSearch, the last two lent the facet counts and holding texts in memory; neither has phrases, which they
answer as words.
With MEILISEARCH_TEST_URL (and MEILISEARCH_TEST_KEY) also the Meilisearch adapter, and the same multi-search sent raw; with
OPENSEARCH_TEST_URL that of OpenSearch, and the same search.
Times are milliseconds, the median of three passes for each query; how many times the floor the embedded engine takes is told
by the processor, at p50 and p95. Runs best with node --max-old-space-size=12000.`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      archive: { type: "string" },
      "without-rival": { type: "boolean" },
    });
    const rival = !values["without-rival"];
    if (values.archive !== undefined) {
      await compareSearches(OWN.openIndexed(values.archive), rival);
      return EXIT.done;
    }
    for (const size of (words.length ? words : ["15390", "200000"]).map(Number)) await benchSize(size, rival);
    return EXIT.done;
  });
}

async function benchSize(size: number, rival: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const archive = openArchive(join(folder, "archive.db"));
    const filling = progress("articles");
    fillArchive(archive, size, filling.at);
    await sync(archive, OWN.open(archive), filling.at);
    filling.end();
    await compareSearches(archive, rival);
    archive.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
