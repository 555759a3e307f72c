import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lines } from "../../lib/source/files/lines.ts";
import { csvRows } from "../../lib/source/formats/csv-rows.ts";
import { jsonElements } from "../../lib/source/formats/json-elements.ts";
import { reutersElements } from "../../lib/source/formats/reuters-elements.ts";
import { textArticles } from "../../lib/source/formats/txt-articles.ts";
import { findSeparator } from "../../lib/source/formats/txt-separator.ts";

const RUNS = 400;
const MB = 1024 * 1024;
const SHAPE = { delimiter: ",", quoted: true, lineEnd: 10 } as const;

async function* inPieces(text: string | Buffer, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text as string);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Something small, then many megabytes of one thing, then something small. */
async function* around(before: string, filling: string, megabytes: number, after: string): AsyncGenerator<Buffer> {
  yield Buffer.from(before);
  const piece = Buffer.alloc(64 * 1024, filling);
  for (let at = 0; at < megabytes * 16; at++) yield piece;
  yield Buffer.from(after);
}

const readers = {
  // Which fault is met first in a row that is too long depends on what was read so far; that it is refused does not.
  async *csvRows(source: AsyncIterable<Buffer>) {
    for await (const { fault, ...row } of csvRows(source, SHAPE, 40)) yield { ...row, isRefused: fault !== null };
  },
  jsonElements: (source: AsyncIterable<Buffer>) => jsonElements(source, 1, 40),
  async *lines(source: AsyncIterable<Buffer>) {
    for await (const some of lines(source, 40)) yield* some;
  },
  reutersElements,
};

describe("streams", () => {
  it.each(Object.entries(readers))("%s finds the same however the bytes come in pieces", async (_, reader) => {
    const part = fc.constantFrom(
      ...[
        '"',
        '""',
        ",",
        "\n",
        "\r\n",
        "a",
        "é",
        "[",
        "]",
        "{",
        "}",
        '{"id"',
        '\n{"id"',
        "\\",
        "<REUTERS",
        "</REUTERS>",
      ],
      " long cell ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const text = `[${parts.join("")}`;
        const whole = await Array.fromAsync<unknown>(reader(inPieces(text, 1e6)));
        expect(await Array.fromAsync<unknown>(reader(inPieces(text, size)))).toEqual(whole);
      }),
      { numRuns: RUNS },
    );
  });

  it("csvRows gives every byte to a row or a refused line, in order", async () => {
    const part = fc.constantFrom('"', '""', ",", "\n", "a", '"b"', "c,d\n", '"e,\nf"\n');
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        const text = parts.join("");
        const rows = await Array.fromAsync(csvRows(inPieces(text, 5), SHAPE, MB));
        const said = rows.map(({ raw }) => raw.toString()).join("");
        expect(said.replaceAll("\n", "")).toBe(text.replaceAll("\n", ""));
        for (const { line, raw } of rows) expect(text.split("\n")[line - 1]).toContain(raw.toString().split("\n")[0]);
      }),
      { numRuns: 500 },
    );
  });

  it("reads on behind a table's line that is too long, and behind a quote that is never closed", async () => {
    const told = async (source: AsyncIterable<Buffer>) =>
      (await Array.fromAsync(csvRows(source, SHAPE, 16 * MB))).map(
        ({ line, cells, fault }) => fault ?? [line, ...cells],
      );
    expect(await told(around("a,b\n1,", "x", 64, "\n2,y\n"))).toEqual([
      [1, "a", "b"],
      "is longer than 16 MB",
      [3, "2", "y"],
    ]);
    const row = `2,${"y".repeat(1021)}\n`;
    const unclosed = await told(around('a,b\n1,"x\n', row, 17, "3,z\n"));
    expect(unclosed[1]).toBe("opens a quote that is not closed within 16 MB");
    expect(unclosed).toHaveLength(3 + 17 * 1024);
    expect(unclosed.at(-1)?.slice(1)).toEqual(["3", "z"]);
  });

  it("takes time in proportion where every line is broken", async () => {
    const rows = await Array.fromAsync(csvRows(inPieces('"a" b\n'.repeat(4000), 64 * 1024), SHAPE, 16 * MB));
    expect(rows.filter(({ fault }) => fault !== null)).toHaveLength(4000);
  });

  it("reads on behind a JSON article that is too long or never closed", async () => {
    const told = async (source: AsyncIterable<Buffer>) =>
      (await Array.fromAsync(jsonElements(source, 1, 16 * MB))).map(({ bytes, fault }) => fault ?? bytes.toString());
    expect(await told(around('[{"a":"', "x", 64, '"},{"b":1}]'))).toEqual(["too long", '{"b":1}']);
    expect(await told(around('[\n{"a":1},\n{"a":[', "x", 64, '\n{"a":2}]'))).toEqual([
      '{"a":1}',
      "too long",
      '{"a":2}',
    ]);
  });

  it("parts a text of any length, of which it holds a window", async () => {
    const story = (at: number) =>
      `date 2001-02-03 Story ${at}\n\n${`The boat of day ${at} came in late and left early. `.repeat(40)}\n\n`;
    const text = Array.from({ length: 9000 }, (_, at) => story(at)).join("");
    const source = inPieces(text, 64 * 1024);
    const buffered = { bytes: Buffer.alloc(0), ended: false };
    const found = await Array.fromAsync(textArticles(source, buffered, findSeparator(text.slice(0, 10_000))!));
    expect(found.map(({ bytes }) => bytes?.toString()).join("")).toBe(text);
    expect(found).toHaveLength(9000);
    expect(found[8999]!.line).toBe(8999 * 4 + 1);
  });
});
