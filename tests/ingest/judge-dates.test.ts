import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { importRecords } from "../../lib/ingest/import.ts";
import { judgeDates } from "../../lib/ingest/judge-dates.ts";
import { rederive } from "../../lib/ingest/rederive.ts";
import { EVERYTHING } from "../../lib/query/address/request.ts";
import { answer } from "../../lib/query/answer.ts";
import type { SourceRecord } from "../../lib/source/record.ts";

const TEXT = "The harbour bridge of Porto opened to traffic on Monday after four years of work, the city said.";

const record = (date: string, externalId = "bridge"): SourceRecord => ({
  kind: "record",
  file: "test.jsonl",
  place: "line 1",
  text: TEXT,
  fields: { title: "Harbour bridge opens", externalId, date },
  notes: [],
});

const LISTENER = { kept: () => {}, rejected: () => {} };

let archive: Archive;
beforeEach(() => {
  archive = openArchive(":memory:");
});
afterEach(() => archive.close());

async function importOn(today: string, ...records: readonly SourceRecord[]) {
  async function* stream() {
    yield* records;
  }
  return importRecords(stream(), archive, { context: { collection: "main", outlet: null, today }, listener: LISTENER });
}

const dateOf = (id: string) => archive.get(id)!.publishedAt!;
const [onlyId, ids] = [() => ids()[0]!, () => [...archive.changesSince(0)].map(({ id }) => id)];

async function suspicious(): Promise<number> {
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  return (await answer(engine, { ...EVERYTHING, date: "suspicious" })).total;
}

describe("a date in the future", () => {
  it("is believed once its day has come, in the archive and in the index, and is the same article", async () => {
    await importOn("1999-05-01", record("2001-03-04"));
    const id = onlyId();
    expect(dateOf(id)).toMatchObject({ value: "2001-03-04", confidence: "low", suspicious: "in-future" });
    expect(await suspicious()).toBe(1);
    expect(judgeDates(archive, "2001-03-03")).toBe(0);
    const before = archive.revision();
    expect(judgeDates(archive, "2026-11-29")).toBe(1);
    expect(archive.revision()).toBeGreaterThan(before);
    expect(dateOf(id)).toEqual({ value: "2001-03-04", precision: "day", source: "metadata", confidence: "high" });
    expect(await suspicious()).toBe(0);
    expect(ids()).toEqual([id]);
    expect(judgeDates(archive, "2026-11-29")).toBe(0);
  });

  it("is believed when the same content is imported again, which is then a change, and no second one", async () => {
    await importOn("1999-05-01", record("2001-03-04"));
    expect(await importOn("2026-11-29", record("2001-03-04"))).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
    expect(dateOf(onlyId())).not.toHaveProperty("suspicious");
    expect(await importOn("2026-11-30", record("2001-03-04"))).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it("is doubted when a clock that stood in the future is set right", async () => {
    await importOn("2031-01-01", record("2030-03-04"));
    expect(dateOf(onlyId())).not.toHaveProperty("suspicious");
    expect(await importOn("2026-11-29", record("2030-03-04"))).toMatchObject({ changed: 1 });
    expect(dateOf(onlyId())).toMatchObject({ confidence: "low", suspicious: "in-future" });
  });

  it("is judged again by rederive", async () => {
    await importOn("1999-05-01", record("2001-03-04"), record("1998-03-04", "older"));
    const heard = { progress: () => {}, left: () => {} };
    expect(await rederive(archive, "2026-11-29", heard)).toEqual({ current: 1, changed: 1, left: 0 });
    expect(await suspicious()).toBe(0);
    expect(await rederive(archive, "2026-11-29", heard)).toEqual({ current: 2, changed: 0, left: 0 });
  });

  it.each([
    ["2001-03-04", "2001-03-04", 1],
    ["2001-03-04", "2001-03-03", 0],
    ["2001-03-04T23:59", "2001-03-04", 1],
    ["2001-03-04T23:59-08:00", "2001-03-04", 1],
    ["2001-03", "2001-03-01", 1],
    ["2001-03", "2001-02-28", 0],
    ["2001", "2001-01-01", 1],
    ["1066-10-14", "2026-11-29", 0],
  ])("%s is due on %s: %d", async (date, today, due) => {
    await importOn("1999-05-01", record(date));
    expect(judgeDates(archive, today)).toBe(due);
    expect("suspicious" in dateOf(onlyId())).toBe(due === 0);
  });

  it("is not told by what a text says", async () => {
    await importOn("1999-05-01", { ...record("1998-03-04"), text: `${TEXT} "suspicious":"in-future"` });
    expect(judgeDates(archive, "2026-11-29")).toBe(0);
  });

  it("leaves an article's people as it was first read", async () => {
    await importOn("1999-05-01", {
      ...record("2001-03-04"),
      text: "Mayor Ana Prado opened the bridge. Prado was glad.",
    });
    const asRead = archive.stored(onlyId())!.read()!.facets;
    expect(asRead.people).not.toEqual([]);
    archive[RAW].exec(`insert into article_layer select seq, 'people', '{"facets":{"people":[]}}' from article`);
    expect(archive.get(onlyId())!.facets.people).toEqual([]);
    judgeDates(archive, "2026-11-29");
    expect(archive.stored(onlyId())!.read()!.facets).toEqual(asRead);
  });
});
