import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { importRecords } from "../../lib/ingest/import.ts";
import type { ReadOptions } from "../../lib/ingest/read-processes.ts";
import { readRecord } from "../../lib/ingest/read-record.ts";
import { rederive } from "../../lib/ingest/rederive.ts";
import type { Rejection, SourceRecord } from "../../lib/source/record.ts";

const CONTEXT = { collection: "main", outlet: null, today: "2026-01-01" };

/** Seconds of the processor that a text may take: a usual one takes some milliseconds. */
const DEADLINE = { deadline: () => 4 };

const story = (
  n: number,
  text = `LISBON - Minister Ann Lee of Peru spoke on day ${n}, and she said a good deal.`,
): SourceRecord => ({
  kind: "record",
  file: "test.jsonl",
  place: `line ${n}`,
  text,
  fields: { externalId: `${n}`, title: `Story ${n}` },
  notes: [],
});

const stories = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => story(from + n));

async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** What an import kept and refused, by place. */
async function imported(
  records: Iterable<SourceRecord>,
  options: ReadOptions,
  archive: Archive = openArchive(":memory:"),
) {
  const kept: string[] = [];
  const rejected = new Map<string, Rejection>();
  const counts = await importRecords(stream(records), archive, {
    context: CONTEXT,
    listener: {
      kept: ({ source }) => kept.push(source.place),
      rejected: (rejection) => rejected.set(rejection.place, rejection),
    },
    options,
  });
  return { kept, rejected, counts, reason: (n: number) => rejected.get(`line ${n}`)?.reason };
}

const places = (...ranges: [number, number][]) =>
  ranges.flatMap(([from, to]) => stories(from, to).map(({ place }) => place));

beforeEach(() => vi.stubEnv("NODE_OPTIONS", `--import=${new URL("faults/inject.ts", import.meta.url)}`));
afterEach(() => vi.unstubAllEnvs());

describe("a text that cannot be read", () => {
  test("is refused with the fault and where it lies, and the others are kept", async () => {
    const records = [
      ...stories(0, 10),
      story(10, "A text with a FAULT IN ZONES."),
      story(11, "A text with a FAULT IN FACETS."),
      story(12, "A text with a FAULT IN IDENTITY."),
      story(13, "A text with a FAULT IN KEEPING."),
      ...stories(14, 24),
    ];
    const { kept, rejected, reason, counts } = await imported(records, DEADLINE);
    expect(kept).toEqual(places([0, 10], [13, 24]));
    expect(counts).toMatchObject({ read: 21, added: 21, rejected: 3 });
    const fault = (words: string) =>
      expect.stringMatching(
        new RegExp(`^cannot be read: this is a fault of Dateline, not of the text \\(${words}\\)$`),
      );
    expect(reason(10)).toEqual(fault("TypeError: injected, zones\\.ts:\\d+"));
    expect(reason(11)).toEqual(fault("RangeError: Maximum call stack size exceeded, extract\\.ts:\\d+"));
    expect(reason(12)).toEqual(fault("RangeError: injected, identity\\.ts:\\d+"));
    // Once the fault is mended it can be imported as it was refused.
    expect(JSON.parse(rejected.get("line 10")!.raw!)).toEqual({
      externalId: "10",
      title: "Story 10",
      text: records[10]!.text,
    });
  });

  test("is refused where it is never done, with many others on their way", async () => {
    const records = [...stories(0, 40), story(40, "A text FAULT WITHOUT END."), ...stories(41, 80)];
    const { kept, reason } = await imported(records, { ...DEADLINE, processes: 1 });
    expect(kept).toEqual(places([0, 40], [41, 80]));
    expect(reason(40)).toBe("takes more than 4 seconds to read");
  });

  test("is none that the machine had no time for", async () => {
    const records = [...stories(0, 20), story(20, "A text with a FAULT OF THE CLOCK."), ...stories(21, 40)];
    const began = performance.now();
    expect((await imported(records, { ...DEADLINE, processes: 1 })).kept).toEqual(places([0, 40]));
    expect((performance.now() - began) / 1000).toBeGreaterThan(DEADLINE.deadline());
  });

  test("is refused where it takes too much memory, in one piece or in many", async () => {
    // One array of all its characters, for which a thread would have ended the process with it.
    const characters = "東京".repeat(2.5e6);
    const records = [
      ...stories(0, 30),
      story(30, characters),
      ...stories(31, 61),
      story(61, "A text with a FAULT OF MEMORY."),
      ...stories(62, 92),
    ];
    const { kept, reason } = await imported(records, { processes: 1 });
    expect(kept).toEqual(places([0, 30], [31, 61], [62, 92]));
    expect(reason(30)).toBe("is too much to read: its 5,000,008 characters took more than 300 MB of memory");
    expect(reason(61)).toMatch(/^is too much to read/);
  });

  test("is left as it was where it is to be read again, and the others are read", async () => {
    const archive = openArchive(":memory:");
    const texts = [
      story(0).text,
      "A text with a FAULT IN ZONES.",
      story(2).text,
      "A text FAULT WITHOUT END.",
      story(4).text,
    ];
    const older = texts.map((text, n) => ({ ...readRecord(story(n, text), CONTEXT)!, normaliserVersion: 0 }));
    archive.put(older);
    const left: string[] = [];
    const counts = await rederive(
      archive,
      "2026-01-01",
      { progress: () => {}, left: ({ source }, reason) => left.push(`${source.place} ${reason}`) },
      { ...DEADLINE, processes: 1 },
    );
    expect(counts).toEqual({ changed: 3, current: 0, left: 2 });
    expect(left).toEqual([
      expect.stringMatching(/^line 1 cannot be read: this is a fault of Dateline/),
      "line 3 takes more than 4 seconds to read",
    ]);
    expect(older.map(({ id }) => archive.get(id)!.normaliserVersion > 0)).toEqual([true, false, true, false, true]);
  });
});

test("an article that cannot be kept is refused, and the others of its batch are kept", async () => {
  const archive = openArchive(":memory:");
  const place: Archive["place"] = (articles, run) => {
    if (articles.some(({ source }) => source.place === "line 3")) throw new TypeError("odd");
    return archive.place(articles, run);
  };
  const { kept, reason, counts } = await imported(stories(0, 20), DEADLINE, { ...archive, place });
  expect(kept).toEqual(places([0, 3], [4, 20]));
  expect(reason(3)).toBe("cannot be kept: odd");
  expect(counts).toMatchObject({ added: 19, rejected: 1 });
  archive.close();
});
