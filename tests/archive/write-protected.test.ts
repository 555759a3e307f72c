import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { serve } from "../../app/serve.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { readConfig } from "../../lib/config.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { main as search } from "../../scripts/search.ts";
import { articleOf } from "../fixtures/article.ts";
import { unpack } from "./kept-archive.ts";

let root: string;
let folder: string;
let path: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dateline-"));
  folder = join(root, "medium");
  mkdirSync(folder);
  path = join(folder, "archive.db");
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(root, { recursive: true, force: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Takes the right to write to file and folder from everybody. Whoever may write all the same leaves files beside it, and is seen. */
function protect(): void {
  chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
}

async function fill(file: string, titles: readonly string[]): Promise<void> {
  const archive = openArchive(file);
  archive.put(titles.map((title) => articleOf({ title })));
  await sync(archive, openEmbedded(archive), () => {});
  archive.close();
}

const searched = async (query: string): Promise<readonly [number, string]> => {
  const said: string[] = [];
  vi.stubEnv("ARCHIVE", path);
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
  vi.spyOn(console, "log").mockImplementation((text) => void said.push(String(text)));
  return [await search([query, "--json"]), said.join("")];
};

describe("an archive that nobody may write to, in a folder that nobody may", () => {
  it("is searched, by command and site, and nothing is made beside it", async () => {
    await fill(path, ["Tram is late", "Snow"]);
    protect();
    const [code, said] = await searched("tram");
    expect([code, JSON.parse(said).total]).toEqual([0, 1]);
    const site = serve({ ...readConfig({ ARCHIVE: path, WORKERS: "1" }, null) }, { every: 2 ** 30 });
    const query = queryOf({ ...EVERYTHING, q: "snow" });
    expect((await site.ask(({ engine }) => engine.search(query))).total).toBe(1);
    expect((await site.ask(({ engine }) => engine.health())).trouble).toBeNull();
    site.look();
    expect((await site.ask(({ engine }) => engine.search(query))).total).toBe(1);
    await site.close();
    expect(readdirSync(folder)).toEqual(["archive.db"]);
  });

  it("says of an old layout or a missing index which command to run, on a copy", async () => {
    unpack(8, path);
    protect();
    expect(await searched("tram")).toEqual([
      1,
      expect.stringMatching(
        /it has layout 8; "npm run sync".* write-protected.* on a copy of it, ARCHIVE=COPY npm run sync/,
      ),
    ]);
    chmodSync(folder, 0o755);
    rmSync(path);
    openArchive(path).close();
    protect();
    expect((await searched("tram"))[1]).toMatch(
      /it has no index yet\. "npm run sync" makes one: on a copy of this write-protected file, ARCHIVE=COPY npm run sync/,
    );
  });

  it("is read with its log where something stands in that", async () => {
    await fill(path, ["Tram"]);
    const writing = openArchive(path);
    writing.put([articleOf({ title: "In the log alone" })]);
    copyFileSync(path, join(folder, "copy.db"));
    copyFileSync(`${path}-wal`, join(folder, "copy.db-wal"));
    writing.close();
    chmodSync(join(folder, "copy.db"), 0o444);
    const copy = openArchive(join(folder, "copy.db"), { readOnly: true });
    expect(copy.count()).toBe(2);
    copy.close();
  });

  it("is another matter than one that others write to: that is read with its log", async () => {
    await fill(path, ["Tram"]);
    const reading = openArchive(path, { readOnly: true });
    const writing = new DatabaseSync(path);
    writing.exec("delete from article");
    expect(reading.count()).toBe(0);
    writing.close();
    reading.close();
  });
});
