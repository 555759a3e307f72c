import type { Archive } from "../../archive/archive.ts";
import type { SearchEngine } from "../engine.ts";
import { verify } from "../verify.ts";
import { type Client, MeilisearchTrouble } from "./client.ts";
import { openMeilisearch, prepare, stampAt } from "./meilisearch.ts";
import { besideNames, liveNames } from "./names.ts";
import { ARTICLE_SETTINGS, VALUE_SETTINGS } from "./settings.ts";
import { type Poison, writeArticles } from "./write.ts";

/** Articles handed over at once; the writer cuts them by bytes. The server is faster with few large writes than many small. */
const BATCH = 4000;

/** Hears how a rebuild gets on. */
export interface RebuildListener {
  readonly progressed: (articles: number) => void;
  readonly poisoned: (poison: Poison) => void;
  readonly stepped: (step: string) => void;
}

/**
 * Builds the index anew beside the live one, compares it with the archive, and swaps. The site searches the old one until
 * then. Broken off anywhere, a second run begins the build again; what was live stays live. The old index is kept beside.
 */
export async function rebuild(
  client: Client,
  index: string,
  archive: Archive,
  reference: SearchEngine,
  listener: RebuildListener,
): Promise<void> {
  const [live, beside] = [liveNames(index), besideNames(index)];
  await prepare(client, index);
  for (const [name, settings] of [
    [beside.articles, ARTICLE_SETTINGS],
    [beside.values, VALUE_SETTINGS],
  ] as const) {
    if ((await client.createdAt(name)) !== null) await client.deleteIndex(name);
    await client.createIndex(name);
    await client.updateSettings(name, settings as never);
  }
  listener.stepped("building beside the live index");
  const { revision, poisoned, damaged } = await fill(client, beside, archive, listener);
  // The reference may have been given them when they could still be read.
  if (damaged.length > 0) await reference.remove(damaged, (await reference.health()).revision);
  listener.stepped("comparing with the archive");
  const built = openMeilisearch(client, {
    names: { ...beside, stamp: live.stamp },
    archive: null,
    onPoison: listener.poisoned,
  });
  const differences = await verify(built, reference, poisoned);
  if (differences.length > 0)
    throw new Error(
      `Cannot put the new index in place: it differs from the archive (${differences.slice(0, 3).join("; ")}). The old one stays.`,
    );
  await swap(client, live.articles, beside.articles, live.values, beside.values);
  await stampAt(client, live, revision);
  listener.stepped("in place; the index before it is kept beside");
}

async function fill(
  client: Client,
  names: { articles: string; values: string },
  archive: Archive,
  { progressed, poisoned }: RebuildListener,
) {
  let batch: Parameters<typeof writeArticles>[2][number][] = [];
  let [done, bad, revision] = [0, 0, 0];
  const damaged: string[] = [];
  const flush = async () => {
    await writeArticles(client, names, batch, (poison) => {
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

/** A swap that the server did twice would be no swap, so the live index's birth is looked at, not the task's word. */
async function swap(
  client: Client,
  liveArticles: string,
  besideArticles: string,
  liveValues: string,
  besideValues: string,
): Promise<void> {
  const wanted = await client.createdAt(besideArticles);
  try {
    await client.swap([
      [liveArticles, besideArticles],
      [liveValues, besideValues],
    ]);
  } catch (error) {
    if (!(error instanceof MeilisearchTrouble) || (await client.createdAt(liveArticles)) !== wanted) throw error;
  }
  if ((await client.createdAt(liveArticles)) !== wanted) {
    throw new Error(
      "Cannot put the new index in place: the server says that it swapped, and the old index is still live. Run npm run reindex again.",
    );
  }
}
