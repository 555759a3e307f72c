// Longer than other files: what an import does and leaves is tried with the same records and listener.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { importRecords } from "../../lib/ingest/import.ts";
import { type Read, readArticles } from "../../lib/ingest/read-articles.ts";
import { startReading } from "../../lib/ingest/read-processes.ts";
import { readRecord } from "../../lib/ingest/read-record.ts";
import { readSources } from "../../lib/source/read.ts";
import { type Part, type Rejection, rejection, type SourceRecord } from "../../lib/source/record.ts";

const CONTEXT = { collection: "main", outlet: null, today: "2026-01-01" };
const SAMPLES = fileURLToPath(new URL("../../scripts/samples/", import.meta.url));

const record = (place: string, text: string, externalId: string | null = place): SourceRecord => ({
  kind: "record",
  file: "test.jsonl",
  place,
  text,
  fields: externalId === null ? {} : { externalId },
  notes: [],
});

const story = (n: number): SourceRecord =>
  record(`line ${n}`, `PARIS (Reuters) - Minister Ann Lee${n % 7} of Peru spoke on day ${n}, said Le Monde.`);

const stories = (count: number): SourceRecord[] => Array.from({ length: count }, (_, n) => story(n));

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function read(found: AsyncIterable<SourceRecord | Rejection>, processes: number, archive: Archive | null = null) {
  const reading = startReading(CONTEXT, { processes });
  try {
    return await all(readArticles(found, archive, CONTEXT, reading));
  } finally {
    reading.close();
  }
}

/** What comes out where every record is read here, one after another. */
const readHere = (found: readonly (SourceRecord | Rejection)[]): (Read | Rejection)[] =>
  found.map((one) => {
    if (one.kind === "rejection") return one;
    const article = readRecord(one, CONTEXT);
    if (article) return { kind: "article", article, notes: [] };
    return rejection(one.file, "holds no words", {
      place: one.place,
      raw: JSON.stringify({ ...one.fields, text: one.text }),
    });
  });

const bytes = (reads: readonly (Read | Rejection)[]) => reads.map((one) => JSON.stringify({ ...one, notes: [] }));

const keep = (found: readonly (SourceRecord | Rejection)[], archive: Archive, processes = 1) => {
  const heard: string[] = [];
  return importRecords(stream(found), archive, {
    context: CONTEXT,
    listener: {
      kept: (article, placed) => heard.push(`${article.source.place} ${placed?.outcome ?? null}`),
      rejected: ({ place, reason }) => heard.push(`${place} ${reason}`),
    },
    options: { processes },
  }).then((counts) => ({ counts, heard }));
};

afterEach(() => vi.unstubAllEnvs());

describe("readArticles()", () => {
  test("gives in processes the bytes that it gives in place: the samples", async () => {
    const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".txt"));
    const samples = await all(readSources(files.map((name) => join(SAMPLES, name))));
    const alone = bytes(readHere(samples));
    expect(alone.length).toBeGreaterThan(140);
    expect(bytes(await read(stream(samples), 2))).toEqual(alone);
  });

  test("gives in processes the bytes that it gives in place: any text", async () => {
    const words = fc.constantFrom(
      ...[
        "Ann",
        "LEE",
        "U.S.",
        "Mr.",
        "said",
        "The",
        "Times",
        "Paris,",
        "é\u0301",
        "\n\n",
        "'s",
        "—",
        "\ud800",
        "😀",
        "\u0000",
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(words, { maxLength: 80 }).map((list) => list.join(" ")),
    );
    const texts = fc.sample(text, { numRuns: 400, seed: 7 });
    const found = texts.map((one, n) =>
      n % 31 === 0 ? rejection("test.jsonl", "is bad", { place: `${n}` }) : record(`${n}`, one, null),
    );
    const alone = bytes(readHere(found));
    expect(alone.some((line) => line.includes("holds no words"))).toBe(true);
    expect(bytes(await read(stream(found), 2))).toEqual(alone);
  });

  test("starts no process for what the archive holds already", async () => {
    const archive = openArchive(":memory:");
    await keep(stories(20), archive);
    const reading = { read: vi.fn(), use: vi.fn(), close: vi.fn() };
    expect(await all(readArticles(stream(stories(20)), archive, CONTEXT, reading))).toHaveLength(20);
    expect(reading.read).not.toHaveBeenCalled();
  });

  test("reads no further ahead than a few hundred records, or two million units of text", async () => {
    const asked = async (one: (n: number) => SourceRecord) => {
      let count = 0;
      async function* endless(): AsyncGenerator<SourceRecord> {
        for (;;) yield one(count++);
      }
      const reading = startReading(CONTEXT, { processes: 1 });
      const reads = readArticles(endless(), null, CONTEXT, reading);
      expect(await reads.next()).toMatchObject({ value: { kind: "article" } });
      await reads.return(undefined);
      reading.close();
      return count;
    };
    expect(await asked(story)).toBeLessThanOrEqual(300);
    expect(await asked((n) => record(`${n}`, `${n}${"x".repeat(600_000)}`))).toBeLessThanOrEqual(5);
  });

  test("fails in plain words where no process can be started", async () => {
    vi.stubEnv("NODE_OPTIONS", "--import=./no-such-file.js");
    await expect(read(stream(stories(3)), 1)).rejects.toThrow(
      /^Cannot read: a process that reads articles could not be started \(Error .*no-such-file/,
    );
  });

  test("fails with the reader's own words", async () => {
    async function* broken(): AsyncGenerator<SourceRecord> {
      yield* stories(70);
      throw new RangeError("no such rule");
    }
    await expect(read(broken(), 1)).rejects.toThrow("no such rule");
  });
});

