import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openClient } from "../../lib/engine/meilisearch/client.ts";
import { readStamp, writeStamp } from "../../lib/engine/meilisearch/stamp.ts";
import { main as articles } from "../../scripts/articles.ts";
import { main as importPaths } from "../../scripts/import.ts";
import { main as keys } from "../../scripts/keys.ts";
import { main as reindex } from "../../scripts/reindex.ts";
import { main as sync } from "../../scripts/sync.ts";
import { type FakeServer, openFakeServer } from "../engine/meilisearch/fake/fake-server.ts";

const MASTER = "a master key";

let folder: string;
let fake: FakeServer;
let said: string[];
let printed: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  fake = await openFakeServer({ master: MASTER });
  const settings = {
    ARCHIVE: archivePath(),
    ENGINE: "auto",
    MEILISEARCH_URL: fake.url,
    MEILISEARCH_INDEX: "news",
    MEILISEARCH_KEY: "",
    MEILISEARCH_ADMIN_KEY: MASTER,
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  [said, printed] = [[], []];
  vi.spyOn(console, "error").mockImplementation((...words) => void said.push(words.join(" ")));
  vi.spyOn(console, "log").mockImplementation((...words) => void printed.push(words.join(" ")));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text).trimEnd()) > 0);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  fake.close();
  rmSync(folder, { recursive: true, force: true });
});

const archivePath = () => join(folder, "archive.db");
const client = () => openClient({ url: fake.url, key: MASTER });

async function imported(...titles: readonly string[]): Promise<void> {
  const rows = titles.map((title) => ({
    id: title,
    title,
    text: `What is told of ${title} is short, and was told here.`,
  }));
  const file = join(folder, `${titles.join("-")}.jsonl`);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  expect(await importPaths([file])).toBe(0);
  said.length = 0;
}

const held = async (index = "news") =>
  (await client().search([{ indexUid: index, q: "", limit: 100 }]))[0]!.hits.map(({ id }) => String(id));

/** What was said since the last time, with the server's address out of it. */
function lines(): string[] {
  return said.splice(0).map((line) => line.replaceAll(fake.url, "URL"));
}

const BUILT = [
  'Index "news" at URL: building beside the live index.',
  'Index "news" at URL: comparing with the archive.',
  'Index "news" at URL: in place; the index before it is kept beside.',
];

describe("the commands over an index on a server", () => {
  it("build it again, and push what changed", async () => {
    await imported("ferry", "tram");
    expect(await reindex([])).toBe(0);
    expect(lines()).toEqual([...BUILT, "2 articles indexed."]);
    expect(await held()).toHaveLength(2);
    await imported("bridge");
    expect(await sync([])).toBe(0);
    expect(lines()).toEqual(['1 changes pushed to "news" at URL.']);
    expect(await held()).toHaveLength(3);
    expect(await sync([])).toBe(0);
    expect(lines()).toEqual(['0 changes pushed to "news" at URL.']);
  });

  it("build it by themselves where there is none, or none that is sound, and say why", async () => {
    await imported("ferry");
    expect(await sync([])).toBe(0);
    expect(lines()).toEqual([
      'The index "news" at URL is rebuilt: there is none yet.',
      ...BUILT,
      "1 articles indexed.",
    ]);
    const stamp = (await readStamp(client(), "news_stamp"))!;
    await writeStamp(client(), "news_stamp", { ...stamp, revision: 1000 });
    expect(await sync([])).toBe(0);
    expect(lines()[0]).toBe('The index "news" at URL is rebuilt: it belongs to another archive.');
    await writeStamp(client(), "news_stamp", { ...stamp, settings: "of another version" });
    expect(await sync([])).toBe(0);
    expect(lines()[0]).toMatch(/^The index "news" at URL is rebuilt: .*another version/);
    expect(await sync([])).toBe(0);
    expect(lines()).toEqual(['0 changes pushed to "news" at URL.']);
  });

  it("take an article out of it for good, and say so; one that cannot be reached is told, and gone on with", async () => {
    await imported("ferry", "tram");
    await reindex([]);
    await reindex([]);
    expect(await held("news_beside")).toHaveLength(2);
    const archive = openArchive(archivePath());
    const ids = [...archive.changesSince(0)].map(({ id }) => id);
    archive.close();
    lines();
    expect(await articles(["remove", ids[0]!])).toBe(0);
    expect(lines()).toContain('Erased from the index "news" at URL.');
    expect([await held(), await held("news_beside")]).toEqual([[ids[1]], [ids[1]]]);
    vi.stubEnv("MEILISEARCH_ADMIN_KEY", "a wrong key");
    expect(await articles(["remove", ids[1]!])).toBe(1);
    expect(lines().join("\n")).toContain(
      'Cannot erase from the index "news" at URL: Cannot search at URL: the key is wrong, or may not do that',
    );
    expect(await held()).toHaveLength(1);
    vi.stubEnv("MEILISEARCH_ADMIN_KEY", MASTER);
    expect(await sync([])).toBe(0);
    expect([await held(), await held("news_beside")]).toEqual([[], []]);
  });

  it("print the site's key, the same each time, without an archive; without a server that is wrong use", async () => {
    expect(await keys([])).toBe(0);
    expect(await keys([])).toBe(0);
    const [key, again] = printed;
    expect(key).toMatch(/\S+/);
    expect(again).toBe(key);
    expect(key).not.toBe(MASTER);
    vi.stubEnv("ENGINE", "embedded");
    expect(await keys([])).toBe(2);
    expect(lines()[0]).toBe("Cannot make keys: MEILISEARCH_URL or OPENSEARCH_URL is not set.");
    expect(() => openArchive(archivePath(), { readOnly: true })).toThrow();
  });
});
