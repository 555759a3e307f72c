// Longer than other files: what can happen to the file that is served, case by case, on one site.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serve } from "../../app/serve.ts";
import type { Site } from "../../app/site.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { readConfig } from "../../lib/config.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { articleOf } from "../fixtures/article.ts";

const everything = queryOf(EVERYTHING);

let folder: string;
let at: (name: string) => string;
let site: ReturnType<typeof serve>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  at = (name) => join(folder, name);
  site = serving();
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A site that looks at its archive when it is told to, so that no clock decides a test. */
function serving(options = {}) {
  const config = {
    ...readConfig(
      { ARCHIVE: at("archive.db"), ENGINE: "embedded", LOG_LEVEL: "silent", SEARCH_MS: "60000", WORKERS: "1" },
      null,
    ),
    samples: at("samples.db"),
  };
  return serve(config, { every: 2 ** 30, ...options });
}

const ask = <T>(question: (site: Site) => Promise<T>) => site.ask(question);

/** Writes an archive of articles, indexed as an import does it, or as an import has left it that still runs. */
async function write(name: string, ids: readonly string[], { indexed = true } = {}): Promise<void> {
  const archive = openArchive(at(name));
  archive.put(ids.map((id) => articleOf({ id, title: `Title ${id}` })));
  if (indexed) await sync(archive, openEmbedded(archive), () => {});
  archive.close();
}

const titles = async ({ engine }: Site) =>
  (await engine.search(everything)).hits
    .map(({ headline }) => headline.segments.map(({ text }) => text).join(""))
    .sort();

/** What is found once the file has been looked at. */
const found = () => {
  site.look();
  return ask(titles);
};

const remove = (name: string) => {
  for (const file of readdirSync(folder).filter((file) => file.startsWith(name))) rmSync(at(file));
};

const inode = (name: string) => {
  const { dev, ino } = statSync(at(name), { bigint: true });
  return `${dev}:${ino}`;
};

