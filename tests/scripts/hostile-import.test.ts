import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { memoryOf } from "../../scripts/lib/memory-of.ts";
import { processTree } from "../../scripts/lib/process-tree.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FAULTS = `--import=${new URL("../ingest/faults/inject.ts", import.meta.url)}`;
const MB = 1_000_000;

/** Where the system tells of processes. */
const LINUX = existsSync("/proc/self/task");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  mkdirSync(join(folder, "in"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string) => writeFileSync(join(folder, "in", name), content);
const archivePath = () => join(folder, "archive.db");

/** The flags of Node with which npm runs the import: its limits of memory are what is tried here. */
const FLAGS = (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts.import as string)
  .split(" ")
  .filter((word) => word.startsWith("--"));

function start(faults = ""): ChildProcess {
  const env = { ...process.env, ARCHIVE: archivePath(), ENGINE: "auto", NODE_OPTIONS: faults };
  return spawn(process.execPath, [...FLAGS, "scripts/run.js", "import", join(folder, "in")], { cwd: ROOT, env });
}

/** Imports the folder: how it ended, what it said, and the megabytes that all its processes took at most (Linux). */
async function imported(faults = "") {
  const child = start(faults);
  let said = "";
  child.stderr!.on("data", (data) => {
    said += data;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid!));
  }, 50);
  const status = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  return { status, lines: said.trim().split("\n"), peak };
}

const rejected = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith("Rejected ")).map((line) => line.replaceAll(`${folder}/in/`, ""));

const good = (name: string, n: number) =>
  file(
    `${name}.txt`,
    `Ferry ${n} sails\n\nThe ferry number ${n} left Lisbon for Porto on Sunday, and the harbour was glad of it.\n`,
  );

function archived(): number {
  const archive = openArchive(archivePath());
  const count = archive.count();
  archive.close();
  return count;
}

