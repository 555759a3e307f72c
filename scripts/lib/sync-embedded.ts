import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { ArchiveFault } from "../../lib/archive/archive-fault.ts";
import { dayOf } from "../../lib/article/dates/suspicion.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { sync } from "../../lib/engine/sync.ts";
import { REGISTRY_VERSION } from "../../lib/facets/registry/registry.ts";
import { judgeDates } from "../../lib/ingest/judge-dates.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { registryState } from "../../lib/people/registry-state.ts";
import { correct } from "./correct.ts";
import { counted } from "./counted.ts";
import { fillAudiences } from "./fill-confined.ts";
import { progress } from "./progress.ts";

/** What an index holds once it is up to date. */
export interface Synced {
  readonly articles: number;
  readonly copies: number;
  readonly leftOut: number;
}

/**
 * Brings an archive to the present day, to the people that this version makes of its names, and to its ledger of `corrections` (null: none), and its embedded index to the archive's
 * latest revision; returns the articles that it then holds, how many of them are copies of others, and how many were left out because their rows are damaged.
 */
export async function syncEmbedded(path: string, corrections: string | null): Promise<Synced> {
  const archive = openArchive(path);
  const believed = judgeDates(archive, dayOf(new Date()));
  if (believed > 0) console.error(`${believed} dates that were in the future have come, and are believed from now on.`);
  workPeopleOut(archive);
  if (corrections !== null) correct(archive, corrections);
  const engine = OWN.open(archive);
  const indexing = progress("articles indexed");
  try {
    await sync(archive, engine, indexing.at);
  } catch (error) {
    // It names act, file and state itself.
    if (error instanceof ArchiveFault) throw error;
    const { message } = error as Error;
    throw new Error(
      `Cannot bring the index up to date: ${message}. The articles are kept; the next import, sync or reindex goes on.`,
      { cause: error },
    );
  }
  OWN.pack(archive);
  indexing.end();
  const { articles } = await engine.health();
  const [copies, leftOut] = [archive.copyCount(), archive.leftOut()];
  await engine.close();
  if (corrections !== null) await fillAudiences({ archive: path, corrections });
  return { articles, copies, leftOut };
}

/** Works out anew who the people of an archive are, where another version did; where none has, an import will. */
function workPeopleOut(archive: Archive): void {
  const state = registryState(archive);
  if (state === null || state === REGISTRY_VERSION) return;
  console.error("Working out anew who the people are, as this version does …");
  const reading = progress("articles read for their people");
  const { changed } = canonicalisePeople(archive, reading.at);
  reading.end();
  console.error(`People were worked out anew: ${counted(changed, "article says", "articles say")} something else now.`);
}
