import { afterEach, beforeEach, expect, it } from "vitest";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { openDossiers } from "../../../lib/query/dossier/open-dossiers.ts";
import { archiveOf, readAs } from "./told-archive.ts";

let engine: SearchEngine;
let asked: number;
let failing: boolean;
beforeEach(async () => {
  const texts = ["Ana Prado met Luis Mota in Lisbon on Monday.", "Ana Prado met Eva Reis in Madrid on Friday."];
  const archive = archiveOf(texts.map((text, at) => readAs(`o${at}`, { title: `Meeting ${at}`, text })));
  const own = openEmbedded(archive);
  await sync(archive, own, () => {});
  [asked, failing] = [0, false];
  engine = {
    ...own,
    search(query) {
      asked++;
      return failing ? Promise.reject(new Error("away")) : own.search(query);
    },
  };
});
afterEach(() => engine.close());

it("asks once until the state is another", async () => {
  let state = "1";
  const dossiers = openDossiers(engine, async () => state);
  const first = await dossiers("people", "ana-prado");
  const once = asked;
  expect(once).toBeGreaterThan(0);
  expect(await dossiers("people", "ana-prado")).toEqual(first);
  expect(asked).toBe(once);
  state = "2";
  await dossiers("people", "ana-prado");
  expect(asked).toBe(2 * once);
  expect((await dossiers("countries", "PT"))?.facet).toBe("countries");
});

it("makes once what is asked for twice meanwhile, and keeps nothing that failed", async () => {
  const dossiers = openDossiers(engine, async () => "");
  failing = true;
  await expect(dossiers("people", "ana-prado")).rejects.toThrow("away");
  failing = false;
  asked = 0;
  const [one, other] = await Promise.all([dossiers("people", "ana-prado"), dossiers("people", "ana-prado")]);
  expect(one).toEqual(other);
  const once = asked;
  await openDossiers(engine, async () => "")("people", "ana-prado");
  expect(asked).toBe(2 * once);
});

it("forgets what nobody asked for longest where room runs out", async () => {
  const size = JSON.stringify(await openDossiers(engine, async () => "")("people", "ana-prado")).length;
  const dossiers = openDossiers(engine, async () => "", size * 2);
  const costOf = async (id: string) => {
    asked = 0;
    await dossiers("people", id);
    return asked;
  };
  for (const id of ["luis-mota", "ana-prado", "luis-mota"]) await costOf(id);
  expect(await costOf("luis-mota")).toBe(0);
  await costOf("eva-reis");
  expect(await costOf("ana-prado")).toBeGreaterThan(0);
});

it("does not keep under the new state what was begun under the old", async () => {
  let state = "1";
  const dossiers = openDossiers(engine, async () => state);
  const begun = dossiers("people", "ana-prado");
  await Promise.resolve();
  state = "2";
  await dossiers("people", "luis-mota");
  await begun;
  asked = 0;
  await dossiers("people", "ana-prado");
  expect(asked).toBeGreaterThan(0);
});
