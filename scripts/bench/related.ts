import { readConfig } from "../../lib/config.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { openEngine } from "../../lib/engine/open.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { readTopics } from "../eval/published/reuters.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";

export const summary = "how often related articles are on the topic, and what they cost an article's page";

const HELP = `
npm run bench -- related [--topics FOLDER] [--articles N]

Asks for what is related to N articles (default 500) of an archive (ARCHIVE, read and not written), taken evenly: those with
the same people and countries, and those with the same words. Prints milliseconds a call, by the clock and of
this process's processor, in turns, with the engine that the settings choose. With --topics, the folder of Reuters-21578 of which the archive was made (*.sgm), the articles are those that
librarians gave a topic other than earnings and takeovers, and what is shown is right where it has such a topic of theirs.`;

/** Topics that nearly half of the articles have, and that tell little of what they are about. */
const VAGUE = new Set(["earn", "acq"]);

/** The two lists, as the page heads them. */
const WAYS = {
  "the same people and countries": (engine: Reader, id: string) => engine.related(id),
  "more on this": (engine: Reader, id: string) => engine.moreLike(id),
};

interface Tally {
  readonly times: number[];
  readonly used: number[];
  answered: number;
  shown: number;
  right: number;
}

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, { topics: { type: "string" }, articles: { type: "string" } });
    const wanted = Number(values.articles ?? 500);
    if (!Number.isSafeInteger(wanted) || wanted < 1)
      throw new UsageError("Cannot bench what is related: --articles takes a number.");
    const config = readConfig();
    const engine = openEngine(config, OWN.open(OWN.openIndexed(config.archive)));
    try {
      const topicsOf = values.topics === undefined ? null : await topicsById(engine, readTopics(values.topics));
      const all = topicsOf ? [...topicsOf.keys()] : await Array.fromAsync(engine.matching(queryOf(EVERYTHING)));
      const ids = evenly(all, wanted);
      const tallies = Object.values(WAYS).map((): Tally => ({ times: [], used: [], answered: 0, shown: 0, right: 0 }));
      for (const id of ids)
        for (const [at, ask] of Object.values(WAYS).entries()) await tally(engine, ask, id, topicsOf, tallies[at]!);
      const heads = ["answered", "right", "p50 ms", "p95 ms", "cpu p50", "cpu p95"];
      console.log(" ".repeat(30) + heads.map((head) => head.padStart(10)).join(""));
      Object.keys(WAYS).forEach((name, at) => {
        const { times, used, answered, shown, right } = tallies[at]!;
        const onTopic = topicsOf ? share(right, shown) : "";
        const costs = [times, used].flatMap((of) => [quantile(of, 0.5), quantile(of, 0.95)]);
        const cells = [share(answered, ids.length), onTopic, ...costs];
        console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(10)).join(""));
      });
      return EXIT.done;
    } finally {
      await engine.close();
    }
  });
}

async function tally(
  engine: Reader,
  ask: (engine: Reader, id: string) => ReturnType<Reader["related"]>,
  id: string,
  topicsOf: ReadonlyMap<string, ReadonlySet<string>> | null,
  into: Tally,
): Promise<void> {
  const started = performance.now();
  const before = process.cpuUsage();
  const hits = await ask(engine, id);
  const { user, system } = process.cpuUsage(before);
  into.times.push(performance.now() - started);
  into.used.push((user + system) / 1000);
  if (hits.length > 0) into.answered++;
  into.shown += hits.length;
  const own = topicsOf?.get(id) ?? new Set();
  into.right += hits.filter((hit) => !own.isDisjointFrom(topicsOf?.get(hit.id) ?? new Set())).length;
}

/** The topics of the articles that have one, by the article's id here. */
async function topicsById(engine: Reader, topics: ReadonlyMap<string, readonly string[]>) {
  const found = new Map<string, ReadonlySet<string>>();
  for await (const id of engine.matching(queryOf({ ...EVERYTHING, copies: true }))) {
    const kept = await engine.get(id);
    const own = (topics.get(kept?.article.externalId ?? "") ?? []).filter((topic) => !VAGUE.has(topic));
    if (own.length > 0) found.set(id, new Set(own));
  }
  return found;
}

function evenly<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * step)]!);
}

const share = (some: number, all: number): string => `${((100 * some) / Math.max(1, all)).toFixed(1)} %`;

const quantile = (times: readonly number[], at: number): string =>
  times.toSorted((a, b) => a - b)[Math.floor(at * (times.length - 1))]?.toFixed(1) ?? "";
