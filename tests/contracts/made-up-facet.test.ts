import "../fixtures/made-up-facet.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../lib/engine/meilisearch/client.ts";
import { prepare } from "../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../lib/engine/meilisearch/names.ts";
import { sync } from "../../lib/engine/sync.ts";
import { verify } from "../../lib/engine/verify.ts";
import type { FacetKey } from "../../lib/facets/facet-names.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { openersOf } from "../engine/meilisearch/engines.ts";
import { openFakeServer } from "../engine/meilisearch/fake/fake-server.ts";
import { articleOf } from "../fixtures/article.ts";
import { describeSearchEngine } from "./search-engine.ts";
import { itKeepsTheLaw } from "./search-engine-law.ts";

const KEY = "initials" as FacetKey;

const fake = await openFakeServer();
const client = openClient({ url: fake.url, key: null });
const { alone, beside } = openersOf(client, liveNames("news"));
beforeAll(() => prepare(client, "news"));
afterAll(() => fake.close());

describe("rows more in the table of facets", () => {
  for (const [name, open, lists] of [
    ["embedded", openEmbedded, "as pages"],
    ["Meilisearch", alone, "nothing"],
  ] as const) {
    describe(`on the engine ${name}`, () => {
      itKeepsTheLaw(open, 100, { lists });

      it("is counted, filtered, listed and found by label", async () => {
        const archive = openArchive(":memory:");
        archive.put([articleOf({ title: "Ferry runs" }), articleOf({ title: "Ferry stops" })]);
        const engine = await open(archive);
        await sync(archive, engine, () => {});
        const everything = queryOf(EVERYTHING);
        const rows = [
          { value: "f", label: "Letter F", count: 2 },
          { value: "r", label: "Letter R", count: 1 },
          { value: "s", label: "Letter S", count: 1 },
        ];
        expect((await engine.search(everything)).counts[KEY]).toEqual(rows);
        const include = { include: ["s"], exclude: [], all: false };
        expect(
          await engine.search({ ...everything, filters: { ...everything.filters, [KEY]: include } }),
        ).toMatchObject({
          total: 1,
          counts: { [KEY]: rows },
        });
        expect(await engine.facetValues(everything, KEY, { beginning: "s", skip: 0 })).toEqual({
          values: [rows[2]],
          total: 1,
        });
        expect(await engine.valuesNamed([{ facet: KEY, name: "letter s" }])).toEqual(["s"]);
        expect(await engine.suggest("letter s")).toEqual([{ kind: KEY, ...rows[2] }]);
        expect(await engine.suggest("2 words")).toEqual([]);
        const reference = openEmbedded(archive);
        await sync(archive, reference, () => {});
        expect(await verify(engine, reference)).toEqual([]);
        await engine.close();
      });
    });
  }
});

describeSearchEngine("embedded, with facets more", openEmbedded);
describeSearchEngine("Meilisearch, with facets more", beside);
