import { expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { type Columns, openColumns } from "../../lib/engine/embedded/counting/columns.ts";
import { packEntries, readPacked } from "../../lib/engine/embedded/counting/pack.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { eraseFromIndex } from "../../lib/engine/embedded/erase.ts";
import { askArchive } from "../../lib/engine/embedded/tables.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { sync } from "../../lib/engine/sync.ts";
import { articleOf } from "../fixtures/article.ts";

const SEED = Number(process.env.SEED ?? Math.floor(2 ** 31 * Math.random()));

/** Small parts, so that a few articles have several. */
const SMALL = { left: 0, bits: 2 };

const pack = (archive: Archive) => askArchive(archive, (database) => packEntries(database, SMALL));
const load = (archive: Archive) => askArchive(archive, openColumns)();

/** Gives a table another name, where it is there. */
function aside(archive: Archive, from: string, to: string): void {
  askArchive(archive, (database) => {
    if (database.prepare("select 1 from sqlite_schema where name = ?").get(from))
      database.exec(`alter table ${from} rename to ${to}`);
  });
}

/** All that columns say of each entry, and their order. */
function said(columns: Columns): unknown {
  const numbers = [columns.first, columns.last, columns.time, columns.added, columns.lengths, columns.flags];
  const entries = Array.from({ length: columns.flags.length }, (_, seq) => [
    columns.ids.at(seq),
    ...numbers.map(({ array }) => array[seq]),
    ...Object.values(columns.facets).map(({ starts, sizes, codes, values }) =>
      Array.from(
        codes.array.subarray(starts.array[seq]!, starts.array[seq]! + sizes.array[seq]!),
        (code) => values[code],
      ).sort(),
    ),
  ]);
  const order = (seqs: Uint32Array) => Array.from(seqs, (seq) => [seq, columns.ids.at(seq)]);
  return { entries, seqs: order(columns.seqs), newest: order(columns.newestFirst), mean: columns.meanLength };
}

it(`reads packed entries and later changes as it reads the rows alone: random changes (seed ${SEED})`, async () => {
  let state = SEED || 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const archive = openArchive(":memory:");
  const engine = openEmbedded(archive);
  const sketch = () => ({
    id: `a${random(40)}`,
    title: `Ferry ${random(6)}`,
    text: `Text ${random(8)} of the port, a long way from here.`,
    people: ["Ann Cole", "Bob Reed", "Zoë Ånd"].slice(random(3)),
    ...(random(4) > 0 && { date: `199${random(3)}-0${1 + random(3)}-1${random(9)}` }),
    outlet: ["The Post", "The Sun"][random(2)]!,
  });
  let packings = 0;
  for (let round = 0; round < 30; round++) {
    if (random(3) > 0) archive.put(Array.from({ length: 1 + random(6) }, () => articleOf(sketch())));
    else archive.remove(articleOf(sketch()).id);
    await sync(archive, engine, () => {});
    if (random(3) === 0) {
      pack(archive);
      packings++;
    }
    if (random(20) === 0) eraseFromIndex(archive);
    const packed = said(load(archive));
    aside(archive, "engine_packed", "put_aside");
    const plain = said(load(archive));
    aside(archive, "put_aside", "engine_packed");
    expect(packed, `round ${round}`).toEqual(plain);
  }
  expect(packings).toBeGreaterThan(3);
  await engine.close();
});

it("packs no entry of an article that was erased, and is made anew with the index", async () => {
  const archive = openArchive(":memory:");
  const engine = openEmbedded(archive);
  const [gone, stays] = [articleOf({ text: "Text" }), articleOf({ text: "Other text" })];
  archive.put([gone, stays]);
  await sync(archive, engine, () => {});
  pack(archive);
  const ids = () =>
    askArchive(archive, (database) =>
      [...(readPacked(database)?.parts() ?? [])].map((part) => String(Buffer.from(part!.ids))).join(),
    );
  expect(ids()).toContain(gone.id);
  archive.remove(gone.id);
  await sync(archive, engine, () => {});
  eraseFromIndex(archive);
  expect(ids()).toBe("");
  pack(archive);
  expect(ids()).toContain(stays.id);
  await engine.reset();
  expect(ids()).toBe("");
  await engine.close();
});

it("reads rows where what was packed is damaged, and a check says so", async () => {
  const archive = openArchive(":memory:");
  const engine = openEmbedded(archive);
  archive.put(Array.from({ length: 20 }, (_, at) => articleOf({ title: `Ferry ${at}`, date: `1990-01-${10 + at}` })));
  await sync(archive, engine, () => {});
  const plain = said(load(archive));
  pack(archive);
  const faults = () => {
    const check = OWN.openCheck(archive);
    for (const { kept } of archive.changesSince(0)) if (kept) expect(check.article(kept)).toEqual([]);
    return check.end().map(({ what }) => what);
  };
  expect(faults()).toEqual([]);
  for (const part of [-1, 2]) {
    const row = askArchive(archive, (database) =>
      database.prepare("select data from engine_packed where part = ?").get(part),
    );
    const data = (row as { data: Uint8Array }).data;
    const write = (bytes: Uint8Array) =>
      askArchive(archive, (database) =>
        database.prepare("update engine_packed set data = ? where part = ?").run(bytes, part),
      );
    for (let at = 0; at < data.length; at += 7) {
      write(data.map((byte, place) => (place === at ? byte ^ 4 : byte)));
      expect(said(load(archive)), `part ${part}, byte ${at}`).toEqual(plain);
    }
    expect(faults()).toEqual(["what is packed of its entries is damaged"]);
    for (const length of [0, 3, 4, 11, data.length - 1]) {
      write(data.subarray(0, length));
      expect(said(load(archive)), `part ${part}, cut to ${length}`).toEqual(plain);
    }
    write(data);
  }
  expect(faults()).toEqual([]);
  await engine.close();
});
