import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../../lib/archive/archive.ts";
import { openColumns } from "../../lib/engine/embedded/counting/columns.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { askArchive } from "../../lib/engine/embedded/tables.ts";
import { chosenEngine } from "../../lib/engine/engines.ts";
import { openEngine } from "../../lib/engine/open.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import type { Results } from "../../lib/engine/port/results.ts";
import { rebuild } from "../../lib/engine/rebuild.ts";
import { sync } from "../../lib/engine/sync.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { fillArchive } from "./search/fill-archive.ts";
import { type Asked, queryMix } from "./search/query-mix.ts";
import { openTexts } from "./search/texts.ts";
import { differences } from "./servers/differences.ts";
import { MASTER, ownServer } from "./servers/own-server.ts";

export const summary = "kills one of several Meilisearch servers under readers: no answer is smaller in silence";

const HELP = `
npm run bench -- servers [--articles N] [--servers N] [--readers N] [--seconds S]

Starts several Meilisearch servers (a binary called meilisearch on PATH), parts a synthetic archive among them, and has readers
search it as a site does, with its key. Each server in turn is killed and started again under them. Every answer is compared with
the archive's own: its totals, its counts and its dates must be the same, whether the servers give them or the archive in their place.

  --articles N  (default: 5000)
  --servers N   (default: 3)
  --readers N   who search one after another (default: 50)
  --seconds S   how long each state lasts (default: 10)

Exit codes: 0 every answer was right and the servers answered again in the end, 1 not so, 2 wrong use.`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values } = readArguments(args, {
      articles: { type: "string", default: "5000" },
      servers: { type: "string", default: "3" },
      readers: { type: "string", default: "50" },
      seconds: { type: "string", default: "10" },
    });
    const [articles, count, readers, seconds] = [values.articles, values.servers, values.readers, values.seconds].map(
      Number,
    ) as [number, number, number, number];
    if (![articles, count, readers, seconds].every((number) => Number.isInteger(number) && number > 0))
      throw new UsageError("Cannot kill servers: numbers are whole and more than 0.");
    const folder = mkdtempSync(join(tmpdir(), "dateline-servers-"));
    const servers = await Promise.all(Array.from({ length: count }, (_, at) => ownServer(join(folder, `${at}`))));
    try {
      for (const server of servers) await server.start();
      const { engine, asked, expected } = await parted(
        folder,
        articles,
        servers.map(({ url }) => url),
      );
      const states: [string, () => Promise<void> | void][] = [["all there", () => {}]];
      for (const [at, server] of servers.entries())
        states.push([`server ${at + 1} killed`, server.kill], [`server ${at + 1} back`, server.start]);
      let [wrong, ownAtEnd] = [0, 0];
      for (const [state, begin] of states) {
        const watched = watch(engine, asked, expected, readers);
        await begin();
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
        const seen = await watched.end();
        console.log(`${state.padEnd(18)}${said(seen)}`);
        for (const line of seen.wrong.slice(0, 5)) console.log(`  ${line}`);
        wrong += seen.wrong.length;
        ownAtEnd = seen.last.own;
      }
      await engine.close();
      return wrong === 0 && ownAtEnd > 0 ? EXIT.done : EXIT.failed;
    } finally {
      for (const server of servers) server.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** An archive on some servers, the site's engine over them, and what the archive's own engine answers. */
async function parted(folder: string, articles: number, urls: readonly string[]) {
  const archive = openArchive(join(folder, "archive.db"));
  fillArchive(archive, articles, () => {});
  const own = openEmbedded(archive);
  await sync(archive, own, () => {});
  const columns = askArchive(archive, openColumns)();
  const asked = queryMix(openTexts(archive, columns), columns.seqs);
  const config = { urls, index: "bench", keys: [] };
  const secrets = { meilisearch: [MASTER], opensearch: null };
  const chosen = chosenEngine({ meilisearch: config, opensearch: null });
  await rebuild(
    chosen.openHome(archive, secrets, () => {}),
    { archive, reference: own, listener: { progressed: () => {}, rejected: () => {}, stepped: () => {} } },
  );
  const keys = (await chosen.searchKey(secrets))!.split(" ");
  const engine = openEngine({ meilisearch: { ...config, keys }, opensearch: null }, own);
  const expected = await Promise.all(asked.map(({ query }) => own.search(query)));
  return { engine, asked, expected };
}

/** What readers saw in a state: whose the answers were, what was wrong in them, and the answers of its last second. */
interface Seen {
  own: number;
  archives: number;
  readonly wrong: string[];
  readonly notes: Set<string>;
  last: { own: number; archives: number };
}

/** Has readers search until they are told to end. */
function watch(engine: Reader, asked: readonly Asked[], expected: readonly Results[], readers: number) {
  const seen: Seen = { own: 0, archives: 0, wrong: [], notes: new Set(), last: { own: 0, archives: 0 } };
  let second = 0;
  let goesOn = true;
  const reading = Array.from({ length: readers }, async (_, reader) => {
    for (let at = reader; goesOn; at = (at + 7) % asked.length) {
      try {
        const found = await engine.search(asked[at]!.query);
        const now = Math.floor(Date.now() / 1000);
        if (now !== second) seen.last = { own: 0, archives: 0 };
        second = now;
        const whose = found.note === null ? "own" : "archives";
        seen[whose]++;
        seen.last[whose]++;
        if (found.note?.code === "standIn" && found.note.trouble.code === "failed")
          seen.notes.add(found.note.trouble.message.replace(/127\.0\.0\.1:\d+/g, "…"));
        seen.wrong.push(...differences(expected[at]!, found).map((line) => `${asked[at]!.kind}: ${line}`));
      } catch (error) {
        seen.wrong.push(`${asked[at]!.kind}: ${(error as Error).message}`);
      }
    }
  });
  return {
    async end(): Promise<Seen> {
      goesOn = false;
      await Promise.all(reading);
      return seen;
    },
  };
}

function said({ own, archives, wrong, notes, last }: Seen): string {
  const reasons = notes.size === 0 ? "" : ` (${[...notes].slice(0, 2).join("; ")})`;
  const end = last.own > 0 ? "the servers at the end" : "the archive at the end";
  return `${own} answers by the servers, ${archives} by the archive, ${end}, ${wrong.length} wrong${reasons}`;
}
