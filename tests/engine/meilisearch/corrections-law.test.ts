import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Archive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { openHealing } from "../../../lib/engine/healing.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { openMeilisearch, prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import { writeArticles } from "../../../lib/engine/meilisearch/write.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { itKeepsCorrections, type Searched } from "../../contracts/corrections-law.ts";
import { openFakeServer } from "./fake/fake-server.ts";
import { openRealServer } from "./real-server.ts";

const INDEX = "corrected";
const names = liveNames(INDEX);
const STOPPED = new Error("stopped");

const real = await openRealServer();
const fake = real ? null : await openFakeServer();
const client = openClient({ url: (real ?? fake)!.url, key: real?.key ?? null });
afterAll(() => {
  fake?.close();
  real?.close();
});

/** Answers that the server gave, and those that the archive gave since the server did not know the last act yet. */
const given = { server: 0, archive: 0 };

/** A site before a server that an own process fills: sometimes not yet, sometimes it was ended between documents and stamp. */
async function beside(archive: Archive): Promise<Searched> {
  const own = openEmbedded(archive);
  const engine = openMeilisearch(client, { names, archive: own, onRejected: () => {} });
  await engine.reset();
  const site = openHealing(engine, own);
  let began = 0;
  const half = {
    ...engine,
    async put(articles: Parameters<typeof engine.put>[0]) {
      await writeArticles(client, names, articles, () => {});
      throw STOPPED;
    },
  };
  return {
    async follow(pushed) {
      await sync(archive, own, () => {});
      if (pushed !== "none")
        await sync(archive, pushed === "all" ? engine : half, () => {}).catch((error: unknown) => {
          if (error !== STOPPED) throw error;
        });
      // One site has been open all along, the next is opened now.
      const asked = began++ % 2 === 0 ? site : openHealing(engine, own);
      const { note } = await openHealing(engine, own).search(queryOf(EVERYTHING));
      const isPushed = (await engine.health()).revision === archive.revision();
      expect(note?.code === "standIn").toBe(!isPushed);
      given[isPushed ? "server" : "archive"]++;
      return asked;
    },
    close: own.close,
  };
}

describe(`an archive that is corrected, searched by Meilisearch, on a ${real ? "real" : "fake"} server`, () => {
  beforeAll(() => prepare(client, INDEX), 60_000);
  itKeepsCorrections(beside, Number(process.env.CORRECTION_RUNS ?? (real ? 5 : 20)));

  it("was asked of the server, and of the archive while a push had not ended", () => {
    expect(given.server).toBeGreaterThan(0);
    expect(given.archive).toBeGreaterThan(0);
  });
});
