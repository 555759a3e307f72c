import { type Archive, openArchive } from "../archive/archive.ts";
import { ArchiveFault } from "../archive/archive-fault.ts";
import type { Kept } from "../archive/kept.ts";
import { checkFile, checkTables, RESTORE } from "../archive/upkeep/check-file.ts";
import type { Found } from "../archive/upkeep/found.ts";
import { inOneState } from "../archive/upkeep/snapshot.ts";
import { compareCopy, openLaidCheck } from "../corrections/check-copy.ts";
import { readLedger } from "../corrections/ledger.ts";
import { OWN } from "../engine/engines.ts";
import { scopes } from "../query/in-scope.ts";
import type { Places } from "./beside.ts";

type Otherwise = ReturnType<ReturnType<typeof OWN.openCheck>["end"]>[number];

/** What a look through an archive came to. */
export interface Checked {
  /** Articles that could be read, each with the hash of its content. */
  readonly articles: number;
  readonly found: readonly Found[];
  /** By which versions of normaliser and extractor they were read. */
  readonly readBy: { readonly normaliser: number[]; readonly extractor: number[] };
}

const NOBODY = { normaliser: [], extractor: [] };

/** What mends that an archive, its index or its corrections have not caught up: no fault, but work that is left. */
export const SYNC = "npm run sync";
const REINDEX = "npm run reindex";

/**
 * Looks through an archive of this version's layout, and changes nothing: its file, each article against the hash of its
 * content, the index and what lies over each article against what they must be, and the ledger against the archive's copy.
 */
export async function checkArchive(
  { archive: path, corrections }: Places,
  onProgress: (articles: number) => void,
): Promise<Checked> {
  const found: Found[] = checkFile(path);
  // Pages that SQLite cannot read make all else guesses.
  if (found.some(({ what }) => what.startsWith("Cannot "))) return { articles: 0, found, readBy: NOBODY };
  const damaged: Found[] = [];
  const archive = openArchive(path, {
    readOnly: true,
    onDamage: ({ id, reason }) =>
      damaged.push({
        of: "article",
        id,
        what: `Article ${id} cannot be read: ${reason}`,
        mend: "import its source again",
      }),
  });
  try {
    found.push(...checkTables(path));
    const { articles, readBy, index, unlaid } = await inOneState(archive, () => readAll(archive, onProgress));
    const unread = new Set(damaged.map(({ id }) => id));
    const remake = found.some(({ mend }) => mend === RESTORE) ? RESTORE : REINDEX;
    const ofIndex = index.filter(({ id }) => id === null || !unread.has(id)).map((one) => inIndex(one, remake));
    found.push(...damaged, ...ofIndex, ...unlaid);
    found.push(...checkLedger(archive, corrections), ...checkErased(archive));
    return { articles, found, readBy };
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    const what = error.message.replace(/\.$/, "");
    return { articles: 0, found: [...found, ...damaged, { of: "file", what, mend: RESTORE }], readBy: NOBODY };
  } finally {
    archive.close();
  }
}

/** Reads every article once; what is otherwise in the index, and what lies over articles otherwise than the ledger has it. */
async function readAll(archive: Archive, onProgress: (articles: number) => void) {
  const index = checkedIndex(archive);
  const isLaid = openLaidCheck(archive, scopes());
  const unlaid: Found[] = [];
  const readBy = { normaliser: new Set<number>(), extractor: new Set<number>() };
  let articles = 0;
  for (const { id, kept } of archive.changesSince(0)) {
    if (kept === null) continue;
    index.article(kept);
    readBy.normaliser.add(kept.article.normaliserVersion);
    readBy.extractor.add(kept.article.extractorVersion);
    if (!isLaid(id))
      unlaid.push({
        of: "ledger",
        id,
        what: `What is corrected in article ${id} is not what the ledger says`,
        mend: "npm run sync where there is no correction any more; else npm run archive -- salvage, which lays all anew",
      });
    onProgress(++articles);
  }
  const versions = { normaliser: [...readBy.normaliser].sort(), extractor: [...readBy.extractor].sort() };
  return { articles, readBy: versions, index: index.end(), unlaid };
}

/** Checks the index as far as it can be read: where it cannot, the articles still can, of which it is made again. */
function checkedIndex(archive: Archive) {
  const found: Otherwise[] = [];
  let index: ReturnType<typeof OWN.openCheck> | null = null;
  const note = (look: () => readonly Otherwise[]) => {
    try {
      found.push(...look());
    } catch (error) {
      if (!(error instanceof ArchiveFault)) throw error;
      index = null;
      found.push({ id: null, what: `it cannot be read (${error.message.replace(/\.$/, "")})` });
    }
  };
  note(() => {
    index = OWN.openCheck(archive);
    return [];
  });
  return {
    article: (kept: Kept) => note(() => index?.article(kept) ?? []),
    end() {
      note(() => index?.end() ?? []);
      return found;
    },
  };
}

/** `remake`: what makes the index anew. */
function inIndex({ id, what }: Otherwise, remake: string): Found {
  if (id === null) return { of: "index", what: `The index: ${what}`, mend: what.includes("latest") ? SYNC : remake };
  return { of: "index", id, what: `Article ${id}: ${what}`, mend: remake };
}

function checkLedger(archive: Archive, path: string): Found[] {
  const ledger = readLedger(path);
  const { missing, extra, waiting } = compareCopy(archive, ledger);
  const found: Found[] = ledger.faults.map(({ number, reason }) => ({
    of: "ledger",
    what: `Line ${number} of "${path}" ${reason}`,
    mend: "mend that line by hand, or take the file out of a backup",
  }));
  const lines = (count: number) => `${count} ${count === 1 ? "line" : "lines"}`;
  if (missing > 0)
    found.push({
      of: "ledger",
      what: `The archive has not taken in ${lines(missing)} of the ledger "${path}"`,
      mend: SYNC,
    });
  if (extra > 0)
    found.push({
      of: "ledger",
      what: `The ledger "${path}" has ${lines(extra)} no more that the archive took in`,
      mend: `put the ledger back out of a backup before anything else: "npm run sync" would undo them`,
    });
  if (waiting > 0 && missing + extra === 0)
    found.push({ of: "ledger", what: `Corrections are still to be laid over ${waiting} articles`, mend: SYNC });
  return found;
}

function checkErased(archive: Archive): Found[] {
  const waiting = archive.erasing.waiting("file").length;
  if (waiting === 0) return [];
  return [{ of: "file", what: `Traces of ${waiting} removed articles may be left in the file`, mend: SYNC }];
}
