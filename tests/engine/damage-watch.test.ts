import { expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { ArchiveFault } from "../../lib/archive/archive-fault.ts";
import { watchDamage } from "../../lib/engine/damage-watch.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { Reader } from "../../lib/engine/port/reader.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";

const query = queryOf(EVERYTHING);

/** An engine whose file is damaged for as long as is told. */
function damaged(isDamaged: () => boolean): Reader {
  const own = openEmbedded(openArchive(":memory:"));
  const check = () => {
    if (isDamaged()) throw new ArchiveFault("damaged", 'Cannot read the archive "a.db": the file is damaged.', null);
  };
  return {
    ...own,
    async search(...asked) {
      check();
      return own.search(...asked);
    },
    async count(...asked) {
      check();
      return own.count(...asked);
    },
    async *matching(...asked) {
      check();
      yield* own.matching(...asked);
    },
  };
}

it.each<[string, (reader: Reader, signal: AbortSignal) => Promise<unknown>]>([
  ["a search", (reader, signal) => reader.search(query, { signal })],
  ["a list", (reader, signal) => reader.matching(query, { signal }).next()],
])("health tells the damage that %s ran into until it is mended, though whoever asked has gone", async (_, ask) => {
  let broken = true;
  const gone = new AbortController();
  const reader = watchDamage(damaged(() => broken));
  await expect(ask(reader, gone.signal)).rejects.toThrow("the file is damaged");
  gone.abort();
  const trouble = { code: "failed", message: expect.stringContaining("the file is damaged") };
  for (let times = 0; times < 3; times++) expect(await reader.health()).toMatchObject({ trouble });
  broken = false;
  // The call is made again beside an answer, and tells the next one.
  await reader.health();
  await new Promise(setImmediate);
  expect(await reader.health()).toMatchObject({ trouble: null });
  await reader.close();
});
