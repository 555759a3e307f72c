import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceFolder } from "./folder.ts";
import { makeZip, type ZipEntry } from "./make-zip.ts";

const { file, told, read } = sourceFolder();

const MB = 1024 * 1024;
const BOMB = expect.stringMatching(/refused as a decompression bomb/);

/** Lines that do not pack well. */
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const text = `Line ${at}: ${Math.imul(at + 1, 2654435761) >>> 0} boats, ${Math.imul(at + 7, 40503) >>> 0} gulls.`;
    return JSON.stringify({ id: at, text });
  }).join("\n");

describe("archives", () => {
  it("reads their files like others, in the order they lie in, without what a system hides", async () => {
    const path = file(
      "a.zip",
      makeZip([
        { name: "folder/", content: "" },
        { name: "folder/b.txt", content: "B" },
        { name: "a.jsonl", content: '{"text":"1"}\n{"text":"2"}', stored: true },
        { name: "__MACOSX/._b.txt", content: "x" },
        { name: "folder/.hidden", content: "x" },
        { name: "c.csv", content: "title,text\nT,C\n", streamed: true },
        { name: "empty.txt", content: "" },
      ]),
    );
    expect(await told(path)).toEqual([
      "a.zip › folder/b.txt||B",
      "a.zip › a.jsonl|line 1|1",
      "a.zip › a.jsonl|line 2|2",
      "a.zip › c.csv|line 2|C",
      "a.zip › empty.txt||!is empty",
    ]);
  });

  it("reads gzip by the name without its ending", async () => {
    expect(await told(file("a.csv.gz", gzipSync("a;text\n1;A, b\n")), file("b.gz", gzipSync("B")))).toEqual([
      "a.csv.gz|line 2|A, b",
      "b.gz||B",
    ]);
    expect(await told(file("empty.gz", gzipSync("")))).toEqual(["empty.gz||!is empty"]);
  });

  it("opens archives in archives, two deep", async () => {
    const inner = makeZip([{ name: "c.txt", content: "C" }]);
    const middle = makeZip([
      { name: "inner.zip", content: inner },
      { name: "b.txt.gz", content: gzipSync("B") },
      { name: "b.txt", content: "B" },
    ]);
    const path = file("a.zip", makeZip([{ name: "middle.zip", content: middle }]));
    expect(await told(path)).toEqual([
      "a.zip › middle.zip › inner.zip||!is a ZIP archive inside 2 others, and is not opened",
      "a.zip › middle.zip › b.txt.gz||!is a gzip archive inside 2 others, and is not opened",
      "a.zip › middle.zip › b.txt||B",
    ]);
  });

  it("refuses names that lead out, encrypted files, links and unknown methods, and reads the rest", async () => {
    const path = file(
      "a.zip",
      makeZip([
        { name: "../../evil.txt", content: "x" },
        { name: "/etc/evil.txt", content: "x" },
        { name: "C:\\evil.txt", content: "x" },
        { name: "a/..\\..\\evil.txt", content: "x" },
        { name: "secret.txt", content: "x", encrypted: true },
        { name: "link.txt", content: "/etc/hostname", link: true },
        { name: "odd.txt", content: "x", method: 12 },
        { name: "good.txt", content: "Good" },
      ]),
    );
    const leads = "!has a name that leads out of the archive, and is refused";
    expect(await told(path)).toEqual([
      `a.zip › ../../evil.txt||${leads}`,
      `a.zip › /etc/evil.txt||${leads}`,
      `a.zip › C:/evil.txt||${leads}`,
      `a.zip › a/../../evil.txt||${leads}`,
      "a.zip › secret.txt||!is encrypted",
      "a.zip › link.txt||!is a link and no file",
      "a.zip › odd.txt||!is packed by a method that is not read (number 12)",
      "a.zip › good.txt||Good",
    ]);
  });

  it("refuses what would unpack to far more than its size", async () => {
    const zeros = Buffer.alloc(40 * MB, "x");
    const zip = makeZip([
      { name: "bomb.txt", content: zeros },
      { name: "liar.txt", content: zeros, claims: 100 },
      { name: "good.txt", content: "Good" },
    ]);
    expect(await told(file("a.zip", zip))).toEqual([
      BOMB,
      expect.stringMatching(/^a.zip › liar.txt\|\|!is damaged .*too many bytes/),
      "a.zip › good.txt||Good",
    ]);
    expect(await told(file("a.gz", gzipSync(zeros)))).toEqual([BOMB]);
    const nested = makeZip([{ name: "a.gz", content: gzipSync(zeros), stored: true }]);
    expect(await told(file("b.zip", nested))).toEqual([BOMB]);
  });

  it("refuses many files that only together are too much", async () => {
    const content = Buffer.alloc(9 * MB, "x");
    const found = await told(
      file("a.zip", makeZip(Array.from({ length: 12 }, (_, at) => ({ name: `${at}`, content })))),
    );
    expect(found.at(-1)).toBe("a.zip||!unpacks to far more than its size; the rest of it is not read");
    expect(found.length).toBeLessThan(8);
  });

  it("keeps what was whole of a gzip that is cut off", async () => {
    const bytes = gzipSync(lines(5000));
    const found = await read([file("a.jsonl.gz", bytes.subarray(0, bytes.length / 2))]);
    const records = found.filter(({ kind }) => kind === "record");
    expect(records.length).toBeGreaterThan(2000);
    expect(records.length).toBeLessThan(3000);
    expect(found.at(-1)).toMatchObject({
      reason: `is cut off (unexpected end of file); the ${records.length} before are read`,
    });
  });

  it.each([false, true])("keeps what was whole of a ZIP that is cut off (sizes behind: %s)", async (streamed) => {
    const entries = ["a", "b", "c"].map((name) => ({ name: `${name}.jsonl`, content: lines(50), streamed }));
    const bytes = makeZip(entries);
    const found = await told(file("a.zip", bytes.subarray(0, bytes.length * 0.6)));
    expect(found.filter((line) => !line.includes("!"))).toHaveLength(50);
    expect(found.at(-1)).toBe(
      "a.zip||!is cut off or damaged: it has no directory; the 1 files at its front were whole",
    );
  });

  /** What a ZIP gives, and without its directory. */
  async function withAndWithout(files: readonly ZipEntry[]) {
    const bytes = makeZip(files);
    const directory = bytes.readUInt32LE(bytes.length - 6);
    return {
      whole: await told(file("a.zip", bytes)),
      cut: await told(file("a.zip", bytes.subarray(0, directory))),
      end: `a.zip||!is cut off or damaged: it has no directory; the ${files.length} files at its front were whole`,
    };
  }

  it("reads the same of a ZIP that lost its directory, wherever the sizes of its files stand", async () => {
    const front = { streamed: fc.constant(false), wide: fc.boolean(), stored: fc.boolean() };
    const behind = { streamed: fc.record({ unsigned: fc.boolean(), wide: fc.boolean() }) };
    const text = fc.string({ minLength: 1, maxLength: 200 });
    const files = fc.array(fc.tuple(text, fc.oneof(fc.record(front), fc.record(behind))), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(files, async (some) => {
        const { whole, cut, end } = await withAndWithout(
          some.map(([text, how], at) => ({ name: `${at}.txt`, content: `${at} ${text}`, ...how })),
        );
        expect(whole).toHaveLength(some.length);
        expect(cut).toEqual([...whole, end]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([false, true])("is not misled by a size that begins as a header does (64 bits: %s)", async (wide) => {
    const content = "x".repeat(Buffer.from("PK").readUInt16LE());
    const { whole, cut, end } = await withAndWithout(
      ["a", "b", "c"].map((name) => ({
        name: `${name}.txt`,
        content: name === "b" ? content : name,
        streamed: { wide },
      })),
    );
    expect(whole).toEqual(["a.zip › a.txt||a", `a.zip › b.txt||${content}`, "a.zip › c.txt||c"]);
    expect(cut).toEqual([...whole, end]);
  });

  it("refuses a damaged file in an archive and reads the next", async () => {
    const bytes = makeZip([
      { name: "a.txt", content: lines(100) },
      { name: "b.txt", content: "B" },
    ]);
    bytes.fill(0xff, 100, 140);
    const found = await told(file("a.zip", bytes));
    expect(found[0]).toMatch(/^a.zip › a.txt\|\|!is damaged/);
    expect(found[1]).toBe("a.zip › b.txt||B");
  });

  it("says of an archive that it holds nothing", async () => {
    expect(await told(file("a.zip", makeZip([])))).toEqual(["a.zip||!is an archive without files"]);
  });
});