describe("importRecords()", () => {
  test("waits for what is done meanwhile after each full batch that is kept, and reads on", async () => {
    const archive = openArchive(":memory:");
    const kept: number[] = [];
    const meanwhile = async () => void kept.push(archive.count());
    const listener = { kept: () => {}, rejected: () => {} };
    const options = { processes: 1 };
    await importRecords(stream(stories(450)), archive, { context: CONTEXT, listener, meanwhile, options });
    expect(kept).toEqual([200, 400]);
    expect(archive.count()).toBe(450);
  });

  test("keeps with two processes the archive that it keeps with one, and hears of all in order", async () => {
    const found = [
      ...stories(240),
      rejection("test.jsonl", "is bad", { place: "line 240" }),
      record("line 241", " \n ", null),
    ];
    const now = () => "2026-01-01T08:00:00.000Z";
    const [alone, threaded] = [openArchive(":memory:", { now }), openArchive(":memory:", { now })];
    const heard = await keep(found, alone, 1);
    expect(await keep(found, threaded, 2)).toEqual(heard);
    expect(heard.counts).toMatchObject({ read: 240, added: 240, rejected: 2 });
    expect(heard.heard.filter((line) => !line.endsWith("added"))).toEqual([
      "line 240 is bad",
      "line 241 holds no words",
    ]);
    expect(JSON.stringify([...threaded.changesSince(0)])).toBe(JSON.stringify([...alone.changesSince(0)]));
  });

  test("keeps the batches before a failure whole", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-"));
    const archive = openArchive(join(folder, "archive.db"));
    async function* broken(): AsyncGenerator<SourceRecord> {
      yield* stories(520);
      throw new Error("no more");
    }
    const listener = { kept: () => {}, rejected: () => {} };
    await expect(
      importRecords(broken(), archive, { context: CONTEXT, listener, options: { processes: 1 } }),
    ).rejects.toThrow("no more");
    expect(archive.count() % 200).toBe(0);
    archive.close();
    rmSync(folder, { recursive: true });
  });

  test("does not read again what the archive holds, but says where it was found this time", async () => {
    const archive = openArchive(":memory:");
    await keep(stories(60), archive);
    const revision = archive.revision();
    const moved = stories(60).map((one) => ({ ...one, file: "moved.jsonl" }));
    const reads = await read(stream(moved), 1, archive);
    expect(reads).toEqual(readHere(moved));
    const again = await keep(moved, archive);
    expect(again.counts).toMatchObject({ read: 60, unchanged: 60, added: 0, changed: 0 });
    expect(archive.revision()).toBe(revision);
  });

  test("reads again what changed, or an older version read", async () => {
    const archive = openArchive(":memory:");
    await keep(stories(2), archive);
    const other = record("line 0", "LIMA (AP) - Something else happened in Peru.");
    const older = { ...readRecord(story(1), CONTEXT)!, extractorVersion: 0 };
    archive.put([older]);
    expect((await keep([other, story(1)], archive)).heard).toEqual(["line 0 changed", "line 1 changed"]);
  });

  test("reads again what its reader has learnt to mark since, and then no more", async () => {
    const archive = openArchive(":memory:");
    const plain = [1, 2, 3].map(story);
    const [dateline, body] = ["PARIS (Reuters) -".length, plain[1]!.text.length];
    const parts: Part[] = [
      { kind: "dateline", start: 0, end: dateline },
      { kind: "body", start: dateline + 1, end: body },
    ];
    const marked = plain.map((one) => (one.place === "line 2" ? { ...one, parts } : one));
    await keep(plain, archive);
    const outcomes = ["line 1 unchanged", "line 2 changed", "line 3 unchanged"];
    expect((await keep(marked, archive)).heard).toEqual(outcomes);
    const revision = archive.revision();
    expect((await keep(marked, archive)).counts).toMatchObject({ unchanged: 3, changed: 0 });
    expect(archive.revision()).toBe(revision);
    expect([...archive.changesSince(0)].at(-1)!.kept!.article.given.parts).toEqual(parts);
    const other = [parts[0]!, { ...parts[1]!, end: body - 1 }];
    const again = marked.map((one) => (one.place === "line 2" ? { ...one, parts: other } : one));
    expect((await keep(again, archive)).heard).toEqual(outcomes);
  });

  test("takes a record that comes back to what the archive held, after another in between, for a change", async () => {
    const archive = openArchive(":memory:");
    const [first, second] = [story(1), record("line 1", "Another text of the same record, about Peru.")];
    await keep([first], archive);
    const { heard } = await keep([first, second, first], archive);
    expect(heard).toEqual(["line 1 unchanged", "line 1 changed", "line 1 changed"]);
    expect([...archive.changesSince(0)].map(({ kept }) => kept?.article.raw.text)).toEqual([first.text]);
  });
});
