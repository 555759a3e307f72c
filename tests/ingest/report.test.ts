import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openReport } from "../../lib/ingest/report.ts";
import { reportFolder } from "../../lib/ingest/report-folder.ts";
import { rejection } from "../../lib/source/record.ts";
import { articleOf } from "../fixtures/article.ts";

const COUNTS = { read: 1, added: 1, changed: 0, unchanged: 0, removed: 0, copies: 0, rejected: 0 };

let folder: string;
let umask: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  umask = process.umask(0o022);
});
afterEach(() => {
  process.umask(umask);
  rmSync(folder, { recursive: true, force: true });
});

function report(archive: string, name: string, text: string): string {
  const open = openReport(reportFolder(join(folder, archive)), name, { run: name }, (article) => [
    ["Headline", article.headline.method],
  ]);
  open.article(articleOf({ title: text }), { outcome: "added", id: "a", by: null }, null, [text]);
  open.rejected(rejection("a.txt", text, { place: "line 1", raw: text }));
  return open.close(COUNTS);
}

const files = (name: string) => readdirSync(join(folder, name)).sort();

describe("reportFolder", () => {
  it.each([
    ["data/archive.db", "data/archive.imports"],
    ["/srv/news/1987.db", "/srv/news/1987.imports"],
    ["a.sqlite", "a.sqlite.imports"],
    ["data/v1.2", "data/v1.2.imports"],
  ])("of %s is %s", (archive, imports) => expect(reportFolder(archive)).toBe(imports));
});

describe("a report", () => {
  it("lies in its archive's folder, apart from that of another archive beside", () => {
    report("archive.db", "1", "first");
    report("small.db", "1", "second");
    expect(files(".")).toEqual(["archive.imports", "small.imports"]);
    expect(files("archive.imports")).toEqual(["1.json", "1.rejected.jsonl", "1.txt"]);
    expect(readFileSync(join(folder, "archive.imports/1.json"), "utf8")).toContain("first");
  });

  it("is never written over: neither by an archive made again, nor by a dry run", () => {
    for (const name of ["1", "dry-run"]) for (const text of ["first", "second", "third"]) report("a.db", name, text);
    const stems = ["1", "1-2", "1-3", "dry-run", "dry-run-2", "dry-run-3"];
    expect(files("a.imports")).toEqual(
      stems.flatMap((stem) => [`${stem}.json`, `${stem}.rejected.jsonl`, `${stem}.txt`]).sort(),
    );
    for (const [at, stem] of stems.entries()) {
      const text = ["first", "second", "third"][at % 3]!;
      expect(JSON.parse(readFileSync(join(folder, `a.imports/${stem}.json`), "utf8")).articles[0].notes).toEqual([
        text,
      ]);
      expect(JSON.parse(readFileSync(join(folder, `a.imports/${stem}.rejected.jsonl`), "utf8")).raw).toBe(text);
    }
  });

  it("counts what was refused by its reason, with five of the places", () => {
    const open = openReport(reportFolder(join(folder, "a.db")), "1", { run: "1" }, () => []);
    for (let number = 1; number <= 7; number++)
      open.rejected(rejection("a.warc", `is page ${number} without a text`, { place: `record ${number}` }));
    open.rejected(rejection("b.txt", "is empty"));
    const lines = open.close(COUNTS).split("\n");
    expect(lines.filter((line) => /is /.test(line)).map((line) => line.trim())).toEqual([
      "Refused    7  is page N without a text: record 1, record 2, record 3, record 4, record 5, …",
      "1  is empty",
    ]);
  });

  it("leaves a file of refused records that lost its report", () => {
    report("a.db", "1", "first");
    rmSync(join(folder, "a.imports/1.json"));
    expect(report("a.db", "1", "second")).toContain("1-2.json");
    expect(readFileSync(join(folder, "a.imports/1.rejected.jsonl"), "utf8")).toContain("first");
  });

  it.each([
    ["its owner's alone", 0o700, 0o022, "600", "700"],
    ["its owner's alone, though its group may look in", 0o770, 0o002, "600", "700"],
    ["handed on to its group, which may read", 0o2770, 0o022, "640", "750"],
    ["handed on to its group, which may write", 0o2775, 0o002, "660", "770"],
    ["handed on to its group, which the umask keeps out", 0o2770, 0o077, "600", "700"],
  ])("and its archive are as private as the folder around them: %s", (_, around, mask, file, directory) => {
    process.umask(mask);
    chmodSync(folder, around);
    openArchive(join(folder, "data/a.db")).close();
    report("data/a.db", "1", "first");
    const mode = (path: string) => (statSync(join(folder, path)).mode & 0o777).toString(8);
    expect(
      ["data/a.db", "data/a.imports/1.json", "data/a.imports/1.txt", "data/a.imports/1.rejected.jsonl"].map(mode),
    ).toEqual(Array(4).fill(file));
    expect(["data", "data/a.imports"].map(mode)).toEqual([directory, directory]);
  });

  it("leaves the mode of an archive that is there", () => {
    writeFileSync(join(folder, "a.db"), "", { mode: 0o644 });
    openArchive(join(folder, "a.db")).close();
    expect(statSync(join(folder, "a.db")).mode & 0o777).toBe(0o644);
  });
});
