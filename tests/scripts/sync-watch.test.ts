import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { readConfig } from "../../lib/config.ts";
import { readLedger, signed } from "../../lib/corrections/ledger.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { openClient } from "../../lib/engine/meilisearch/client.ts";
import { openEngine } from "../../lib/engine/open.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { submit } from "../../scripts/lib/submit.ts";
import { syncEmbedded } from "../../scripts/lib/sync-embedded.ts";
import { main as sync } from "../../scripts/sync.ts";
import { type FakeServer, openFakeServer } from "../engine/meilisearch/fake/fake-server.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MASTER = "a master key";

let folder: string;
let fake: FakeServer;
/** What the process that watches said, and what this one did. */
let said: string;
let printed: string[];
const told = () => printed.join("");
let watching: ChildProcess | null;
const path = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "watch-"));
  fake = await openFakeServer({ master: MASTER });
  const settings = {
    ARCHIVE: path("archive.db"),
    CORRECTIONS: path("corrections.jsonl"),
    ENGINE: "auto",
    MEILISEARCH_URL: fake.url,
    MEILISEARCH_INDEX: "news",
    MEILISEARCH_KEY: MASTER,
    MEILISEARCH_ADMIN_KEY: MASTER,
    npm_lifecycle_event: undefined,
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  printed = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => printed.push(String(text)) > 0);
  vi.spyOn(console, "error").mockReturnValue(undefined);
  [said, watching] = ["", null];
});
afterEach(async () => {
  if (watching?.exitCode === null) watching.kill("SIGKILL");
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  fake.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts to watch, in a process of its own, as its command does. */
function start(): ChildProcess {
  const child = spawn(process.execPath, ["scripts/run.js", "sync", "--watch"], { cwd: ROOT, env: process.env });
  child.stderr.on("data", (data) => {
    said += data;
  });
  return child;
}

/** Ends what watches as a service is ended; gives what it ended with. */
async function stop(child: ChildProcess): Promise<unknown[]> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  return ended;
}

const until = (what: () => unknown) => expect.poll(what, { interval: 50 });

async function come(...sketches: ArticleSketch[]): Promise<string[]> {
  const archive = openArchive(path("archive.db"));
  const ids = archive.place(sketches.map(articleOf)).map(({ id }) => id);
  archive.close();
  await syncEmbedded(path("archive.db"), path("corrections.jsonl"));
  return ids;
}

/** What a site of these settings answers of all articles: its people with their counts, and whether the archive stands in. */
async function answered(): Promise<{ people: string[]; standsIn: boolean }> {
  const engine = openEngine(readConfig(), OWN.open(openArchive(path("archive.db"), { readOnly: true })));
  try {
    const { counts, note } = await engine.search(queryOf(EVERYTHING));
    const people = (counts.people ?? []).map(({ label, count }) => `${label} ${count}`).sort();
    return { people, standsIn: note?.code === "standIn" };
  } finally {
    await engine.close();
  }
}

const written = (correction: Correction) =>
  submit({ archive: path("archive.db"), corrections: path("corrections.jsonl") }, correction);
const RENAME = { act: "rename", person: "ann-cole", name: "Anna Cole", by: "ann" } as const;

it("pushes articles and corrections as they come; until then the archive answers", async () => {
  await come({ people: ["Ann Cole"] }, { people: ["Ann Cole", "Bob Reed"] });
  expect(await answered()).toEqual({ people: ["Ann Cole 2", "Bob Reed 1"], standsIn: true });
  watching = start();
  await until(answered).toEqual({ people: ["Ann Cole 2", "Bob Reed 1"], standsIn: false });
  await come({ people: ["Ann Cole"] });
  expect((await answered()).people).toEqual(["Ann Cole 3", "Bob Reed 1"]);
  await until(answered).toEqual({ people: ["Ann Cole 3", "Bob Reed 1"], standsIn: false });
  await written(RENAME);
  expect((await answered()).people).toEqual(["Anna Cole 3", "Bob Reed 1"]);
  await until(answered).toEqual({ people: ["Anna Cole 3", "Bob Reed 1"], standsIn: false });
  // A line that something else writes into the file.
  const [line] = readLedger(path("corrections.jsonl")).lines;
  const undo = signed({ act: "undo", line: line!.id, by: "eva" }, line);
  appendFileSync(path("corrections.jsonl"), `${JSON.stringify(undo)}\n`);
  await until(answered).toEqual({ people: ["Ann Cole 3", "Bob Reed 1"], standsIn: false });
  expect(await stop(watching)).toEqual([0, null]);
}, 60_000);

it("waits for a server that is away, builds again what one has lost, and ends while one is away", async () => {
  await come({ people: ["Ann Cole"] });
  fake.fault = () => ({ kind: "breaks off" });
  watching = start();
  await until(() => said).toContain("It is tried again until it is done.");
  fake.fault = () => undefined;
  await until(answered).toEqual({ people: ["Ann Cole 1"], standsIn: false });
  await until(() => said).toContain("is up to date again.");
  const client = openClient({ url: fake.url, key: MASTER });
  for (const index of ["news", "news_stamp", "news_values"]) await client.deleteIndex(index).catch(() => {});
  expect((await answered()).people).toEqual(["Ann Cole 1"]);
  await until(answered).toEqual({ people: ["Ann Cole 1"], standsIn: false });
  fake.fault = () => ({ kind: "hangs" });
  await written(RENAME);
  const asked = fake.requests.length;
  await until(() => fake.requests.length).toBeGreaterThan(asked);
  expect(await stop(watching)).toEqual([0, null]);
}, 60_000);

it("is done by one process of an archive, however the one before ended", async () => {
  await come({ people: ["Ann Cole"] });
  watching = start();
  await until(() => said).toContain("Ctrl-C stops it.");
  expect(await sync(["--watch"])).toBe(1);
  expect(told()).toContain('another "npm run sync -- --watch" does so already');
  const ended = once(watching, "exit");
  watching.kill("SIGKILL");
  await ended;
  said = "";
  watching = start();
  await until(() => said).toContain("Ctrl-C stops it.");
}, 60_000);

it("needs an engine on a server", async () => {
  vi.stubEnv("ENGINE", "embedded");
  expect(await sync(["--watch"])).toBe(2);
  expect(told()).toContain("Cannot watch: there is no engine on a server");
});
