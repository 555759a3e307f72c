import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { openArchive } from "../../../lib/archive/archive.ts";
import { readLedger } from "../../../lib/corrections/ledger.ts";
import { checkArchive, SYNC } from "../../../lib/upkeep/check.ts";
import { ROOT } from "../../lib/next.ts";
import { syncEmbedded } from "../../lib/sync-embedded.ts";
import { fillArchive } from "../search/fill-archive.ts";
import { pick, randomFor, STREAM } from "../synthetic/random.ts";
import { roomIn } from "./room.ts";

const ARTICLES = 60;

/** Room that is left in a round, in bytes, at most: what an act needs is about as much. */
const MOST = 3_000_000;

/** Articles of an import, each of so many letters and more. */
const IMPORTED = { articles: 20, letters: 4000 };

/** What failed in plain words names the act, the thing and the state. */
const PLAIN = /(?:^|\n)(?:Cannot .*"[^"]+": .+\.|Alerts were not run: .+|The index is not brought up to date now\. .+)/;

export interface Round {
  readonly act: string;
  /** Whether there was not room enough. */
  readonly failed: boolean;
  readonly differences: readonly string[];
}

/** An archive in a folder that is a disk of its own, and an act on it that is tried with little room, then with enough, at each call. */
export async function openRounds(folder: string, seed: number): Promise<() => Promise<Round>> {
  const random = randomFor(seed, STREAM.request, 0);
  const room = roomIn(folder);
  const at = { archive: join(folder, "archive.db"), corrections: join(folder, "corrections.jsonl") };
  const opened = openArchive(at.archive);
  fillArchive(opened, ARTICLES, () => {});
  const ids = [...opened.changesSince(0)].map(({ id }) => id);
  opened.close();
  await syncEmbedded(at.archive, at.corrections);
  let made = 0;
  let articles = ARTICLES;

  const acts: Readonly<Record<string, () => readonly string[]>> = {
    import() {
      const file = join(folder, `import${++made}.jsonl`);
      const row = (n: number) => ({
        id: `r${made}-${n}`,
        text: `Number ${n} of ${made}. ${`Word${n} and more. `.repeat(IMPORTED.letters / 15)}`,
      });
      writeFileSync(file, Array.from({ length: IMPORTED.articles }, (_, n) => `${JSON.stringify(row(n))}\n`).join(""));
      articles += IMPORTED.articles;
      return ["import", file];
    },
    correct: () => ["corrections", "article", pick(random, ids), "--set", `headline=Said ${++made}`],
    reindex: () => ["reindex"],
    backup: () => ["archive", "backup", join(folder, `backup${++made}`)],
  };

  return async () => {
    const name = pick(random, Object.keys(acts));
    const words = acts[name]!();
    const lines = readLedger(at.corrections).lines.length;
    // Little is tried more often than much.
    room.leave(Math.floor(random() * random() * random() * MOST));
    const tried = await run(words, at);
    room.giveBack();
    const differences =
      tried.code === 0 || PLAIN.test(tried.said) ? [] : [`failed without plain words (${tried.code}): ${tried.said}`];
    if (tried.code !== 0 && readdirSync(folder).some((file) => /^backup\d+(?:\.unfinished.*)?$/.test(file)))
      differences.push("half a backup is left");
    differences.push(...(await wrongWith(at)));
    // What was said to have failed may be done again; a line that was kept before the archive could follow it is done.
    const again =
      tried.code === 0 || (name === "correct" && readLedger(at.corrections).lines.length > lines) ? ["sync"] : words;
    const after = await run(again, at);
    if (after.code !== 0) differences.push(`did not go on when there was room (${after.code}): ${after.said}`);
    differences.push(...(await wrongWith(at, { andLeft: true })));
    const held = countIn(at.archive);
    if (held !== articles) differences.push(`${held} articles are there, and ${articles} were imported`);
    if (name === "correct" && readLedger(at.corrections).lines.length !== lines + 1)
      differences.push("the correction is not one line of the ledger");
    for (const file of readdirSync(folder))
      if (/^(?:backup|import)\d/.test(file)) rmSync(join(folder, file), { recursive: true });
    rmSync(join(folder, "archive.imports"), { recursive: true, force: true });
    return { act: name, failed: tried.code !== 0, differences };
  };
}

/** What a check finds: faults, and with `andLeft` also work that is left to do. */
async function wrongWith(at: { archive: string; corrections: string }, { andLeft = false } = {}): Promise<string[]> {
  const { found } = await checkArchive(at, () => {});
  return found.filter(({ mend }) => andLeft || mend !== SYNC).map(({ what }) => what);
}

function countIn(path: string): number {
  const archive = openArchive(path, { readOnly: true });
  const count = archive.count();
  archive.close();
  return count;
}

async function run(words: readonly string[], at: { archive: string; corrections: string }) {
  const env = { ...process.env, ARCHIVE: at.archive, CORRECTIONS: at.corrections, ENGINE: "embedded" };
  const child = spawn(process.execPath, ["scripts/run.js", ...words], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit") as Promise<[number | null]>]);
  return { code, said: said.trim() };
}