describe("import", () => {
  it("takes all that can be read in a folder that also holds a refrain, deep JSON, 15 MB of names and a fault", async () => {
    for (let n = 0; n < 60; n++) {
      good(`a${n}`, n);
      good(`z${n}`, 100 + n);
    }
    file("m-refrain.txt", `The refrain\n\n${"La ".repeat(45)}\n\nThe singer bowed in Lisbon.\n`);
    const deep = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
    file(
      "m-deep.jsonl",
      `{"id": "1", "deep": ${deep}}\n{"id": "2", "deep": ${deep}, "text": "A deep text of a few words."}\n`,
    );
    const names: string[] = [];
    for (let n = 0, length = 0; length < 15 * MB; n++) {
      const name = n.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)]!);
      length += names[names.push(`President Anna Q${name} Smith met Peter Q${name} of Chile in Lisbon. `) - 1]!.length;
    }
    file("m-names.txt", names.join(""));
    file("m-fault.txt", "A text with a FAULT IN ZONES.\n");
    const { status, lines, peak } = await imported(FAULTS);
    expect(rejected(lines)).toEqual([
      'Rejected "m-deep.jsonl", line 1: has no text under a key that is known (its keys: id, deep): --map text=KEY names it',
      expect.stringMatching(
        /^Rejected "m-fault.txt": cannot be read: this is a fault of Dateline, not of the text \(TypeError: injected/,
      ),
      expect.stringMatching(
        /^Rejected "m-names.txt": is too much to read: its 15,\d{3},\d{3} characters took more than 300 MB/,
      ),
    ]);
    expect(lines.join("\n")).toMatch(/^122 articles read: 122 new, .* 3 records rejected\.$/m);
    expect(status).toBe(3);
    expect(archived()).toBe(122);
    const refused = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((name) =>
      name.endsWith(".rejected.jsonl"),
    )!;
    expect(readFileSync(join(folder, refused), "utf8").trim().split("\n")).toHaveLength(3);
    if (LINUX) expect(peak).toBeGreaterThan(200);
    expect(peak).toBeLessThan(700);
  });

  it("keeps a hundred records of 2 MB in the memory that it has", { timeout: 900_000 }, async () => {
    const line = (n: number) => JSON.stringify({ id: `${n}`, text: `Number ${n} of them.\n\n${"x".repeat(2 * MB)}` });
    file("long.jsonl", Array.from({ length: 100 }, (_, n) => line(n)).join("\n"));
    const { status, lines, peak } = await imported();
    expect(lines.join("\n")).toMatch(/^100 articles read: 100 new, .* 0 records rejected\.$/m);
    expect(status).toBe(0);
    expect(peak).toBeLessThan(700);
  });

  it("refuses an article whose identity cannot be told, where the archive is asked for it too", async () => {
    good("a", 1);
    file("b.txt", "A text with a FAULT IN IDENTITY.\n");
    good("c", 2);
    const { status, lines } = await imported(FAULTS);
    expect(rejected(lines)).toEqual([expect.stringContaining('"b.txt": cannot be read: this is a fault of Dateline')]);
    expect({ status, archived: archived() }).toEqual({ status: 3, archived: 2 });
  });

  it.each([
    ["KEEPING", 'Rejected "b.txt": cannot be kept: injected', 3],
    [
      "SETTLING",
      /^Cannot work out who the people of the archive are: .*: [\da-f]{20} \(injected\)\. The articles are kept; the next import goes on/,
      1,
    ],
    ["REPORT", /^Cannot write the report of the import: injected\. What was imported is kept$/, 1],
    [
      "INDEX",
      /^Cannot bring the index up to date: injected\. The articles are kept; the next import, sync or reindex goes on/,
      1,
    ],
  ])("names a fault in %s, loses nothing, and the next import completes it", async (step, words, ended) => {
    good("a", 1);
    file(
      "b.txt",
      `A text with a FAULT IN ${step} of some words, which are enough to be told from those of others, as they are many more than twenty-four in a row that none else has.\n`,
    );
    good("c", 2);
    const first = await imported(FAULTS);
    expect(first.lines.map((line) => line.replaceAll(`${folder}/in/`, ""))).toContainEqual(
      typeof words === "string" ? words : expect.stringMatching(words),
    );
    expect(first.status).toBe(ended);
    const again = await imported();
    expect({ status: again.status, archived: archived() }).toEqual({ status: 0, archived: 3 });
    const found = spawnSync(process.execPath, ["scripts/run.js", "search", "fault", "--json"], {
      cwd: ROOT,
      env: { ...process.env, ARCHIVE: archivePath(), ENGINE: "auto" },
      encoding: "utf8",
    });
    expect(JSON.parse(found.stdout).total).toBe(1);
  });

  it.runIf(LINUX)("leaves no process behind where it is killed while a text is never done", async () => {
    file("a.txt", "A text FAULT WITHOUT END.\n");
    const child = start(FAULTS);
    const readers = () => processTree(child.pid!).slice(1);
    await until(() => readers().some((pid) => processorTime(pid) > 300));
    const [reader] = readers();
    child.kill("SIGKILL");
    await until(() => !existsSync(`/proc/${reader}`));
    expect(existsSync(`/proc/${reader}`)).toBe(false);
  });

  it("prints no control characters of names and texts", async () => {
    file("a\u001b[31m\n\u009b\u202eb.txt", "");
    file("c.csv", "a\u001b]0;b\u0007,c\n1,2\n3,4\n");
    const { lines } = await imported();
    expect(lines.join("")).not.toMatch(/[^\P{Cc}\t]|\u202e/u);
    expect(rejected(lines)).toEqual([
      String.raw`Rejected "a\u001b[31m\n\u009b\u202eb.txt": is empty`,
      expect.stringContaining(String.raw`(its columns: a\u001b]0;b\u0007, c)`),
    ]);
  });
});

/** Hundredths of a second that a process has worked. */
function processorTime(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ")[11]);
  } catch {
    return 0;
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !condition(); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
}
