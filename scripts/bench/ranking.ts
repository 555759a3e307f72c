import { readFileSync } from "node:fs";
import { openArchive } from "../../lib/archive/archive.ts";
import { readConfig } from "../../lib/config.ts";
import { askArchive } from "../../lib/engine/embedded/tables.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { readArguments } from "../lib/arguments.ts";
import { openSearched } from "../lib/open-searched.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { ftsOrder } from "./ranking/fts-order.ts";
import { normalisedGain } from "./ranking/gain.ts";
import { type Judged, readJudged } from "./ranking/judged.ts";
import { shownWhy } from "./ranking/shown-why.ts";

export const summary = "scores the order of hits by searches over Reuters that people graded";

const HELP = `
npm run bench -- ranking [FILE]

Scores how hits are ordered, by searches whose articles were graded by reading (FILE, default
tests/fixtures/ranking/reuters.tsv: 60 of them), in an archive of Reuters-21578 (ARCHIVE), with the engine that the settings
choose: nDCG@10, between 0 and 1. Beside it plain bm25, and the order that Dateline had at first: bm25 with headlines counted
tenfold. Then, of the first 20 hits of fifteen common words, the share that is a headline without a text; and of the first hits under the five most frequent people, countries and cited
outlets how many show where they name the chosen one.`;

const JUDGED = new URL("../../tests/fixtures/ranking/reuters.tsv", import.meta.url);

/** Common words of that archive, each searched for alone. */
const COMMON = "oil dollar volcker reagan gold opec japan trade bank coffee wheat baker inflation budget merger".split(
  " ",
);

/** The first hits of which it is counted how many have a text. */
const SHOWN = 20;

/** An order of hits: the first ids that a query as typed finds. */
type Order = (q: string, count: number) => readonly string[] | Promise<readonly string[]>;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const [file] = readArguments(args, {}).words;
    const judged = readJudged(readFileSync(file ?? JUDGED, "utf8"));
    const engine = await openSearched(readConfig());
    const archive = openArchive(readConfig().archive);
    try {
      const ownIds = new Map<string, string>();
      const textless = new Set<string>();
      for (const { kept } of archive.changesSince(0)) {
        if (kept === null) continue;
        ownIds.set(kept.article.id, kept.article.externalId ?? kept.article.id);
        if (kept.article.body === "") textless.add(kept.article.id);
      }
      sayMissing(judged, new Set(ownIds.values()));
      const orders: [string, Order][] = [
        ["as it is", orderOf(engine)],
        ["plain bm25", askArchive(archive, (database) => ftsOrder(database, { headline: 1, wholeTwice: false }))],
        ["at first", askArchive(archive, (database) => ftsOrder(database, { headline: 10, wholeTwice: true }))],
      ];
      console.log(
        `${"".padEnd(12)}${"nDCG@10".padStart(10)}${"not graded".padStart(12)}${"without text".padStart(14)}`,
      );
      for (const [name, order] of orders) {
        const { gain, ungraded } = await scored(order, judged, ownIds);
        const share = await textlessShare(order, textless);
        const cells = [gain.toFixed(3).padStart(10), String(ungraded).padStart(12), `${(100 * share).toFixed(1)} %`];
        console.log(`${name.padEnd(12)}${cells[0]}${cells[1]}${cells[2]!.padStart(14)}`);
      }
      for (const facet of ["people", "countries", "cited"] as const) {
        const { hits, shown } = await shownWhy(engine, archive, facet);
        console.log(`hits that mark a mention of the chosen one of ${facet}: ${shown} of ${hits}`);
      }
      return EXIT.done;
    } finally {
      await engine.close();
      archive.close();
    }
  });
}

/** The order of an engine's hits, as the page shows them. */
function orderOf(engine: Reader): Order {
  return async (q, count) => {
    const query = { ...queryOf({ ...EVERYTHING, q }), pageSize: count };
    return (await engine.search(query)).hits.map(({ id }) => id);
  };
}

/** The mean of all searches, and how many of their first ten hits nobody graded. */
async function scored(order: Order, judged: readonly Judged[], ownIds: ReadonlyMap<string, string>) {
  let [sum, ungraded] = [0, 0];
  for (const { q, grades } of judged) {
    const ids = (await order(q, 10)).map((id) => ownIds.get(id)!);
    sum += normalisedGain(ids, grades);
    ungraded += ids.filter((id) => !grades.has(id)).length;
  }
  return { gain: sum / judged.length, ungraded };
}

async function textlessShare(order: Order, textless: ReadonlySet<string>): Promise<number> {
  let [shown, without] = [0, 0];
  for (const q of COMMON) {
    const ids = await order(q, SHOWN);
    shown += ids.length;
    without += ids.filter((id) => textless.has(id)).length;
  }
  return shown === 0 ? 0 : without / shown;
}

function sayMissing(judged: readonly Judged[], there: ReadonlySet<string>): void {
  const graded = new Set(judged.flatMap(({ grades }) => [...grades.keys()]));
  const missing = [...graded].filter((id) => !there.has(id)).length;
  if (missing > 0) console.log(`${missing} of the ${graded.size} graded articles are not in this archive.\n`);
}