describe("the site", () => {
  it.each<[string, () => void]>([
    [
      "moved to its place after the old one was deleted",
      () => {
        remove("archive.db");
        renameSync(at("fresh.db"), at("archive.db"));
      },
    ],
    ["moved over the old one", () => renameSync(at("fresh.db"), at("archive.db"))],
    ["copied over the old one", () => copyFileSync(at("fresh.db"), at("archive.db"))],
    [
      "copied over the old one, with its time",
      () => {
        const { atime, mtime } = statSync(at("archive.db"));
        copyFileSync(at("fresh.db"), at("archive.db"));
        utimesSync(at("archive.db"), atime, mtime);
      },
    ],
  ])("serves another archive that was %s", async (_, replace) => {
    await write("archive.db", ["old"]);
    await write("fresh.db", ["new", "newer"]);
    expect(await found()).toEqual(["Title old"]);
    replace();
    expect(await found()).toEqual(["Title new", "Title newer"]);
    expect((await ask(async (site) => site.archive))!.inode).toBe(inode("archive.db"));
    expect(await ask(async ({ engine }) => engine.health())).toMatchObject({ articles: 2 });
  });

  it("serves an earlier copy of the same archive, where what was imported since is gone", async () => {
    await write("archive.db", ["a"]);
    copyFileSync(at("archive.db"), at("backup.db"));
    await write("archive.db", ["b"]);
    expect(await found()).toEqual(["Title a", "Title b"]);
    copyFileSync(at("backup.db"), at("archive.db"));
    expect(await found()).toEqual(["Title a"]);
    // The next import into it is seen as any other.
    await write("archive.db", ["c"]);
    expect(await found()).toEqual(["Title a", "Title c"]);
  });

  it("serves a backup that SQLite made, which has no log, and goes on when it is imported into", async () => {
    await write("archive.db", ["old"]);
    await write("fresh.db", ["new"]);
    change(at("fresh.db"), `vacuum into '${at("backup.db")}'`);
    expect(await found()).toEqual(["Title old"]);
    renameSync(at("backup.db"), at("archive.db"));
    expect(await found()).toEqual(["Title new"]);
    await write("archive.db", ["newer"]);
    expect(await found()).toEqual(["Title new", "Title newer"]);
  });

  it("notices an earlier copy that was imported into before anybody asked", async () => {
    await write("archive.db", ["a"]);
    copyFileSync(at("archive.db"), at("backup.db"));
    await write("archive.db", ["b"]);
    await write("archive.db", ["c"]);
    expect(await found()).toEqual(["Title a", "Title b", "Title c"]);
    copyFileSync(at("backup.db"), at("archive.db"));
    await write("archive.db", ["d"]);
    expect(await found()).toEqual(["Title a", "Title d"]);
  });

  it("goes on with an archive that is imported into", async () => {
    await write("archive.db", ["a"]);
    await found();
    const before = await ask(async (site) => site.archive);
    for (const id of ["b", "c", "d"]) {
      await write("archive.db", [id]);
      expect(await found()).toContain(`Title ${id}`);
    }
    expect(await ask(async (site) => site.archive)).toBe(before);
  });

  it("looks by itself, whether anybody asks or not", async () => {
    site = serving({ every: 5 });
    await write("archive.db", ["old"]);
    await write("fresh.db", ["new"]);
    expect(await ask(titles)).toEqual(["Title old"]);
    renameSync(at("fresh.db"), at("archive.db"));
    await expect.poll(() => ask(titles)).toEqual(["Title new"]);
  });

  it("says that an archive is gone, serves neither it nor the samples in its place, and makes none", async () => {
    await write("archive.db", ["old"]);
    await write("samples.db", ["sample"]);
    expect(await found()).toEqual(["Title old"]);
    remove("archive.db");
    // As the page on the archive asks, before the file is looked at again.
    await ask(async ({ lastImport }) => lastImport());
    for (let times = 0; times < 3; times++) {
      await expect(found()).rejects.toMatchObject({ name: "NotServed", reason: "gone" });
      expect(readdirSync(folder).filter((name) => name.startsWith("archive"))).toEqual([]);
    }
    await write("archive.db", ["new"]);
    expect(await found()).toEqual(["Title new"]);
  });

  it.each<[string, (path: string) => void, RegExp]>([
    ["no archive", (path) => writeFileSync(path, "x".repeat(50_000)), /not a database/],
    ["cut short", (path) => writeFileSync(path, readFileSync(path).subarray(0, 40_000)), /is cut short/],
    ["of an older layout", (path) => change(path, "pragma user_version = 1"), /layout 1; "npm run sync"/],
    ["of a newer layout", (path) => change(path, "pragma user_version = 999"), /newer Dateline/],
    ["without an index", (path) => change(path, "drop table engine_state"), /no index yet. "npm run sync"/],
    [
      "with an index of another version",
      (path) => change(path, "update engine_state set version = 1"),
      /another version. "npm run sync"/,
    ],
  ])("says what is wrong with a file that is %s, and serves what is put in its place", async (_, spoil, message) => {
    await write("archive.db", ["old"]);
    await write("samples.db", ["sample"]);
    copyFileSync(at("archive.db"), at("good.db"));
    expect(await found()).toEqual(["Title old"]);
    copyFileSync(at("archive.db"), at("bad.db"));
    spoil(at("bad.db"));
    remove("archive.db");
    renameSync(at("bad.db"), at("archive.db"));
    for (let times = 0; times < 2; times++) {
      const failed = await found().then(
        () => null,
        (error: Error) => error,
      );
      expect(failed?.message).toMatch(message);
      expect(failed).toMatchObject({ name: "NotServed", reason: "unreadable" });
      expect(failed?.message).toContain(at("archive.db"));
    }
    copyFileSync(at("good.db"), at("archive.db"));
    expect(await found()).toEqual(["Title old"]);
  });

  it("says what became of the file under it, and serves it again once it is back, beside a log as without one", async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `a${n}`);
    await write("archive.db", ids);
    copyFileSync(at("archive.db"), at("good.db"));
    expect(await found()).toHaveLength(20);
    const over = (from: number, length: number) => {
      const bytes = readFileSync(at("archive.db"));
      writeFileSync(at("archive.db"), bytes.fill(0xa7, from, from + length));
    };
    const size = statSync(at("archive.db")).size;
    mkdirSync(at("folder"));
    const faults: readonly [() => void, string][] = [
      [() => truncateSync(at("archive.db"), 0), "unreadable"],
      [() => truncateSync(at("archive.db"), size - 4096), "unreadable"],
      [() => over(100, 3996), "unreadable"],
      [() => rmSync(at("archive.db")), "gone"],
      [() => renameSync(at("folder"), at("archive.db")), "unreadable"],
    ];
    for (const [number, [spoil, reason]] of faults.entries()) {
      // A log that has just been written to, and is empty, tells nothing of the file.
      const archive = openArchive(at("archive.db"));
      if (number % 2 === 0) archive.runs.start("2020-01-01", "import");
      archive.close();
      expect(await found()).toHaveLength(20);
      if (number === faults.length - 1) rmSync(at("archive.db"));
      spoil();
      const failed = await found().catch((error: Error) => error);
      expect(failed, `fault ${number}`).toMatchObject({ name: "NotServed", reason });
      rmSync(at("archive.db"), { recursive: true, force: true });
      remove("archive.db-");
      copyFileSync(at("good.db"), at("archive.db"));
      expect(await found()).toHaveLength(20);
    }
  });

  it("serves the samples until the archive's index holds an article, then never again", async () => {
    await write("samples.db", ["sample"]);
    expect(await found()).toEqual(["Title sample"]);
    writeFileSync(at("archive.db"), "");
    expect(await found()).toEqual(["Title sample"]);
    remove("archive.db");
    await write("archive.db", [], {});
    expect(await found()).toEqual(["Title sample"]);
    await write("archive.db", ["a"], { indexed: false });
    expect(await found()).toEqual(["Title sample"]);
    await write("archive.db", []);
    expect(await found()).toEqual(["Title a"]);
    const archive = openArchive(at("archive.db"));
    archive.remove("a");
    const id = [...archive.changesSince(0)][0]!.id;
    archive.remove(id);
    await sync(archive, openEmbedded(archive), () => {});
    archive.close();
    expect(await found()).toEqual([]);
    expect(await ask(async ({ samples }) => samples)).toBe(false);
  });

  it("says that a file beside the samples is no archive", async () => {
    await write("samples.db", ["sample"]);
    expect(await found()).toEqual(["Title sample"]);
    writeFileSync(at("archive.db"), "x".repeat(50_000));
    await expect(found()).rejects.toMatchObject({ reason: "unreadable" });
    remove("archive.db");
    expect(await found()).toEqual(["Title sample"]);
  });

  it("lets a question end over the file that it began with, and opens another only then", async () => {
    await write("archive.db", ["old"]);
    await write("fresh.db", ["new"]);
    await found();
    let go = () => {};
    const slow = ask(async (site) => {
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      return titles(site);
    });
    await Promise.resolve();
    remove("archive.db");
    renameSync(at("fresh.db"), at("archive.db"));
    let answered = false;
    const next = found().finally(() => {
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answered).toBe(false);
    go();
    expect(await slow).toEqual(["Title old"]);
    expect(await next).toEqual(["Title new"]);
  });

  it("does not wait for ever for a question that does not end", async () => {
    site = serving({ leaveAfter: 30 });
    await write("archive.db", ["old"]);
    await write("fresh.db", ["new"]);
    await found();
    void ask(() => new Promise(() => {}));
    await Promise.resolve();
    renameSync(at("fresh.db"), at("archive.db"));
    expect(await found()).toEqual(["Title new"]);
  });

  it("writes nothing, and lets go of a file that is no more", async () => {
    await write("archive.db", ["old"]);
    await write("fresh.db", ["new"]);
    const bytes = readFileSync(at("archive.db"));
    await found();
    expect(await ask(async ({ engine }) => ["put", "remove", "reset"].filter((act) => act in engine))).toEqual([]);
    expect(readFileSync(at("archive.db")).equals(bytes)).toBe(true);
    const held = () =>
      readdirSync("/proc/self/fd")
        .flatMap((fd) => {
          try {
            return [readlinkSync(`/proc/self/fd/${fd}`)];
          } catch {
            return [];
          }
        })
        .filter((path) => path.startsWith(at("archive.db")));
    expect(held()).toContain(at("archive.db"));
    remove("archive.db");
    expect(held()).toContain(`${at("archive.db")} (deleted)`);
    renameSync(at("fresh.db"), at("archive.db"));
    expect(await found()).toEqual(["Title new"]);
    expect(held().filter((path) => path.endsWith("(deleted)"))).toEqual([]);
  });
});

function change(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}
