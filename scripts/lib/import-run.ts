import { existsSync } from "node:fs";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { dayOf } from "../../lib/article/dates/suspicion.ts";
import type { Config } from "../../lib/config.ts";
import { type ImportCounts, importRecords } from "../../lib/ingest/import.ts";
import { openReport } from "../../lib/ingest/report.ts";
import { reportFolder } from "../../lib/ingest/report-folder.ts";
import { step } from "../../lib/ingest/step.ts";
import { savedBeside } from "../../lib/lists/saved-file.ts";
import type { ReadOptions, Rejection, SourceRecord } from "../../lib/source/record.ts";
import { heldArticles } from "./counted.ts";
import { giveWay } from "./give-way.ts";
import { importSentence } from "./import-end.ts";
import { openRemarks } from "./import-remarks.ts";
import { importSummary } from "./import-summary.ts";
import { indexMeanwhile } from "./index-meanwhile.ts";
import { modelOf, triedModel } from "./model-choice.ts";
import { progress } from "./progress.ts";
import { returnMemory } from "./return-memory.ts";
import { say } from "./say.ts";
import { syncEmbedded } from "./sync-embedded.ts";

/** Rejections printed one by one; the report has all. */
const PRINTED = 20;

/** One import: what it is of, and what is said of it. */
export interface ImportRun {
  /** What was asked, as the list of imports shows it. */
  readonly command: string;
  readonly dryRun: boolean;
  readonly collection: string;
  readonly outlet: string | null;
  /** The folder of the model that names people, "none" for none, or what the collection has. */
  readonly model?: string | undefined;
  /** Bytes that will be read in all, for the progress shown. */
  readonly size: number;
  /** Opens the records; it tells of what it reads. */
  readonly records: (
    told: Pick<ReadOptions, "onRead" | "onMapping" | "onFormat">,
  ) => AsyncIterable<SourceRecord | Rejection>;
  readonly rejected?: (rejection: Rejection) => void;
}

/** Imports records into the archive and its embedded index, with a report, and says what came of it. */
export async function runImport(config: Config, run: ImportRun): Promise<ImportCounts> {
  const { command, dryRun, collection, outlet, size } = run;
  giveWay();
  returnMemory();
  const reading = progress("articles read");
  const remarks = openRemarks();
  const mappings = new Set<string>();
  const started = new Date().toISOString();
  const archive = dryRun ? null : openArchive(config.archive);
  const model = await modelFor(archive, run).catch((error) => {
    archive?.close();
    throw error;
  });
  const number = archive?.runs.start(started, command);
  const name = number === undefined ? "dry-run" : String(number);
  const report = opened(
    () => openReport(reportFolder(config.archive), name, { run: number, started, command }, importSummary),
    () => number !== undefined && archive?.runs.drop(number),
  );
  let read = 0;
  let bytes = 0;
  let refused = 0;
  const places: number[] = [];
  const share = (): number => (places.shift() ?? 0) / Math.max(1, size);
  const records = withPlaces(
    places,
    () => bytes,
    run.records({
      onRead: (more) => {
        bytes += more;
      },
      onFormat: remarks.format,
      onMapping: (file, found, unread) => {
        remarks.keys(unread);
        const said = Object.entries(found).map(([to, from]) => `${to}=${from}`);
        if (mappings.has(said.join())) return;
        mappings.add(said.join());
        reading.line(`"${file}": ${said.join(", ")}`);
      },
    }),
  );
  const counts = await importRecords(records, archive, {
    run: number,
    context: { collection, outlet, today: dayOf(new Date(started)), ...(model && { model }) },
    ...(archive && { meanwhile: indexMeanwhile(archive) }),
    listener: {
      kept(article, placed, copyOf, notes) {
        reported(() => report.article(article, placed, copyOf, notes));
        remarks.article(article, notes);
        reading.at(++read, share());
      },
      rejected(rejection) {
        reported(() => report.rejected(rejection));
        remarks.rejected(rejection.reason);
        run.rejected?.(rejection);
        share();
        if (++refused <= PRINTED) reading.line(`Rejected ${where(rejection)}: ${rejection.reason}`);
      },
    },
  });
  reading.end();
  if (refused > PRINTED) say(`… and ${refused - PRINTED} more rejected.`);
  const summary = reported(() => report.close(counts, remarks.lines()));
  archive?.runs.finish(number!, new Date().toISOString(), { ...counts });
  archive?.close();
  const held = dryRun ? null : await syncEmbedded(config.archive, config.corrections);
  say(...summary.split("\n"), importSentence(counts, dryRun));
  if (held) say(`The archive holds ${heldArticles(held)}.`);
  if (held) await tellOfNew(config);
  return counts;
}

/** Tells of what is new to saved searches; what fails is tried again, and is no fault of the import. */
async function tellOfNew(config: Config): Promise<void> {
  if (!existsSync(savedBeside(config.archive))) return;
  try {
    const { tellAlerts } = await import("./tell-alerts.ts");
    const told = await tellAlerts(config);
    if (told !== null) say(`Alerts: ${told.made} new messages, ${told.sent} sent.`, ...told.failures);
  } catch (error) {
    say(`Alerts were not run: ${(error as Error).message} The next import, or "npm run alerts -- run", does it.`);
  }
}

/** The model that names people; a dry run, which opens no archive, goes by the one that is given alone. */
async function modelFor(archive: Archive | null, { collection, model }: ImportRun) {
  if (archive) return modelOf(archive, collection, model);
  return model === undefined || model === "none" ? undefined : triedModel(model);
}

/** Opens what an import needs before it reads; where that fails, there was none. */
function opened<T>(open: () => T, undo: () => void): T {
  try {
    return open();
  } catch (error) {
    undo();
    throw error;
  }
}

const reported = <T>(work: () => T): T => step("write the report of the import", work, "What was imported is kept");

function where({ file, place }: Pick<Rejection, "file" | "place">): string {
  return `"${file}"${place && `, ${place}`}`;
}

/** Keeps how far the reading was when each record came: records are read ahead of what is kept. */
async function* withPlaces<T>(places: number[], at: () => number, records: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const record of records) {
    places.push(at());
    yield record;
  }
}
