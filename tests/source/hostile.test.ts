import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSources } from "../../lib/source/read.ts";
import { sourceFolder } from "./folder.ts";
import { makeZip } from "./make-zip.ts";

const folder = sourceFolder();

/** A sentence about a file, as each rejection is one. */
const REASON = /^(?:is|has|does|may|begins|opens|unpacks|would|cannot) \S/;

async function endsWell(name: string, bytes: Uint8Array): Promise<number> {
  let count = 0;
  for await (const found of readSources([folder.file(name, bytes)])) {
    count++;
    if (found.kind === "rejection") expect(found.reason).toMatch(REASON);
    else expect(typeof found.text).toBe("string");
    if (found.kind === "rejection" && found.raw) expect(found.raw.length).toBeLessThanOrEqual(64 * 1024);
  }
  return count;
}

const NAMES = ["a.txt", "a.jsonl", "a.json", "a.csv", "a.tsv", "a.sgm", "a.gz", "a.zip", "a"];
const BEGINNINGS = [
  "",
  "\ufeff",
  '{"text": "a"}\n',
  '[{"text": "a"},',
  "title,text\na,b\n",
  'text\n"',
  '<REUTERS NEWID="1">\n<TEXT>',
  "date 2001-02-03 a\n",
  "Document 1 of 2\n",
  "A\n---\n",
];

const chunk = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.string({ maxLength: 40, unit: "binary" }).map((text) => Buffer.from(text)),
  fc
    .constantFrom('"', '""', ",", "\n", "\r\n", "}", "]", "[{", "\0", "</REUTERS>", "\n---\n", "\\", "\f")
    .map(Buffer.from),
  fc.constantFrom(Buffer.from([0xff, 0xfe]), Buffer.from([0xc3]), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from([0x81])),
);

describe("hostile bytes", () => {
  it("end in records or stated rejections, whatever they begin like and are called", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...BEGINNINGS),
        fc.constantFrom<BufferEncoding>("utf8", "latin1", "utf16le"),
        fc.array(chunk, { maxLength: 12 }),
        async (name, beginning, encoding, chunks) => {
          await endsWell(name, Buffer.concat([Buffer.from(beginning, encoding), ...chunks]));
        },
      ),
      { numRuns: 1500 },
    );
  });

  const table = `id,text\n${Array.from({ length: 40 }, (_, at) => `${at},"Row ${at * 7919}, of many"`).join("\n")}`;
  const packed = {
    "a.csv.gz": gzipSync(table),
    "a.zip": makeZip([
      { name: "a.csv", content: table },
      { name: "b.csv", content: table, streamed: true },
      { name: "c.gz", content: gzipSync(table), stored: true },
    ]),
  };

  it.each(Object.entries(packed))("end so where %s is cut off anywhere", async (name, bytes) => {
    for (let length = 0; length < bytes.length; length += 7)
      expect(await endsWell(name, bytes.subarray(0, length))).toBeGreaterThan(0);
  });

  it.each(Object.entries(packed))("end so where bytes of %s are changed", async (name, bytes) => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = Buffer.from(bytes);
        for (const { at, to } of changes) changed[at] = to;
        await endsWell(name, changed);
      }),
      { numRuns: 150 },
    );
  });
});
