import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readBytes } from "../../lib/source/read.ts";
import { XML_READERS } from "../../lib/source/readers.ts";
import { type Example, examples } from "../../scripts/fuzz/examples.ts";
import { zipBytes } from "../../scripts/fuzz/zip-bytes.ts";

const SECRET = "the winter password of the old quay";
let golden: ReadonlyMap<string, readonly Example[]>;
let folder = "";
beforeAll(async () => {
  golden = await examples();
  folder = mkdtempSync(join(tmpdir(), "dateline-entities-"));
  writeFileSync(join(folder, "secret.txt"), SECRET);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** XML whose words all call for an entity of ten thousand million words, and for two that stand in a file outside. */
function withEntities(bytes: Buffer): Buffer {
  const bomb = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
  const outside = pathToFileURL(join(folder, "secret.txt")).href;
  const doctype = `<!DOCTYPE a [<!ENTITY l0 "lollol">${bomb}<!ENTITY x SYSTEM "${outside}"><!ENTITY % y SYSTEM "${outside}"> %y;]>`;
  const [, declaration = "", rest = ""] = /^(\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>)?)([\s\S]*)$/.exec(
    bytes.toString("latin1"),
  )!;
  const called = rest.replace(/>([^<>]*\w[^<>]*)</g, ">$1 &l10; &x;<");
  return Buffer.from(`${declaration.replace(/<!DOCTYPE[^>]*>/, "")}${doctype}${called}`, "latin1");
}

const PACKED = ["document.docx", "document.odt", "sheet.ods", "sheets.xlsx", "issue.epub"];
const all = [...XML_READERS.map(({ format }) => format), "HTML", ...PACKED];

it.each(all)("entities that %s declares are not expanded, and nothing is loaded for them", async (what) => {
  const files = golden.get(what) ?? [...golden.values()].flat().filter(({ name }) => name === what);
  expect(files.length).toBeGreaterThan(0);
  for (const { name, bytes, members } of files) {
    const isXml = (part: string) => /\.(?:xml|xhtml|opf|rels)$/.test(part);
    const spoilt =
      members.length === 0
        ? withEntities(bytes)
        : zipBytes(members.map((one) => (isXml(one.name) ? { ...one, bytes: withEntities(one.bytes) } : one)));
    const [before, after] = await Promise.all(
      [bytes, spoilt].map(async (some) => {
        const found = await Array.fromAsync(readBytes(name, name, some));
        // What is refused is given back as it was written, to be mended.
        return {
          count: found.length,
          said: JSON.stringify(found, (key, value) => (/^(?:raw|header)$/.test(key) ? "" : value)),
        };
      }),
    );
    expect(after!.count).toBeGreaterThan(0);
    expect(after!.said).not.toContain("lollol");
    expect(after!.said).not.toContain(SECRET);
    // Each place that calls for them is as long as the call.
    expect(after!.said.length).toBeLessThan(10 * spoilt.length + before!.said.length);
  }
});
