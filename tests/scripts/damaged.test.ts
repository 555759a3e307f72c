import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { main as articles } from "../../scripts/articles.ts";
import { main as importPaths } from "../../scripts/import.ts";
import { main as imports } from "../../scripts/imports.ts";
import { main as rederive } from "../../scripts/rederive.ts";
import { main as reindex } from "../../scripts/reindex.ts";
import { main as search } from "../../scripts/search.ts";
import { main as sync } from "../../scripts/sync.ts";

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  vi.stubEnv("ARCHIVE", path());
  vi.stubEnv("ENGINE", "embedded");
  said = [];
  const hear = (...words: unknown[]) => void said.push(words.join(" "));
  vi.spyOn(console, "error").mockImplementation(hear);
  vi.spyOn(console, "log").mockImplementation(() => {});
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text).trimEnd()) > 0);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const path = () => join(folder, "archive.db");
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => ({
    id: `n${from + at}`,
    title: `Tram ${from + at} is late`,
    text: `Tram ${from + at} of Porto was late again, said Rui Costa of Portugal. ${"It snowed there all day. ".repeat(40)}`,
    date: "2001-02-04",
  }));
const source = (name: string, list: readonly object[]) => {
  writeFileSync(join(folder, name), list.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return join(folder, name);
};

describe("commands on an archive with a damaged row", () => {
  it("name it, go on with the rest, and say so by their exit code; importing it again mends it", async () => {
    const file = source("a.jsonl", rows(0, 20));
    expect(await importPaths([file])).toBe(0);
    const database = new DatabaseSync(path());
    const { id } = database.prepare("select id from article where seq = 7").get() as { id: string };
    database.exec("update article set doc = substr(doc, 1, length(doc) - 50) where seq = 7");
    database.exec("update article set doc = json_set(doc, '$.extractorVersion', 0) where seq = 8");
    database.close();
    const told = () => said.splice(0).filter((line) => line.includes(id));
    for (const command of [reindex, rederive]) {
      expect(await command([])).toBe(3);
      expect(told()).toEqual([expect.stringMatching(`^Left out article ${id}: its row in the archive is damaged \\(`)]);
    }
    expect(await sync([])).toBe(0);
    expect(await search(["tram", "--json"])).toBe(0);
    told();
    expect(await articles(["show", id])).toBe(1);
    expect(told().at(-1)).toMatch(/^Cannot show article/);
    expect(await importPaths([source("b.jsonl", rows(20, 22))])).toBe(0);
    expect(await importPaths([file])).toBe(0);
    expect(said.join("\n")).toContain("20 articles read: 0 new, 1 changed, 19 unchanged");
    expect(await reindex([])).toBe(0);
    expect(said.at(-1)).toBe("22 articles indexed.");
  });
});

describe("commands on a damaged file", () => {
  it("name a damaged index once", async () => {
    await importPaths([source("a.jsonl", rows(0, 30))]);
    const database = new DatabaseSync(path());
    const { block } = database.prepare("select block from engine_text_data where id = 10").get() as {
      block: Uint8Array;
    };
    database.close();
    const bytes = readFileSync(path());
    writeFileSync(path(), bytes.fill(255, bytes.indexOf(block) + 4, bytes.indexOf(block) + block.length));
    said = [];
    expect(await importPaths([source("b.jsonl", rows(30, 32))])).toBe(1);
    expect(said.at(-1)).toMatch(
      /^Cannot read the archive "[^"]+": the index of its words is damaged[^:]*: npm run reindex \([^)]*\)\.$/,
    );
  });

  it("fail in one plain line where they touch the damage, and never pass over it", async () => {
    await importPaths([source("a.jsonl", rows(0, 30))]);
    copyFileSync(path(), join(folder, "whole"));
    const whole = readFileSync(join(folder, "whole"));
    const more = source("b.jsonl", rows(30, 32));
    let failed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(whole.length * 8 - 1), { minLength: 60, maxLength: 60 }), async (flips) => {
        const bytes = Buffer.from(whole);
        // The first page says what the file is.
        for (const flip of flips) if (flip >> 3 >= 4096) bytes[flip >> 3]! ^= 1 << (flip & 7);
        for (const ending of ["", "-wal", "-shm"]) rmSync(path() + ending, { force: true });
        writeFileSync(path(), bytes);
        for (const command of [
          () => search(["tram"]),
          () => importPaths([more]),
          () => sync([]),
          () => reindex([]),
          () => rederive([]),
          () => imports(["undo", "1"]),
        ]) {
          said = [];
          const code = await command();
          expect([0, 1, 3]).toContain(code);
          if (code === 1) {
            failed++;
            expect(said.at(-1)).toMatch(
              /^(?:Cannot [a-z]+ the archive "[^"]+": .+|Cannot undo import 1: .+|Traces of what .+\nCannot .+)$/,
            );
          }
        }
      }),
      { numRuns: 20 },
    );
    expect(failed).toBeGreaterThan(10);
    for (const ending of ["", "-wal", "-shm"]) rmSync(path() + ending, { force: true });
    copyFileSync(join(folder, "whole"), path());
    expect(openArchive(path()).count()).toBe(30);
  });
});
