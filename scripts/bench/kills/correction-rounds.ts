import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { openArchive } from "../../../lib/archive/archive.ts";
import { readLedger } from "../../../lib/corrections/ledger.ts";
import { valuesOf } from "../../../lib/facets/facet-values.ts";
import { ROOT } from "../../lib/next.ts";
import { syncEmbedded } from "../../lib/sync-embedded.ts";
import { fillArchive } from "../search/fill-archive.ts";
import { pick, randomFor, STREAM } from "../synthetic/random.ts";
import { differencesIn } from "./differences.ts";
import type { Rounds } from "./round.ts";

const ARTICLES = 60;

/** An archive in a folder, and a round of it at each call. */
export async function openCorrectionRounds(folder: string, seed: number): Promise<Rounds> {
  const random = randomFor(seed, STREAM.request, 0);
  const [archive, ledger] = [join(folder, "archive.db"), join(folder, "corrections.jsonl")];
  const opened = openArchive(archive);
  fillArchive(opened, ARTICLES, () => {});
  const articles = [...opened.changesSince(0)].flatMap(({ kept }) => kept?.article ?? []);
  const ids = articles.map(({ id }) => id);
  const people = [...new Set(articles.flatMap((article) => valuesOf(article, "people").map(({ value }) => value)))];
  opened.close();
  await syncEmbedded(archive, ledger);
  const size = () => (existsSync(ledger) ? statSync(ledger).size : 0);

  function pair(all: readonly string[]): string[] {
    const first = pick(random, all);
    return [
      first,
      pick(
        random,
        all.filter((one) => one !== first),
      ),
    ];
  }

  const round = async () => {
    const before = size();
    const act = pick(random, [
      ["article", pick(random, ids), "--set", `headline=Said ${random()}`],
      ["rename", pick(random, people), `Said ${random()}`],
      ["same", ...pair(people)],
    ]);
    const last = readLedger(ledger).lines.at(-1);
    const words = random() < 0.25 && last ? ["undo", last.id] : act;
    const env = { ...process.env, ARCHIVE: archive, CORRECTIONS: ledger, ENGINE: "embedded" };
    const child = spawn(process.execPath, ["scripts/run.js", "corrections", ...words], {
      cwd: ROOT,
      env,
      stdio: "ignore",
    });
    const ended = once(child, "exit") as Promise<[number | null]>;
    // Most rounds wait for the line, behind which the archive is written.
    const waits = random() < 0.8;
    const wait = random() * (waits ? 60 : 600);
    if (waits) while (size() === before && child.exitCode === null) await pause(1);
    await pause(wait);
    child.kill("SIGKILL");
    const [code] = await ended;
    const struck = size() === before ? "before the line" : code === null ? "between line and archive" : "after both";
    await syncEmbedded(archive, ledger);
    return { struck, differences: await differencesIn(archive, ledger) };
  };
  return { round, finish: async () => [] };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
