import { expect, it } from "vitest";
import { openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import type { Client } from "../../../lib/engine/opensearch/client.ts";
import { openOpenSearchHome } from "../../../lib/engine/opensearch/home.ts";
import { pairsOf } from "../../../lib/engine/opensearch/names.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { rebuild } from "../../../lib/engine/rebuild.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../../lib/query/address/request.ts";
import { articleOf } from "../../fixtures/article.ts";
import { ASKED_FOR } from "./real-server.ts";

const FERRY = articleOf({ id: "a", title: "Ferry", people: ["Ana Prado"] });
const BRIDGE = articleOf({ id: "b", title: "Bridge", people: ["Ana Prado", "Luis Mota"] });

/** What the home of an index does on a real server; each case has an index of its own. */
export function itKeepsHouse(client: Client, timeout: number): void {
  const home = (index: string) => openOpenSearchHome(client, index, () => {});
  const headlines = async (index: string) => {
    const { hits } = await (home(index).index as SearchEngine).search(queryOf(EVERYTHING));
    return hits.map(({ headline }) => headline.segments.map(({ text }) => text).join("")).sort();
  };
  const build = async (index: string, ...articles: (typeof FERRY)[]) => {
    const archive = openArchive(":memory:");
    archive.put(articles);
    const reference = openEmbedded(archive);
    await sync(archive, reference, () => {});
    await rebuild(home(index), {
      archive,
      reference,
      listener: { progressed: () => {}, rejected: () => {}, stepped: () => {} },
    });
    return archive;
  };
  const liveOf = (index: string) => client.behind(index).then(([live]) => live);

  it("builds an index beside the live one and puts it in its place, with the old one beside", { timeout }, async () => {
    expect(await home("built").health()).toBeNull();
    await build("built", FERRY);
    const first = await liveOf("built");
    expect(await headlines("built")).toEqual(["Ferry"]);
    const archive = await build("built", FERRY, BRIDGE);
    expect(await headlines("built")).toEqual(["Bridge", "Ferry"]);
    expect(await home("built").health()).toMatchObject({ trouble: null, articles: 2, revision: archive.revision() });
    expect(await liveOf("built")).not.toBe(first);
    expect((await client.search(first!, { query: { match_all: {} }, size: 0 })).total).toBe(1);
    // What was read by its values moved with them.
    expect(await (home("built").index as SearchEngine).suggest("mot")).toMatchObject([
      { value: "luis-mota", count: 1 },
    ]);
  });

  // The server keeps what was removed for half a minute.
  it.runIf(ASKED_FOR)(
    "takes articles for good out of both indexes, with what it knew of them alone",
    { timeout },
    async () => {
      await build("erased", FERRY, BRIDGE);
      await build("erased", FERRY, BRIDGE);
      await home("erased").forget([BRIDGE.id, "none"]);
      expect(await headlines("erased")).toEqual(["Ferry"]);
      expect(await home("erased").health()).toMatchObject({ trouble: null, articles: 1 });
      for (const { articles, values } of pairsOf("erased")) {
        expect(await client.documents(articles, [BRIDGE.id], ["kept"])).toEqual([null]);
        const named = { query: { term: { facet: "people" } }, size: 10 };
        expect((await client.search(values, named)).hits.map(({ _source }) => _source?.value)).toEqual(["ana-prado"]);
        for (const index of [articles, values]) {
          const stats = await fetch(`${client.where.split(" ")[0]}/${index}/_stats/docs`);
          const { _all } = (await stats.json()) as { _all: { primaries: { docs: { deleted: number } } } };
          expect([index, _all.primaries.docs.deleted]).toEqual([index, 0]);
        }
      }
    },
  );

  it("touches no index that it did not make, and makes none by writing", { timeout }, async () => {
    await client.createIndex("foreign", {});
    await expect(home("foreign").prepare()).rejects.toThrow(
      /^Cannot use the index "foreign" at \S+: an index of that name is there that Dateline did not make\.$/,
    );
    const archive = openArchive(":memory:");
    archive.put([FERRY]);
    await expect(sync(archive, home("nowhere").index, () => {})).rejects.toThrow();
    expect(await client.behind("nowhere")).toEqual([]);
  });
}
