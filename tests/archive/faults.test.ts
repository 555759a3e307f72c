// Longer than other files: a table of faults of a file, each with its words.
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { ArchiveFault, archiveFault } from "../../lib/archive/archive-fault.ts";
import { damageBehind } from "../../lib/archive/damage-behind.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { transaction } from "../../lib/archive/transaction.ts";
import { watchDamage } from "../../lib/engine/damage-watch.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { Health } from "../../lib/engine/port/results.ts";
import { sync } from "../../lib/engine/sync.ts";
import { openReport } from "../../lib/ingest/report.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { openApart } from "../fixtures/apart.ts";
import { articleOf } from "../fixtures/article.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  path = join(folder, "archive.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) =>
    articleOf({ id: `n${from + n}`, title: `Title ${from + n}`, text: `word${from + n} `.repeat(400) }),
  );

const faultOf = (work: () => unknown): ArchiveFault => {
  try {
    work();
  } catch (error) {
    if (error instanceof ArchiveFault) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

const messageOf = ({ trouble }: Health) => (trouble?.code === "failed" ? trouble.message : null);

/** Writes noise over a part of a file. */
function overwrite(file: string, from: number, length: number): void {
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(length, 0xa7), 0, length, from);
  closeSync(handle);
}

/** Every page of the file but the first, which says what the file is. */
const ruin = (file: string) => overwrite(file, 4096, statSync(file).size - 4096);

describe("a fault of the archive's file", () => {
  it("a full disk is told as that, the cause is kept, and so is all that was kept before", () => {
    const archive = openArchive(path);
    archive.put(many(5));
    const { page_count } = archive[RAW].prepare("pragma page_count").get() as { page_count: number };
    archive[RAW].exec(`pragma max_page_count = ${page_count + 2}`);
    const fault = faultOf(() => archive.put(many(50, 5)));
    expect(fault.message).toBe(
      `Cannot write the archive "${path}": the disk is full. What was kept before is safe (SQLite: database or disk is full).`,
    );
    expect(fault.kind).toBe("full");
    expect(fault.cause).toMatchObject({ errcode: 13 });
    expect(archive[RAW].isTransaction).toBe(false);
    expect(archive.count()).toBe(5);
    archive[RAW].exec("pragma max_page_count = 1000000");
    archive.put(many(50, 5));
    expect(archive.count()).toBe(55);
    archive.close();
  });

  it("so it is in the index, while it is filled", async () => {
    const archive = openArchive(path);
    archive.put(many(20));
    const engine = openEmbedded(archive);
    const { page_count } = archive[RAW].prepare("pragma page_count").get() as { page_count: number };
    archive[RAW].exec(`pragma max_page_count = ${page_count + 1}`);
    await expect(sync(archive, engine, () => {})).rejects.toThrow(/the disk is full/);
    archive[RAW].exec("pragma max_page_count = 1000000");
    await sync(archive, engine, () => {});
    expect((await engine.search(queryOf(EVERYTHING))).total).toBe(20);
    await engine.close();
  });

  it("another writer is told as that", () => {
    const [one, two] = [openArchive(path), openArchive(path)];
    two[RAW].exec("pragma busy_timeout = 0");
    const fault = faultOf(() => transaction(one[RAW], () => two.put(many(1))));
    expect(fault.message).toMatch(/^Cannot write the archive ".*": another program is writing to it\. What was kept/);
    expect(one[RAW].isTransaction).toBe(false);
    two.put(many(1));
    expect(one.count()).toBe(1);
    one.close();
    two.close();
  });

  it("a file that may not be written is told as that", () => {
    const archive = openArchive(path);
    archive[RAW].exec("pragma query_only = on");
    expect(faultOf(() => archive.put(many(1))).message).toMatch(
      /^Cannot write the archive ".*": the file or its folder is read-only/,
    );
    archive.close();
  });

  it("a damaged file is told as that, whatever is asked of it", () => {
    const archive = openArchive(path);
    archive.put(many(60));
    archive.close();
    ruin(path);
    const asks: ((archive: Archive) => unknown)[] = [
      (archive) => archive.get(articleOf({ id: "n1" }).id),
      (archive) => [...archive.changesSince(0)],
      (archive) => archive.put(many(1)),
      (archive) => archive.remove(articleOf({ id: "n1" }).id),
    ];
    for (const ask of asks) {
      const fault = faultOf(() => {
        const again = openArchive(path);
        try {
          ask(again);
        } finally {
          again.close();
        }
      });
      expect(fault).toMatchObject({
        kind: "damaged",
        message: expect.stringMatching(/^Cannot read the archive ".*": the file is damaged\. Restore it from a backup/),
      });
    }
  });

  it("another program's file is told as that, and left as it was", () => {
    const database = new DatabaseSync(path);
    database.exec("create table places (url text); pragma user_version = 3");
    database.close();
    const before = readFileSync(path);
    for (const readOnly of [false, true])
      expect(() => openArchive(path, { readOnly })).toThrow(
        `Cannot open the archive "${path}": it is an SQLite file of another program, and no archive of Dateline`,
      );
    expect(readFileSync(path).subarray(100)).toEqual(before.subarray(100));
  });

  it("a path that cannot be an archive's is told with the reason", () => {
    writeFileSync(join(folder, "file"), "");
    writeFileSync(join(folder, "text.db"), "no database, ".repeat(1000));
    mkdirSync(join(folder, "folder"));
    const reasons = ["file/archive.db", "folder", "text.db"].map((name) => {
      try {
        openArchive(join(folder, name));
        return "";
      } catch (error) {
        return (error as Error).message.replaceAll(folder, "");
      }
    });
    expect(reasons).toEqual([
      'Cannot open the archive "/file/archive.db": its folder "/file" cannot be made (a part of its path is no folder)',
      'Cannot open the archive "/folder": it is a folder',
      'Cannot open the archive "/text.db": the file is no archive, or its beginning is damaged (SQLite: file is not a database).',
    ]);
  });

  it.each([
    [3, "not opened"],
    [5, "locked"],
    [517, "locked"],
    [6, "locked"],
    [7, "memory"],
    [8, "read-only"],
    [1032, "read-only"],
    [10, "failing"],
    [778, "failing"],
    [266, "failing"],
    [11, "damaged"],
    [267, "damaged"],
    [13, "full"],
    [14, "not opened"],
    [26, "damaged"],
    [1, "unexpected"],
    [19, "unexpected"],
  ])("SQLite's code %i is %s, in a sentence that names the file", (errcode, kind) => {
    const fault = archiveFault({ code: "ERR_SQLITE_ERROR", errcode, message: "its words" }, "a.db");
    expect(fault).toBeInstanceOf(ArchiveFault);
    expect(fault).toMatchObject({
      kind,
      message: expect.stringMatching(
        /^Cannot (?:open|read|write|use) the archive "a\.db": .+ \(SQLite: its words\)\.$/,
      ),
    });
  });

  it("tables of another make are told as that, a mistake in the program stays what it is", () => {
    const archive = openArchive(":memory:");
    expect(faultOf(() => archive[RAW].prepare("select * from nowhere")).message).toBe(
      'Cannot use the archive ":memory:": its tables are not as they must be. The file is damaged, or another program changed it (SQLite: no such table: nowhere).',
    );
    expect(() =>
      transaction(archive[RAW], () => {
        throw new TypeError("mine");
      }),
    ).toThrow(TypeError);
    archive.close();
  });
});

describe("what is behind an error", () => {
  it("is the file where that is damaged, what it holds where it is not, and nothing where the error is in plain words", () => {
    const archive = openArchive(path);
    archive.put(many(60));
    archive.close();
    const stumble = new TypeError("Cannot read properties of undefined");
    const plain = new Error("Cannot do that: it is Sunday.");
    expect(damageBehind(plain, () => path)).toBe(plain);
    expect(damageBehind(stumble, () => join(folder, "none.db"))).toBe(stumble);
    expect(damageBehind(stumble, () => path)).toMatchObject({
      kind: "unexpected",
      message: `Cannot use the archive "${path}": something is wrong with what it holds, or with Dateline (${stumble.message}).`,
    });
    // What was found of a file is remembered for a while.
    const damaged = join(folder, "damaged.db");
    copyFileSync(path, damaged);
    ruin(damaged);
    expect(damageBehind(stumble, () => damaged)).toMatchObject({
      kind: "damaged",
      cause: stumble,
      message: expect.stringMatching(
        /^Cannot use the archive ".*": the file is damaged\. Restore it from a backup \(SQLite: /,
      ),
    });
  });
});

describe("a report that cannot be written", () => {
  it("says which and why", () => {
    writeFileSync(join(folder, "imports"), "");
    expect(() => openReport(join(folder, "imports"), "1", {}, () => [])).toThrow(
      `Cannot write the report "${join(folder, "imports")}": a part of its path is no folder. What was kept before is safe.`,
    );
  });
});

describe("the health of an engine", () => {
  it("says that the file is damaged as long as what ran into it does, also from processes apart", async () => {
    const archive = openArchive(path);
    archive.put(many(60));
    const own = openEmbedded(archive);
    await sync(archive, own, () => {});
    await own.close();
    const engine = watchDamage(openApart(path));
    expect((await engine.health()).trouble).toBeNull();
    ruin(path);
    await expect(engine.search(queryOf({ ...EVERYTHING, q: "word7" }))).rejects.toThrow(/the file is damaged/);
    expect(messageOf(await engine.health())).toMatch(/^Cannot read the archive ".*": the file is damaged/);
    expect(messageOf(await engine.health())).toMatch(/^Cannot read the archive/);
    await engine.close();
  });

  it("says so of a file that cannot even be opened", async () => {
    writeFileSync(path, "no database, ".repeat(1000));
    const engine = watchDamage(openApart(path));
    expect(messageOf(await engine.health())).toMatch(/^Cannot open the archive ".*": the file is no archive/);
    await engine.close();
  });

  it("is good again once what failed goes well, and knows nothing of other failures", async () => {
    const own = openEmbedded(openArchive(":memory:"));
    let error: Error | null = new ArchiveFault("damaged", "Cannot read it.", null);
    const search = async (query: Parameters<typeof own.search>[0]) => {
      if (error) throw error;
      return own.search(query);
    };
    const engine = watchDamage({ ...own, search });
    await expect(engine.search(queryOf(EVERYTHING))).rejects.toThrow("Cannot read it.");
    expect((await engine.health()).trouble).toEqual({
      code: "failed",
      message: "Cannot read it.",
      damage: true,
    });
    error = null;
    await expect.poll(async () => (await engine.health()).trouble).toBeNull();
    error = new ArchiveFault("locked", "It is locked.", null);
    await expect(engine.search(queryOf(EVERYTHING))).rejects.toThrow("It is locked.");
    expect((await engine.health()).trouble).toBeNull();
    await engine.close();
  });
});
