import type { Archive } from "../archive/archive.ts";
import type { Kept } from "../archive/kept.ts";
import type { SearchEngine } from "./engine.ts";
import type { Beside, EngineHome, Poison } from "./engine-home.ts";
import { sync } from "./sync.ts";
import { verify } from "./verify.ts";

/** Articles handed over at once; an engine cuts them by bytes. Servers are faster with few large writes than many small. */
const BATCH = 4000;

/** Hears how a rebuild gets on. */
export interface RebuildListener {
  readonly progressed: (articles: number) => void;
  readonly poisoned: (poison: Poison) => void;
  readonly stepped: (step: string) => void;
}

/**
 * Builds an engine's index anew beside the live one, compares it with the archive's own engine, `reference`, and swaps. The
 * site searches the old one until then. Broken off anywhere, a second run begins the build again; what was live stays live.
 * An engine without room beside has its live index emptied and filled.
 */
export async function rebuild(
  home: EngineHome,
  archive: Archive,
  reference: SearchEngine,
  listener: RebuildListener,
): Promise<void> {
  await home.prepare();
  const beside = await home.beside();
  if (beside === null) {
    await home.index.reset();
    await sync(archive, home.index, listener.progressed);
    return;
  }
  listener.stepped("building beside the live index");
  const { revision, poisoned, damaged } = await fill(beside, archive, listener);
  // The reference may have been given them when they could still be read.
  if (damaged.length > 0) await reference.remove(damaged, (await reference.health()).revision);
  listener.stepped("comparing with the archive");
  const differences = await verify(beside.reader, reference, poisoned);
  if (differences.length > 0)
    throw new Error(
      `Cannot put the new index in place: it differs from the archive (${differences.slice(0, 3).join("; ")}). The old one stays.`,
    );
  await beside.swap(revision);
  listener.stepped("in place; the index before it is kept beside");
}

async function fill(beside: Beside, archive: Archive, { progressed, poisoned }: RebuildListener) {
  let batch: Kept[] = [];
  let [done, bad, revision] = [0, 0, 0];
  const damaged: string[] = [];
  const flush = async () => {
    await beside.fill(batch, (poison) => {
      bad++;
      poisoned(poison);
    });
    done += batch.length;
    batch = [];
    progressed(done);
  };
  for (const change of archive.changesSince(0)) {
    revision = change.revision;
    if (change.kept) batch.push(change.kept);
    else if (archive.held(change.id) !== null) damaged.push(change.id);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return { revision, poisoned: bad, damaged };
}
