import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOfPath, shownPath } from "../../lib/source/files/file-name.ts";
import { sourceFolder } from "./folder.ts";
import { makeZip } from "./make-zip.ts";

const { file, path: folder, read, told } = sourceFolder();

/** A path in the test's folder whose last part is made of bytes. */
const inFolder = (...name: (string | number[])[]) =>
  Buffer.concat([Buffer.from(`${folder()}/`), ...name.map((part) => Buffer.from(part as string))]);
const put = (content: string | Uint8Array, ...name: (string | number[])[]) => writeFileSync(inFolder(...name), content);

/** Some file systems take Unicode alone. */
function takesAnyBytes(): boolean {
  return process.platform === "linux";
}

describe("a shown path", () => {
  const bytes = fc.uint8Array({ maxLength: 20 }).map((value) => Buffer.from(value));
  const like = fc
    .array(fc.constantFrom("\\", "x", "\\x", "e9", "5c", "é", "\xff", "a", "/", "\ud800", "😀"), { maxLength: 12 })
    .chain((parts) => fc.constantFrom(Buffer.from(parts.join("")), Buffer.from(parts.join(""), "latin1")));

  it("leads back to the bytes that it was made of, whatever they are", () => {
    fc.assert(
      fc.property(fc.oneof(bytes, like), (name) => {
        expect(Buffer.from(bytesOfPath(shownPath(name)) as never).equals(name)).toBe(true);
        expect(Buffer.from(shownPath(name)).toString()).toBe(shownPath(name));
      }),
      { numRuns: 2000 },
    );
  });

  it("is the path itself for every name of whole letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        fc.pre(!/\\x[0-9a-f]{2}/.test(name));
        expect(shownPath(Buffer.from(name))).toBe(name);
        expect(bytesOfPath(name)).toBe(name);
      }),
    );
  });

  it("can be read", () => {
    expect(shownPath(Buffer.from("Málaga/caf\xe9 \xfc.txt", "latin1"))).toBe("M\\xe1laga/caf\\xe9 \\xfc.txt");
    expect(shownPath("C\\xff")).toBe("C\\x5cxff");
  });
});

describe.skipIf(!takesAnyBytes())("files with names in any bytes (skipped where names are Unicode alone)", () => {
  it("are read from their folders, in order, under names that tell them apart", async () => {
    put("First words.", "inv", [0xe9], ".txt");
    put("Second words.", "inv", [0xea], ".txt");
    put("Third words.", "inv\\xe9.txt");
    mkdirSync(inFolder("d", [0xff]));
    put("Fourth words.", "d", [0xff], "/", [0xfc], ".txt");
    put("Fifth words.", "plain.txt");
    expect(await told(folder())).toEqual([
      "d\\xff/\\xfc.txt||Fourth words.",
      "inv\\x5cxe9.txt||Third words.",
      "inv\\xe9.txt||First words.",
      "inv\\xea.txt||Second words.",
      "plain.txt||Fifth words.",
    ]);
  });

  it("are read where they are named as they are shown, or by what a command line leaves of them", async () => {
    put("First words.", "inv", [0xe9, 0xff], ".txt");
    mkdirSync(inFolder("d", [0xff]));
    put("Second words.", "d", [0xff], "/a.txt");
    const path = (name: string) => join(folder(), name);
    expect(await told(path("inv\\xe9\\xff.txt"))).toEqual(["inv\\xe9\\xff.txt||First words."]);
    expect(await told(path("inv\ufffd\ufffd.txt"))).toEqual(["inv\\xe9\\xff.txt||First words."]);
    expect(await told(path("d\ufffd/a.txt"))).toEqual(["d\\xff/a.txt||Second words."]);
    expect(await told(path("d\ufffd"))).toEqual(["d\\xff/a.txt||Second words."]);
    expect(await told(path("none\ufffd.txt"))).toEqual(["none\ufffd.txt||!does not exist"]);
    expect(await told(path("none\\xe9.txt"))).toEqual(["none\\xe9.txt||!does not exist"]);
    // A name that looks so is itself first of all.
    file("real\ufffd.txt", "Third words.");
    put("Fourth words.", "real", [0xfe], ".txt");
    expect(await told(path("real\ufffd.txt"))).toEqual(["real\ufffd.txt||Third words."]);
  });

  it("are packed or long as any other", async () => {
    put(gzipSync("Packed words."), "a", [0xe9], ".txt.gz");
    put(makeZip([{ name: "b.txt", content: "Zipped words." }]), "b", [0xe9], ".zip");
    put(`Long words. ${"x ".repeat(100_000)}`, "c", [0xe9], ".txt");
    const found = await read([folder()]);
    expect(
      found.map((one) => [one.file.slice(folder().length + 1), one.kind === "record" && one.text.slice(0, 12)]),
    ).toEqual([
      ["a\\xe9.txt.gz", "Packed words"],
      ["b\\xe9.zip › b.txt", "Zipped words"],
      ["c\\xe9.txt", "Long words. "],
    ]);
  });

  it("are imported from a real command line", () => {
    put("A ferry left the harbour of Porto on Monday, and nobody saw it come back.", "inv", [0xe9, 0xff], ".txt");
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const command = `exec "$0" scripts/run.js extract "${folder()}/"inv*.txt`;
    const { status, stdout } = spawnSync("sh", ["-c", command, process.execPath], { cwd: root, encoding: "utf8" });
    expect({ status, id: JSON.parse(stdout).externalId }).toEqual({ status: 0, id: "inv\\xe9\\xff" });
    expect(readdirSync(folder())).toHaveLength(1);
  });
});
