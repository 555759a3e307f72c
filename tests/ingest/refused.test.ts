import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { identify } from "../../lib/article/identity/identity.ts";
import { readArticles } from "../../lib/ingest/read-articles.ts";
import { openReport } from "../../lib/ingest/report.ts";
import { isMissing } from "../../lib/source/fields/missing.ts";
import { readSources } from "../../lib/source/read.ts";
import { type Rejection, rejection, type SourceFields, type SourceRecord } from "../../lib/source/record.ts";

const COUNTS = { read: 0, added: 0, changed: 0, unchanged: 0, removed: 0, copies: 0, rejected: 1 };
const CONTEXT = { collection: "main", outlet: null, today: "2026-01-01" };

let folder: string;
let reports = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A line of a file of refused records. */
type Line = Readonly<Record<string, unknown>> & {
  readonly rejected: Pick<Rejection, "file" | "place" | "reason">;
  readonly header?: string;
  readonly raw?: string;
};

async function readFile(name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const found = await Array.fromAsync(readSources([path]));
  return {
    texts: found.flatMap((one) => (one.kind === "record" ? [one.text.trim()] : [])),
    rejections: found.filter((one) => one.kind === "rejection"),
  };
}

/** What the file of refused records says of some. */
function refused(rejections: readonly Rejection[]): Line[] {
  const name = `${++reports}`;
  const report = openReport(folder, name, { run: reports }, () => []);
  for (const rejected of rejections) report.rejected(rejected);
  report.close(COUNTS);
  const lines = readFileSync(join(folder, `${name}.rejected.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line));
}

interface Format {
  readonly file: (rows: readonly string[]) => string;
  readonly sound: (id: number, text: string) => string;
  /** Ways in which a record may be broken, each with how a person mends its line, which gives the text of a file. */
  readonly broken: readonly {
    readonly row: (id: number, text: string) => string;
    readonly mended: (line: Line, text: string) => string;
  }[];
}

const json = (value: object) => JSON.stringify(value);
const withText = (line: Line, text: string) => json({ ...line, text });
/** What stands behind a record in a list is no part of it. */
const closed = ({ raw }: Line) => `${raw!.replace(/[\s,\]]+$/, "")}}`;
/** A line with the record that a person mended where it stands. */
const mendedInPlace = (line: Line, content: string) =>
  line.raw === undefined
    ? content
    : json({ ...line, raw: line.header === undefined ? content : content.slice(line.header.length + 1) });
const jsonRows: Pick<Format, "sound" | "broken"> = {
  sound: (id, text) => json({ id, text }),
  broken: [
    { row: (id) => json({ id, title: `Without a text ${id}` }), mended: withText },
    { row: (id) => json({ id, text: 5, rejected: "a field of its own" }), mended: withText },
    { row: (id, text) => json({ id, text }).slice(0, -1), mended: closed },
  ],
};

const FORMATS: Readonly<Record<string, Format>> = {
  "a.jsonl": { ...jsonRows, file: (rows) => rows.join("\n") },
  "a.json": { ...jsonRows, file: (rows) => `[\n${rows.join(",\n")}\n]` },
  "a.csv": {
    file: (rows) => ["id,text,date", ...rows].join("\n"),
    sound: (id, text) => `${id},${text},2001`,
    broken: [
      { row: (id, text) => `${id},${text}`, mended: ({ header, raw }) => `${header}\n${raw!.trim()},2001` },
      {
        row: (id, text) => `${id},${text},2001,9`,
        mended: ({ header, raw }) => `${header}\n${raw!.replace(/,9\s*$/, "")}`,
      },
      {
        row: (id, text) => `${id},"${text}"?,2001`,
        mended: ({ header, raw }) => `${header}\n${raw!.replace("?", "")}`,
      },
    ],
  },
  "a.sgm": {
    file: (rows) => rows.join("\n"),
    sound: (id, text) => `<REUTERS NEWID="${id}"><TEXT><BODY>${text}</BODY></TEXT></REUTERS>`,
    broken: [
      {
        row: (id, text) => `<REUTERS NEWID="${id}"><TEXT><BODY>${text}</BODY></TEXT>`,
        mended: ({ raw }) => `${raw}</REUTERS>`,
      },
    ],
  },
};

describe("the file of refused records", () => {
  it.each(Object.entries(FORMATS))(
    "loses none of %s: each can be mended there and imported again",
    async (name, format) => {
      const plans = fc.array(fc.nat({ max: format.broken.length }), { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(plans, async (plan) => {
          // A first sound one tells the format; 0 is sound, n is broken in way n.
          const ways = [0, ...plan];
          const texts = ways.map((_, id) => `Ferry ${id} sailed at noon`);
          const rows = ways.map((way, id) => (format.broken[way - 1]?.row ?? format.sound)(id, texts[id]!));
          const first = await readFile(name, format.file(rows));
          const broken = ways.flatMap((way, id) => (way === 0 ? [] : [{ id, way: format.broken[way - 1]! }]));
          expect(first.texts).toEqual(texts.filter((_, id) => ways[id] === 0));
          if (broken.length === 0) return;
          const lines = refused(first.rejections);
          expect(lines.map(({ rejected }) => rejected)).toMatchObject(
            first.rejections.map(({ file, place, reason }) => ({ file, place, reason })),
          );
          expect(lines).toHaveLength(broken.length);
          for (const [at, { id, way }] of broken.entries()) {
            const content = way.mended(lines[at]!, texts[id]!);
            const again = await readFile(content.startsWith("{") ? "mended.jsonl" : `mended-${name}`, content);
            expect(again).toEqual({ texts: [texts[id]], rejections: [] });
          }
          // So where all are mended in their lines, and the file is imported as it is.
          const inPlace = broken.map(({ id, way }, at) =>
            mendedInPlace(lines[at]!, way.mended(lines[at]!, texts[id]!)),
          );
          const all = await readFile("again.rejected.jsonl", inPlace.join("\n"));
          expect(all).toEqual({ texts: broken.map(({ id }) => texts[id]), rejections: [] });
          // What is not mended is refused again, where it stands now.
          const same = await readFile("same.rejected.jsonl", lines.map((line) => json(line)).join("\n"));
          expect(same.texts).toEqual([]);
          expect(same.rejections.map(({ place }) => place)).toEqual(lines.map((_, at) => `line ${at + 1}`));
        }),
        { numRuns: 30 },
      );
    },
  );

  it("keeps all that is known of a record that could not be read, by which it is the same article", async () => {
    const words = fc.string({ minLength: 1, maxLength: 20 }).filter((word) => word.trim() !== "" && !isMissing(word));
    const fields = fc.record(
      {
        title: words,
        url: fc.webUrl({ withQueryParameters: true }),
        externalId: words,
        date: words,
        outlet: words,
        authors: fc.array(words, { minLength: 1, maxLength: 3 }),
        language: words,
      },
      { requiredKeys: [] },
    );
    const readings = fc.constantFrom({ reason: "takes more than 4 seconds to read" }, { article: null, notes: [] });
    const recordOf = (fields: SourceFields, text: string): SourceRecord => {
      return { kind: "record", file: "a.txt", place: "line 1", text, fields, notes: [] };
    };
    await fc.assert(
      fc.asyncProperty(
        fields,
        fc.string().filter((text) => !isMissing(text) && /^[^<]*[\p{L}\p{N}][^<]*$/u.test(text)),
        readings,
        async (fields, text, reading) => {
          const record = recordOf(fields, text);
          const processes = { read: async () => reading, use: () => {}, close: () => {} };
          const [found] = await Array.fromAsync(readArticles(stream([record]), null, CONTEXT, processes));
          const [line] = refused([found as Rejection]);
          writeFileSync(join(folder, "again.jsonl"), json(line!));
          const [again] = await Array.fromAsync(readSources([join(folder, "again.jsonl")]));
          expect(identify(again as SourceRecord, CONTEXT)).toEqual(identify(record, CONTEXT));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("holds all of very many, of which the report repeats the first thousand", () => {
    const lines = refused(
      Array.from({ length: 1100 }, (_, n) =>
        rejection("a.jsonl", "is not read", { place: `line ${n}`, raw: json({ id: n }) }),
      ),
    );
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 1100 }, (_, n) => n));
    expect(JSON.parse(readFileSync(join(folder, `${reports}.json`), "utf8")).rejected).toHaveLength(1000);
  });

  it("says of one that is refused again why it is now, and why it was", () => {
    const [first] = refused([rejection("a.jsonl", "has no text", { place: "line 4", raw: json({ id: 4 }) })]);
    const [again] = refused([rejection("1.rejected.jsonl", "takes too long", { place: "line 1", raw: json(first!) })]);
    expect(again).toEqual({
      rejected: {
        file: "1.rejected.jsonl",
        place: "line 1",
        reason: "takes too long",
        before: { file: "a.jsonl", place: "line 4", reason: "has no text" },
      },
      id: 4,
    });
  });
});

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
