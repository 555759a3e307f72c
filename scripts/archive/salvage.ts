import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { parse } from "node:path";
import { LAYOUT } from "../../lib/archive/migrations/migrations.ts";
import { layoutIn } from "../../lib/archive/upkeep/copy-database.ts";
import { type Salvaged, salvage } from "../../lib/archive/upkeep/salvage/salvage.ts";
import type { Config } from "../../lib/config.ts";
import { readLedger } from "../../lib/corrections/ledger.ts";
import { reportFolder } from "../../lib/ingest/report-folder.ts";
import { sourcesInReports } from "../../lib/ingest/sources-in-reports.ts";
import { OWN_ALONE } from "../../lib/upkeep/files.ts";
import { counted } from "../lib/counted.ts";
import { EXIT } from "../lib/run-command.ts";
import { say } from "../lib/say.ts";
import { syncEmbedded } from "../lib/sync-embedded.ts";

/** Lost articles that are printed; the file beside the new archive has all. */
const PRINTED = 20;

/** Puts what can still be read of the archive of the settings into a new one, and says what is lost. */
export async function salvaged(config: Config, given: string | undefined): Promise<number> {
  const { archive: path, corrections } = config;
  if (!existsSync(path)) throw new Error(`Cannot salvage the archive "${path}": there is none.`);
  refuseOtherLayout(path);
  const { dir, name } = parse(path);
  const to = given ?? `${dir ? `${dir}/` : ""}${name}.salvaged.db`;
  if (existsSync(to)) throw new Error(`Cannot salvage into "${to}": it is there already.`);
  const part = `${to}.unfinished`;
  clear(part);
  const found = salvage(path, part);
  await syncEmbedded(part, corrections);
  renameSync(part, to);
  say(
    `"${to}" holds ${counted(found.articles, "article")}, each with the content that was kept, and the ids of ${found.removed} removed.`,
  );
  await sayLost(config, to, found);
  sayLedger(corrections, to, found);
  if (found.inPart.length > 0) say(`Read in part, or not at all: ${found.inPart.join(", ")}.`);
  say(`To serve it: move "${path}" and what begins with its name away, and this one to its place.`);
  return found.lost.length + found.inPart.length === 0 ? EXIT.done : EXIT.rejected;
}

function clear(part: string): void {
  for (const ending of ["", "-wal", "-shm"]) rmSync(part + ending, { force: true });
}

/** Documents of an older layout have another form; one whose layout cannot be read is taken for one of this version. */
function refuseOtherLayout(path: string): void {
  let layout: number;
  try {
    layout = layoutIn(path);
  } catch {
    return;
  }
  if (layout !== LAYOUT && layout !== 0)
    throw new Error(
      `Cannot salvage the archive "${path}": it has layout ${layout}, and this version reads ${LAYOUT}. Use the version that wrote it.`,
    );
}

async function sayLost({ archive }: Config, to: string, { lost }: Salvaged): Promise<void> {
  if (lost.length === 0) {
    say("No article is lost that an index of the file names.");
    return;
  }
  const sources = await sourcesInReports(reportFolder(archive), new Set(lost));
  const list = `${to}.lost.jsonl`;
  const lines = lost.map((id) => JSON.stringify({ id, ...sources.get(id) }));
  writeFileSync(list, `${lines.join("\n")}\n`, { mode: OWN_ALONE.file });
  say(
    `${counted(lost.length, "article is", "articles are")} lost, or was removed before, which cannot be told. Importing their sources again brings back what was not:`,
  );
  for (const id of lost.slice(0, PRINTED)) {
    const source = sources.get(id);
    say(`  ${id}${source ? `  from "${source.file}"${source.place && `, ${source.place}`}` : ""}`);
  }
  if (lost.length > PRINTED) say(`  … and ${lost.length - PRINTED} more: "${list}" has all.`);
}

/** What was corrected and the ledger lacks is kept, for people to merge: nothing tells whether it was taken out on purpose. */
function sayLedger(path: string, to: string, { ledger }: Salvaged): void {
  const has = new Set(readLedger(path).lines.map(({ id }) => id));
  const more = ledger.filter((line) => !has.has(idOf(line)));
  if (more.length === 0) return;
  const file = `${to}.corrections.jsonl`;
  writeFileSync(file, `${more.join("\n")}\n`, { mode: OWN_ALONE.file });
  say(
    `The archive had ${counted(more.length, "correction")} that "${path}" lacks: npm run corrections -- merge "${file}" takes them in.`,
  );
}

function idOf(line: string): string {
  try {
    return String((JSON.parse(line) as { id?: unknown }).id);
  } catch {
    return "";
  }
}
