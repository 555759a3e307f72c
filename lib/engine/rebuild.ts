import type { Archive } from "../archive/archive.ts";
import type { Kept } from "../archive/kept.ts";
import type { SearchEngine } from "./port/engine.ts";
import type { EngineHome, RejectedDocument, ShadowIndex } from "./port/engine-home.ts";
import { sync } from "./sync.ts";
import { verify } from "./verify.ts";

/** Articles handed over at once; an engine cuts them by bytes. Servers are faster with few large writes than many small. */
const BATCH = 4000;

/** Called as a rebuild goes on. */
export interface RebuildListener {
  readonly progressed: (articles: number) => void;
  readonly rejected: (document: RejectedDocument) => void;
  readonly stepped: (step: string) => void;
}

/** What an index is built from, what it is compared with, and who is called as it goes on. */
interface RebuildOptions {
  readonly archive: Archive;
  readonly reference: SearchEngine;
  readonly listener: RebuildListener;
}

/**
 * Builds a shadow index beside an engine's live one, compares it with the archive's own engine, `reference`, and swaps. The
 * site searches the old one until then. Broken off anywhere, a second run begins the build again; what was live stays live.
 * An engine that can make no shadow index has its live index emptied and filled.
 */
export async function rebuild(home: EngineHome, { archive, reference, listener }: RebuildOptions): Promise<void> {
  await home.prepare();
  const shadow = await home.makeShadow();
  if (shadow === null) {
    await home.index.reset();
    await sync(archive, home.index, listener.progressed);
    return;
  }
  listener.stepped("building beside the live index");
  const { revision, rejected: leftOut, damaged } = await fill(shadow, archive, listener);
  // The reference may have been given them when they could still be read.
  if (damaged.length > 0) await reference.remove(damaged, (await reference.health()).revision);
  listener.stepped("comparing with the archive");
  const differences = await verify(shadow.reader, reference, leftOut);
  if (differences.length > 0)
    throw new Error(
      `Cannot put the new index in place: it differs from the archive (${differences.slice(0, 3).join("; ")}). The old one stays.`,
    );
  await shadow.swap(revision);
  listener.stepped("in place; the index before it is kept beside");
}

async function fill(shadow: ShadowIndex, archive: Archive, { progressed, rejected }: RebuildListener) {
  let batch: Kept[] = [];
  let [done, refused, revision] = [0, 0, 0];
  const damaged: string[] = [];
  const flush = async () => {
    await shadow.fill(batch, (document) => {
      refused++;
      rejected(document);
    });
    done += batch.length;
    batch = [];
    progressed(done);
  };
  for (const change of archive.changesSince(0)) {
    revision = change.revision;
    if (change.kept) batch.push(change.kept);
    else if (archive.stored(change.id) !== null) damaged.push(change.id);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return { revision, rejected: refused, damaged };
}
