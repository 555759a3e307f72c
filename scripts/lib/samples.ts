import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { openArchive } from "../../lib/archive/archive.ts";
import { dayOf } from "../../lib/article/dates/suspicion.ts";
import { NORMALISER_VERSION } from "../../lib/article/normaliser-version.ts";
import { EXTRACTOR_VERSION } from "../../lib/facets/extract.ts";
import { importRecords } from "../../lib/ingest/import.ts";
import { readSources } from "../../lib/source/read.ts";
import { ROOT } from "./next.ts";

const FOLDER = `${ROOT}/scripts/samples`;

/** Keeps the sample archive at `path` as the sample texts are, made again where they or their reading changed. */
export async function ensureSamples(path: string): Promise<void> {
  // The journal of imports says what they were made of, and whether to the end.
  const command = `samples ${fingerprint()}`;
  if (existsSync(path)) {
    const archive = openArchive(path);
    const [made] = archive.runs.list();
    archive.close();
    if (made?.command === command && made.finished !== null) return;
    for (const ending of ["", "-wal", "-shm"]) rmSync(path + ending, { force: true });
  }
  const archive = openArchive(path);
  const run = archive.runs.start(new Date().toISOString(), command);
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => `${FOLDER}/${name}`);
  const context = { collection: "samples", outlet: null, today: dayOf(new Date()) };
  const counts = await importRecords(readSources(files), archive, {
    run,
    context,
    listener: { kept: () => {}, rejected: () => {} },
  });
  archive.runs.finish(run, new Date().toISOString(), { ...counts });
  archive.close();
}

function fingerprint(): string {
  const hash = createHash("sha256").update(`${NORMALISER_VERSION} ${EXTRACTOR_VERSION}`);
  for (const name of readdirSync(FOLDER).sort()) hash.update(name).update(readFileSync(`${FOLDER}/${name}`));
  return hash.digest("hex").slice(0, 12);
}
