import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { articleOf } from "../fixtures/article.ts";

/** More than are scored at once. */
const SIZE = 5300;

let engine: SearchEngine;
beforeAll(async () => {
  const archive = openArchive(":memory:");
  archive.put(
    Array.from({ length: SIZE }, (_, i) =>
      articleOf({
        id: `n${i}`,
        title: i % 7 === 0 ? "Ferry" : "Boat",
        // A number makes each a text of its own: no copies are looked for.
        text: `${i % 3 === 0 ? "The ferry sails. A tram stops." : "The ferry sails."} It is number n${i}.`,
        date: `20${String(10 + (i % 10))}-01-01`,
        people: i % 400 === 0 ? ["Ana Prado"] : ["Luis Mota"],
      }),
    ),
  );
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
}, 60_000);
afterAll(() => engine.close());

const include = (value: string) => ({ ...EVERYTHING.filters, people: { include: [value], exclude: [], all: false } });

describe("the order of hits", () => {
  // Many equal scores, few articles left by a filter, and more matches than are scored.
  for (const [name, q, filters] of [
    ["a common text", "ferry ", EVERYTHING.filters],
    ["a text that is scored", "tram ", EVERYTHING.filters],
    ["a common beginning", "ferr", EVERYTHING.filters],
    ["a beginning that is scored", "tra", EVERYTHING.filters],
    ["few of a common text", "ferry ", include("ana-prado")],
    ["few of a text that is scored", "tram ", include("ana-prado")],
  ] as const) {
    it(`is the same however the pages of ${name} are cut`, async () => {
      const ask = async (pageSize: number, page: number) => {
        const query = { ...queryOf({ ...EVERYTHING, q, filters, copies: true }), pageSize, page };
        return (await engine.search(query)).hits.map(({ id }) => id);
      };
      // So large a page reads all scores; a small one the best of them.
      const whole = await ask(200, 1);
      expect(whole.length).toBeGreaterThan(4);
      expect(new Set(whole).size).toBe(whole.length);
      const cut = [];
      for (let page = 1; page <= Math.ceil(whole.length / 2); page++) cut.push(...(await ask(2, page)));
      expect(cut).toEqual(whole);
    });
  }
});
