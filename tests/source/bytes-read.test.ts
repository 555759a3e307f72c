import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { totalSize } from "../../lib/source/files/total-size.ts";
import { readSources } from "../../lib/source/read.ts";
import { sourceFolder } from "./folder.ts";
import { makeZip } from "./make-zip.ts";

const { file, path } = sourceFolder();

const ROW = `${JSON.stringify({ text: "The tram along the quay carried its first passengers on Monday.", date: "05/06/2001" })}\n`;

describe("the bytes that were read", () => {
  it("are those of all files in the end, packed, read twice, broken or refused, and grow as records come", async () => {
    file("a.jsonl", ROW.repeat(5000));
    file("b.jsonl.gz", gzipSync(ROW.repeat(3000)));
    file("c.zip", makeZip([{ name: "d.txt", content: "A text of a few words." }]));
    file("e.pdf", "%PDF-1.7 and so on");
    file("f/g.csv", `text,date\n"${"x".repeat(200_000)}`);
    const total = await totalSize([path()]);
    let bytes = 0;
    let early = 0;
    let records = 0;
    const onRead = (more: number) => {
      expect(more).toBeGreaterThan(0);
      bytes += more;
    };
    for await (const _ of readSources([path()], { onRead })) if (++records === 5) early = bytes;
    expect(bytes).toBe(total);
    expect(early).toBeGreaterThan(0);
    expect(early).toBeLessThan(total);
  });

  it("are none of what is not there", async () => {
    expect(await totalSize([`${path()}/none`])).toBe(0);
  });
});
