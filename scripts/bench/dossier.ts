import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { FACET_LIMIT, type FacetCount } from "../../lib/engine/port/results.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { answer } from "../../lib/query/answer.ts";
import { DOSSIERS, type DossierFacet } from "../../lib/query/dossier/dossier-facets.ts";
import { openDossiers } from "../../lib/query/dossier/open-dossiers.ts";
import { articlesOf } from "../../lib/query/dossier/tally.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { progress } from "../lib/progress.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { syncEmbedded } from "../lib/sync-embedded.ts";
import { fillArchive } from "./search/fill-archive.ts";

export const summary = "what the page of a person, a country or an outlet costs beside a search for their articles";

const HELP = `
npm run bench -- dossier [N...] [--archive PATH]

Fills synthetic archives of N articles (default: 200000), or opens one that is there, and takes, of each facet, the values with about a twentieth of them
(10,000 of 200,000). For each: the search for its articles, its dossier when it is asked for first, and when it is asked for
again, in turns in one run. Times are milliseconds of the processor, medians of eight values a facet, in one process; the ratios are what tells.`;

/** Values that are tried of each facet. */
const TRIED = 8;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { archive: { type: "string" } });
    if (values.archive !== undefined) {
      await syncEmbedded(values.archive, null);
      await benchArchive(openArchive(values.archive));
      return EXIT.done;
    }
    const sizes = (words.length ? words : ["200000"]).map(Number);
    if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0))
      throw new UsageError("Cannot bench dossiers: no number.");
    for (const size of sizes) await benchSize(size);
    return EXIT.done;
  });
}

async function benchSize(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  try {
    const archive = openArchive(join(folder, "archive.db"));
    const filling = progress("articles");
    fillArchive(archive, size, filling.at);
    await sync(archive, openEmbedded(archive), filling.at);
    filling.end();
    await benchArchive(archive);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchArchive(archive: Archive): Promise<void> {
  // One for each, so that neither has what the other has counted.
  const [searching, reading] = [openEmbedded(archive), openEmbedded(archive)];
  const dossiers = openDossiers(reading, async () => "");
  const { counts, total } = await searching.search(queryOf(EVERYTHING));
  await dossiers("people", counts.people[0]?.value ?? "");
  console.log(`\n${total.toLocaleString("en")} articles`);
  console.log(`${"".padEnd(12)}articles  search   first   again  first/search  again/search`);
  for (const facet of DOSSIERS) {
    const near = await valuesNear(searching, facet, counts[facet], total / 20);
    const times: [number, number, number][] = [];
    for (const { value } of near)
      times.push([
        await timed(() => answer(searching, articlesOf(facet, value))),
        await timed(() => dossiers(facet, value)),
        await timed(() => dossiers(facet, value)),
      ]);
    const [search = 0, first = 0, again = 0] = [0, 1, 2].map((at) => median(times.map((row) => row[at]!)));
    const cells = [String(median(near.map(({ count }) => count)))];
    cells.push(...[search, first, again].map((time) => time.toFixed(2)));
    const ratios = [first, again].map((time) => (time / search).toFixed(2).padStart(14)).join("");
    console.log(`${facet.padEnd(12)}${cells.map((cell) => cell.padStart(8)).join("")}${ratios}`);
  }
  await searching.close();
}

/** The values of a facet whose numbers of articles are nearest to one. */
async function valuesNear(engine: Reader, facet: DossierFacet, first: readonly FacetCount[], to: number) {
  const all = [...first];
  for (let skip = FACET_LIMIT; skip === all.length && (all.at(-1)?.count ?? 0) > to / 2; skip += FACET_LIMIT)
    all.push(...(await engine.facetValues(queryOf(EVERYTHING), facet, { beginning: "", skip })).values);
  return all.sort((a, b) => Math.abs(a.count - to) - Math.abs(b.count - to)).slice(0, TRIED);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
