import { setImmediate as nextTurn } from "node:timers/promises";
import type { Kept } from "../../../lib/archive/kept.ts";
import { openClient } from "../../../lib/engine/opensearch/client.ts";
import { openOpenSearchHome } from "../../../lib/engine/opensearch/home.ts";
import { syntheticArchive } from "../synthetic/archive.ts";
import { asRead } from "../synthetic/as-read.ts";

/** Articles that are handed over at once. */
const BATCH = 1000;

/** What an index was filled with: of each person and each country in how many articles, by their ids. */
export interface Filled {
  readonly people: ReadonlyMap<string, number>;
  readonly countries: ReadonlyMap<string, number>;
}

/**
 * Fills the index of that name with generated articles and no archive between. None is a copy of another: those that repeat one
 * stand by themselves.
 */
export async function fillIndex(
  urls: readonly string[],
  index: string,
  size: number,
  onProgress: (done: number) => void,
): Promise<Filled> {
  const refuse = ({ id, reason }: { id: string; reason: string }) => {
    throw new Error(`Cannot index the generated article ${id}: ${reason}`);
  };
  const home = openOpenSearchHome(openClient({ urls, user: null }), index, refuse);
  await home.prepare();
  const shadow = (await home.makeShadow())!;
  const [people, countries] = [new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, values: readonly string[]) => {
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  let batch: Kept[] = [];
  /** The next batch is generated while the server takes the one before. */
  let taken = Promise.resolve();
  let done = 0;
  for (const { article, truth } of syntheticArchive(1, size)) {
    const read = asRead(article, truth);
    add(
      people,
      read.facets.people.map(({ id }) => id),
    );
    add(
      countries,
      read.facets.countries.map(({ code }) => code),
    );
    batch.push({ article: read, added: null, groupAdded: null, copyOf: null, copies: 0, said: [], family: null });
    if (++done % BATCH !== 0 && done < size) continue;
    await taken;
    onProgress(done - batch.length);
    taken = shadow.fill(batch, refuse);
    // It is waited for later, and fails there.
    taken.catch(() => {});
    batch = [];
    // So that it is sent before the next is generated, which lets nothing else go on.
    await nextTurn();
  }
  await taken;
  onProgress(done);
  await shadow.swap(size);
  return { people, countries };
}
