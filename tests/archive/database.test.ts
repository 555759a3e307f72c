import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { articleOf } from "../fixtures/article.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  path = join(folder, "a.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("an archive that is opened for reading alone", () => {
  it("is not made where there is none", () => {
    const missing = join(folder, "none/a.db");
    expect(() => openArchive(missing, { readOnly: true })).toThrow(`Cannot open the archive "${missing}"`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("cannot be changed, and shows what others change", () => {
    const writing = openArchive(path);
    const reading = openArchive(path, { readOnly: true });
    writing.put([articleOf({ id: "a" })]);
    expect([reading.readOnly, reading.count()]).toEqual([true, 1]);
    expect(() => reading.put([articleOf({ id: "b" })])).toThrow(/readonly/);
    reading.close();
    writing.close();
  });
});

describe("an archive that is closed", () => {
  it("is whole in its one file, though others have it open", () => {
    const writing = openArchive(path);
    writing.put([articleOf({ id: "a" })]);
    const reading = openArchive(path, { readOnly: true });
    writing.close();
    expect(statSync(`${path}-wal`).size).toBe(0);
    copyFileSync(path, join(folder, "copy.db"));
    reading.close();
    const copy = openArchive(join(folder, "copy.db"));
    expect(copy.count()).toBe(1);
    copy.close();
  });

  it("after reading alone leaves the log to those who write", () => {
    const writing = openArchive(path);
    writing.put([articleOf({ id: "a" })]);
    const { size } = statSync(`${path}-wal`);
    openArchive(path).close();
    expect(statSync(`${path}-wal`).size).toBe(size);
    writing.close();
  });
});
