import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { main as extract } from "../../scripts/extract.ts";
import { main as importPaths } from "../../scripts/import.ts";
import { main as imports } from "../../scripts/imports.ts";

let folder: string;
let said: string[];
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  vi.stubEnv("ARCHIVE", archivePath());
  vi.stubEnv("ENGINE", "embedded");
  said = [];
  printed = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text).trimEnd()) > 0);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const archivePath = () => join(folder, "archive.db");
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const story = (name: string) =>
  file(name, `${name} opens\n\nThe ${name} over the river was opened on Monday, said the town's engineer, Ann Cole.`);

function runs() {
  const archive = openArchive(archivePath());
  const list = archive.runs.list();
  archive.close();
  return list;
}

describe("wrong use of an import writes nothing", () => {
  it.each([
    ["--rule", "foo"],
    ["--encoding", "x"],
    ["--map", "foo=bar"],
    ["--map", "text"],
    ["--dates", "ymd"],
    ["--ocr", "English"],
    ["--ocr", "../eng"],
    ["--dry-run", "--rule", "foo"],
  ])("%s %s", async (...flags) => {
    expect(await importPaths([story("a.txt"), ...flags])).toBe(2);
    expect(await extract([story("a.txt"), ...flags.filter((flag) => flag !== "--dry-run")])).toBe(2);
    expect(existsSync(archivePath())).toBe(false);
    expect(existsSync(join(folder, "archive.imports"))).toBe(false);
  });

  it("and so where nothing lies at the paths given; one that is missing among others is reported, and they are read", async () => {
    const [missing, other] = [join(folder, "none"), join(folder, "a.txt", "none")];
    const there = story("a.txt");
    expect(await importPaths([missing, other])).toBe(2);
    expect(said[0]).toBe(`Cannot import "${missing}", "${other}": they do not exist.`);
    expect(await extract([missing])).toBe(2);
    expect(await importPaths(["--watch", folder, missing])).toBe(2);
    expect(existsSync(archivePath())).toBe(false);
    expect(await importPaths([missing, there])).toBe(3);
    expect(runs()).toMatchObject([{ counts: { added: 1, rejected: 1 } }]);
  });

  it("and an import that cannot leave a report was none", async () => {
    const there = story("a.txt");
    expect(await importPaths([there])).toBe(0);
    rmSync(join(folder, "archive.imports"), { recursive: true });
    file("archive.imports", "in its way");
    expect(await importPaths([there])).toBe(1);
    expect(runs()).toHaveLength(1);
  });
});

it("an import says that one own id stood for several texts: how many, and where the first is", async () => {
  const texts = ["ferry sank at its berth", "council voted for a tram", "nurses ended their strike"];
  const rows = texts.map((text) => JSON.stringify({ id: "7", text: `The ${text} on Monday, said Ann Cole.` }));
  const path = file("a.jsonl", rows.join("\n"));
  expect(await importPaths([path])).toBe(0);
  const told = `takes the place of another text with its own id "7" in this import (first: "${path}", line 2)`;
  expect(said).toContain(`Remarks    2  ${told}`);
  const summary = readFileSync(join(folder, "archive.imports/1.txt"), "utf8").split("\n");
  expect(summary).toEqual(
    expect.arrayContaining([`Remarks    2  ${told}`, expect.stringMatching(/^Not known {2}3 {2}/)]),
  );
  said = [];
  await importPaths([path]);
  expect(said.join()).not.toContain("takes the place");
});

describe("an import that was taken back", () => {
  it("says so in the list, and cannot be taken back again", async () => {
    await importPaths([story("a.txt")]);
    await importPaths([story("b.txt")]);
    expect(await imports(["undo", "2"])).toBe(0);
    said = [];
    expect(await imports(["undo", "2"])).toBe(1);
    expect(said).toEqual(["Cannot undo import 2: it was taken back already."]);
    await imports([]);
    expect(printed[0]).toContain(
      "1 read, 1 new, 0 changed, 0 rejected; taken back: 1 article gone, 0 as before, 0 left",
    );
    expect(printed[1]).not.toContain("taken back");
    printed = [];
    await imports(["--json"]);
    expect(JSON.parse(printed[0]!)).toMatchObject([
      { id: 2, counts: { read: 1, added: 1 }, undone: { removed: 1, restored: 0, left: 0 } },
      { id: 1, undone: null },
    ]);
  });

  it("is not taken for one that is to be completed, where it had broken off", async () => {
    mkdirSync(folder, { recursive: true });
    const archive = openArchive(archivePath());
    const run = archive.runs.start("2026-01-01T00:00:00Z", "x");
    archive.close();
    await imports([]);
    expect(printed[0]).toContain("not finished: import the same again to complete it");
    expect(await imports(["undo", String(run)])).toBe(0);
    expect(await imports(["undo", String(run)])).toBe(1);
    await imports([]);
    expect(printed[1]).toContain("not finished; taken back: 0 articles gone");
    expect(runs()[0]).toMatchObject({ counts: null });
  });
});
