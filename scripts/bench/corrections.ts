import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../../lib/archive/archive.ts";
import { appendLines, readLedger } from "../../lib/corrections/ledger.ts";
import { readArguments, UsageError } from "../lib/arguments.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { syncEmbedded } from "../lib/sync-embedded.ts";
import { inventedLines } from "./corrections/invented-lines.ts";
import { measureActs } from "./corrections/measure-acts.ts";
import { measureImport, measureStart } from "./corrections/measure-beside.ts";
import { survey } from "./corrections/survey.ts";
import { fillArchive } from "./search/fill-archive.ts";

export const summary = "corrects what stands in most articles; start-up and import with many corrections beside none";

const HELP = `
npm run bench -- corrections [N] [--archive FILE] [--lines L] [--new M]

Makes a synthetic archive of N articles (default: 5000), and measures on it, in one run:
- each act, of the person or outlet in the most articles, and its undo, until the embedded index holds what follows;
- start-up and an import of M new articles, in turns with L corrections and without: medians of three, and their ratio.
Seconds hang on what else the machine does; processor time less so, ratios least.

  --archive FILE   measure copies of an archive that is there instead; it must be up to date
  --lines L        how many (default: one to 20 articles)
  --new M          articles of an import (default: 200)
  --help           this text`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      archive: { type: "string" },
      lines: { type: "string" },
      new: { type: "string", default: "200" },
    });
    const size = Number(words[0] ?? 5000);
    const [lines, fresh] = [values.lines === undefined ? null : Number(values.lines), Number(values.new)];
    if (![size, lines ?? 0, fresh].every(Number.isInteger))
      throw new UsageError("Cannot bench: N, L and M are whole numbers.");
    const folder = mkdtempSync(join(tmpdir(), "dateline-corrections-"));
    try {
      await measure(folder, { size, lines, fresh, from: values.archive });
      return EXIT.done;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

interface Measuring {
  readonly size: number;
  /** Null: one to 20 articles. */
  readonly lines: number | null;
  readonly fresh: number;
  readonly from: string | undefined;
}

async function measure(folder: string, { size, lines, fresh, from }: Measuring): Promise<void> {
  const at = (name: string) => ({ archive: join(folder, `${name}.db`), corrections: join(folder, `${name}.jsonl`) });
  const [without, corrected] = [at("without"), at("corrected")];
  if (from !== undefined) copyFileSync(from, without.archive);
  const archive = openArchive(without.archive);
  if (from === undefined) fillArchive(archive, size, () => {});
  archive.close();
  const { articles } = await syncEmbedded(without.archive, without.corrections);
  copyFileSync(without.archive, corrected.archive);
  console.log(`${articles.toLocaleString("en")} articles`);
  const known = survey(corrected.archive);
  await measureActs(corrected, known);

  const count = lines ?? Math.ceil(articles / 20);
  const invented = [...inventedLines(known, count, 1)];
  appendLines(corrected.corrections, invented, { after: readLedger(corrected.corrections).lines.at(-1) });
  const started = performance.now();
  await syncEmbedded(corrected.archive, corrected.corrections);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${count.toLocaleString("en")} corrections read for the first time: ${seconds} s`);
  const beside = { folder, without, corrected };
  await measureStart(beside);
  await measureImport(beside, articles, fresh);
}
