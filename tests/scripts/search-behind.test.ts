import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { readConfig } from "../../lib/config.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { openIndexed } from "../../lib/engine/embedded/open-indexed.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { openSearched } from "../../scripts/lib/open-searched.ts";
import { KEPT_LAYOUTS, unpack } from "../archive/kept-archive.ts";
import { articleOf } from "../fixtures/article.ts";

const everything = queryOf(EVERYTHING);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  path = join(folder, "archive.db");
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

async function write(ids: readonly string[], { indexed = true } = {}): Promise<void> {
  const archive = openArchive(path);
  archive.put(ids.map((id) => articleOf({ id })));
  const engine = openEmbedded(archive);
  if (indexed) await sync(archive, engine, () => {});
  await engine.close();
}

function change(sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

/** What the command line's search finds: how many, and what it says of how. */
async function searched() {
  const settings = {
    ...readConfig({ ARCHIVE: path, ENGINE: "embedded", WORKERS: "1" }, null),
    samples: "",
    searchMs: 1,
  };
  const engine = await openSearched(settings);
  const { total, note } = await engine.search(everything);
  await engine.close();
  return { total, note };
}

const OUTDATED = "update engine_state set version = 1";

describe("a search on the command line brings the index up to date first", () => {
  it.each<[string, () => Promise<void> | void]>([
    ["that is behind the archive", () => write(["c"], { indexed: false })],
    ["of another version", () => change(OUTDATED)],
    ["that is missing", () => change("drop table engine_state")],
    [
      "that was emptied and not filled",
      () => change("delete from engine_article; update engine_state set revision = 0"),
    ],
  ])("%s", async (_, damage) => {
    await write(["a", "b"]);
    await damage();
    const archive = openArchive(path);
    const held = archive.count();
    archive.close();
    expect(await searched()).toEqual({ total: held, note: null });
  });

  it.each(KEPT_LAYOUTS)("of an archive of layout %i", async (layout) => {
    unpack(layout, path);
    const archive = openArchive(path);
    const texts = archive.count() - archive.copyCount();
    archive.close();
    expect(texts).toBeGreaterThan(0);
    expect(await searched()).toEqual({ total: texts, note: null });
  });
});

describe("where the file is only read", () => {
  it("an index that is behind is asked, and says that it is and what mends it", async () => {
    await write(["a"]);
    await write(["b"], { indexed: false });
    const engine = openEmbedded(openIndexed(path));
    const { total, note } = await engine.search(everything);
    expect({ total, note }).toEqual({ total: 1, note: { code: "indexBehind" } });
    expect(messagesFor("en").engine.note(note!)).toContain("npm run sync");
    expect((await engine.health()).trouble).toEqual({ code: "behind", engine: "embedded" });
    await engine.close();
  });

  it.each([OUTDATED, "drop table engine_state"])(
    "an index that is none is told with what makes one: %s",
    async (sql) => {
      await write(["a"]);
      change(sql);
      expect(() => openIndexed(path)).toThrow(/^Cannot search the archive ".*": .*"npm run sync" makes one\.$/);
    },
  );

  it("the command says so, too, and never that there is nothing", async () => {
    await write(["a"]);
    change(OUTDATED);
    // SQLite keeps a log beside a file that it only reads, too.
    chmodSync(folder, 0o777);
    chmodSync(path, 0o444);
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.js", "search", "x"], {
      cwd: ROOT,
      env: { ...process.env, ARCHIVE: path, ENGINE: "embedded" },
      encoding: "utf8",
      ...nobody,
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(
      /^Cannot search the archive ".*": its index is of another version\. "npm run sync" makes one: on a copy of this write-protected file, ARCHIVE=COPY npm run sync\./,
    );
  });
});
