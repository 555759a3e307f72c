// Longer than other files: what a backup promises, and what a restore does, each by itself.
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openAccounts } from "../../lib/accounts/accounts.ts";
import { openOutbox } from "../../lib/alerts/outbox.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { openState } from "../../lib/fetch/kept/state.ts";
import { backUp } from "../../lib/upkeep/backup.ts";
import { checkArchive } from "../../lib/upkeep/check.ts";
import { filesIn, hashOf } from "../../lib/upkeep/files.ts";
import { readManifest } from "../../lib/upkeep/manifest.ts";
import { restore } from "../../lib/upkeep/restore.ts";
import { KEPT_LAYOUTS, unpack } from "../archive/kept-archive.ts";
import { articleOf } from "../fixtures/article.ts";
import { newsroomIn } from "./kept-newsroom.ts";

/** Called once a database was copied. */
const copied = vi.hoisted(() => ({ call: (_from: string): void => {} }));
vi.mock("../../lib/archive/upkeep/copy-database.ts", async (original) => {
  const real = await original<typeof import("../../lib/archive/upkeep/copy-database.ts")>();
  const copyDatabase = (from: string, to: string) => {
    real.copyDatabase(from, to);
    copied.call(from);
  };
  return { ...real, copyDatabase };
});

const root = mkdtempSync(join(tmpdir(), "dateline-backup-"));
let home = "";
let at = { archive: "", corrections: "" };
let homes = 0;
let secrets = { session: "", token: "" };

const placesIn = (folder: string) => ({
  archive: join(folder, "archive.db"),
  corrections: join(folder, "corrections.jsonl"),
});

beforeAll(async () => {
  mkdirSync(join(root, "first"));
  await newsroomIn(join(root, "first"));
  openOutbox(join(root, "first/alerts")).close();
  openState(join(root, "first/fetched")).close();
  writeFileSync(join(root, "first/fetched/2001-02-03.warc.gz"), "pages");
  mkdirSync(join(root, "first/archive.imports"));
  writeFileSync(join(root, "first/archive.imports/1.rejected.jsonl"), "{}\n");
  const accounts = openAccounts(join(root, "first/accounts.db"));
  accounts.add("Ada", "editor", "hash");
  secrets = { session: accounts.begin("Ada", 1), token: accounts.addToken("Ada", "feeds").token };
  accounts.close();
  writeFileSync(join(root, "first/audit.jsonl"), "then\n");
  await backUp(placesIn(join(root, "first")), join(root, "backup"), OPTIONS);
});
beforeEach(() => {
  home = join(root, `home${++homes}`);
  cpSync(join(root, "first"), home, { recursive: true });
  at = placesIn(home);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SETTINGS = { shown: { ARCHIVE: "data/a b.db", PORT: "3001" }, secret: ["SMTP_URL"] };
const OPTIONS = { withoutFetched: false, settings: SETTINGS, onProgress: () => {} };
const MADE = { now: () => new Date("2026-01-02T03:04:05Z") };
const backupOf = async (more: Partial<Parameters<typeof backUp>[2]> = {}) => {
  const folder = join(home, "backup");
  return { folder, manifest: await backUp(at, folder, { ...OPTIONS, ...MADE, ...more }) };
};
const into = (folder: string) => placesIn(join(home, folder));
const contentOf = (path: string) => {
  const archive = openArchive(path, { readOnly: true });
  const content = [...archive.changesSince(0)].map(({ id, revision, kept }) => ({ id, revision, kept }));
  archive.close();
  return content;
};

describe("a backup", () => {
  it("has all that belongs to an archive, for its owner alone, with the hash of each file, and no secret", async () => {
    const { folder, manifest } = await backupOf();
    expect(filesIn(folder)).toEqual(
      [
        ...["accounts.db", "alerts.jsonl", "alerts/state.db", "archive.db", "audit.jsonl", "corrections.jsonl"],
        ...[
          "fetched/2001-02-03.warc.gz",
          "fetched/state.db",
          "imports/1.rejected.jsonl",
          "lists.jsonl",
          "manifest.json",
          "settings.env",
          "sources.json",
        ],
      ].filter((name) => name !== "alerts.jsonl"),
    );
    expect(readManifest(folder)).toEqual(manifest);
    expect(manifest).toMatchObject({
      articles: 26,
      faults: [],
      leftOut: ["SMTP_URL"],
      made: "2026-01-02T03:04:05.000Z",
    });
    for (const { path, ...said } of manifest.files) expect(hashOf(join(folder, path))).toEqual(said);
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(
      filesIn(folder).filter((name) => name !== "manifest.json"),
    );
    expect(readFileSync(join(folder, "settings.env"), "utf8")).toBe('ARCHIVE="data/a b.db"\nPORT=3001\n');
    expect(contentOf(join(folder, "archive.db"))).toEqual(contentOf(at.archive));
    const modes = (path: string) => statSync(path).mode & 0o777;
    expect(modes(folder)).toBe(0o700);
    for (const file of filesIn(folder)) expect([file, modes(join(folder, file))]).toEqual([file, 0o600]);
  });

  it("is of one state, that before what another program is writing", async () => {
    const before = contentOf(at.archive);
    const writing = openArchive(at.archive);
    writing[RAW].exec("begin immediate");
    writing[RAW].exec("delete from article where seq = 2");
    const { folder } = await backupOf();
    writing[RAW].exec("rollback");
    writing.put([articleOf({ title: "Came later" })]);
    writing.close();
    expect(contentOf(join(folder, "archive.db"))).toEqual(before);
    expect((await checkArchive(placesIn(folder), () => {})).found).toEqual([]);
  });

  it("copies what rests on the archive before it, and what the archive rests on behind it", async () => {
    copied.call = (from) => {
      if (from !== at.archive) return;
      writeFileSync(join(home, "fetched/2001-02-04.warc.gz"), "came later");
      appendFileSync(at.corrections, '{"came": "later"}\n');
    };
    const { folder } = await backupOf();
    copied.call = () => {};
    expect(existsSync(join(folder, "fetched/2001-02-04.warc.gz"))).toBe(false);
    expect(readFileSync(join(folder, "corrections.jsonl"), "utf8")).toContain("came");
  });

  it("leaves what was fetched out where it is told to, and says so", async () => {
    const { folder, manifest } = await backupOf({ withoutFetched: true });
    expect(existsSync(join(folder, "fetched"))).toBe(false);
    expect(manifest.without).toEqual(["fetched"]);
    restore(at, folder, { replace: true, archiveAlone: false });
    expect(existsSync(join(home, "fetched/2001-02-03.warc.gz"))).toBe(true);
  });

  it("writes over nothing, and leaves nothing half: where it fails, there is no folder", async () => {
    mkdirSync(join(home, "backup"));
    await expect(backupOf()).rejects.toThrow(/^Cannot back up to ".*backup": it is there already\.$/);
    expect(readdirSync(join(home, "backup"))).toEqual([]);
    rmSync(join(home, "backup"), { recursive: true });
    const names = () => readdirSync(home).filter((name) => !/-(?:wal|shm)$/.test(name));
    const before = names();
    const bytes = readFileSync(at.archive);
    writeFileSync(at.archive, bytes.fill(0xa7, 4096 * 3, 4096 * 30));
    await expect(backupOf()).rejects.toThrow(/the file is damaged.*"npm run archive -- check"/);
    expect(names()).toEqual(before);
    const none = { archive: join(home, "none.db"), corrections: at.corrections };
    await expect(backUp(none, join(home, "backup"), OPTIONS)).rejects.toThrow(/none\.db": there is none/);
    expect(existsSync(join(home, "backup"))).toBe(false);
  });

  it("of an archive with a damaged article says so, and is made: the rest is worth keeping", async () => {
    const archive = openArchive(at.archive);
    archive[RAW].exec("update article set doc = substr(doc, 1, 100) where seq = 9");
    archive.close();
    const { manifest } = await backupOf();
    expect(manifest.faults).toEqual([expect.stringMatching(/^Article [0-9a-f]+ cannot be read/)]);
    expect(manifest.articles).toBe(25);
  });

  it.each([KEPT_LAYOUTS[0]!, KEPT_LAYOUTS.at(-1)!])(
    "of an archive of layout %i is made as it is, to go back to before it is brought forward",
    async (layout) => {
      unpack(layout, at.archive);
      const { folder, manifest } = await backupOf();
      expect(manifest).toMatchObject({ layout, articles: null, faults: [] });
      const other = into("old");
      restore(other, folder, { replace: false, archiveAlone: false });
      openArchive(at.archive).close();
      openArchive(other.archive).close();
      expect(contentOf(other.archive)).toEqual(contentOf(at.archive));
    },
  );
});

describe("a restore", () => {
  it("makes archive and what stands beside it what they were, elsewhere too", async () => {
    const { folder } = await backupOf();
    const other = into("other");
    expect(restore(other, folder, { replace: false, archiveAlone: false }).aside).toEqual([]);
    const restored = join(home, "other");
    expect(filesIn(restored)).toEqual(
      filesIn(home)
        .filter((name) => !name.startsWith("backup/") && !name.startsWith("other/"))
        .filter((name) => !/-(?:wal|shm)$/.test(name)),
    );
    for (const name of [
      "corrections.jsonl",
      "lists.jsonl",
      "fetched/2001-02-03.warc.gz",
      "archive.imports/1.rejected.jsonl",
    ])
      expect(readFileSync(join(restored, name), "utf8")).toBe(readFileSync(join(home, name), "utf8"));
    expect(contentOf(other.archive)).toEqual(contentOf(at.archive));
    expect((await checkArchive(other, () => {})).found).toEqual([]);
    expect(statSync(other.archive).mode & 0o777).toBe(0o600);
  });

  it("touches nothing that is there unless it is asked to, and then keeps it aside", async () => {
    const { folder } = await backupOf();
    const then = contentOf(at.archive);
    const archive = openArchive(at.archive);
    archive.put([articleOf({ title: "Came later" })]);
    archive.close();
    appendFileSync(at.corrections, "\n");
    writeFileSync(join(home, "alerts.jsonl"), "");
    const now = contentOf(at.archive);
    const options = { replace: false, archiveAlone: false };
    expect(() => restore(at, folder, options)).toThrow(
      /^Cannot restore .*archive\.db".* is there already\. With --replace/,
    );
    expect(contentOf(at.archive)).toEqual(now);
    const { aside } = restore(at, folder, { ...options, replace: true, ...MADE });
    expect(contentOf(at.archive)).toEqual(then);
    expect(existsSync(join(home, "alerts.jsonl"))).toBe(false);
    const kept = `${at.archive}.before-2026-01-02T03-04-05`;
    expect(aside).toContain(kept);
    expect(aside).toContain(join(home, "alerts.jsonl.before-2026-01-02T03-04-05"));
    expect(contentOf(kept)).toEqual(now);
  });

  it("brings accounts back with their tokens and no session, and an audit log where there is none", async () => {
    const { folder } = await backupOf();
    const there = into("there");
    restore(there, folder, { replace: false, archiveAlone: false });
    const accounts = openAccounts(join(home, "there/accounts.db"));
    expect([accounts.session(secrets.session), accounts.byToken(secrets.token)?.name]).toEqual([null, "Ada"]);
    accounts.close();
    writeFileSync(join(home, "audit.jsonl"), "then\nsince\n");
    restore(at, folder, { replace: true, archiveAlone: false });
    expect(["there/audit.jsonl", "audit.jsonl"].map((file) => readFileSync(join(home, file), "utf8"))).toEqual([
      "then\n",
      "then\nsince\n",
    ]);
  });

  it("of the archive alone leaves the ledger of today, which is laid over it", async () => {
    const { folder } = await backupOf();
    appendFileSync(at.corrections, "\n");
    const { aside } = restore(at, folder, { replace: true, archiveAlone: true, ...MADE });
    expect(aside).toEqual([`${at.archive}.before-2026-01-02T03-04-05`]);
    expect(readFileSync(at.corrections, "utf8")).toMatch(/\n\n$/);
  });

  it.each<[string, RegExp, (folder: string) => void]>([
    ["a byte is another", /"lists\.jsonl" is not what was backed up/, (folder) => flip(join(folder, "lists.jsonl"), 5)],
    ["the archive is another", /"archive\.db" is not what/, (folder) => flip(join(folder, "archive.db"), 50_000)],
    ["a file was cut", /"archive\.db" has \d+ bytes and not \d+/, (folder) => cut(join(folder, "archive.db"))],
    ["a file is missing", /"fetched\/state\.db" is missing/, (folder) => rmSync(join(folder, "fetched/state.db"))],
    ["it has no manifest", /is no backup .* no manifest\.json/, (folder) => rmSync(join(folder, "manifest.json"))],
    ["its manifest is garbled", /is no backup/, (folder) => writeFileSync(join(folder, "manifest.json"), '{"v": 1')],
    [
      "its manifest leads elsewhere",
      /leads out of the backup/,
      (folder) => edit(folder, (m) => ({ ...m, files: [{ path: "../a", bytes: 0, sha256: "" }] })),
    ],
    [
      "a newer version made it",
      /a newer Dateline made it \(layout 999/,
      (folder) => edit(folder, (m) => ({ ...m, layout: 999 })),
    ],
    ["it has no archive", /"archive\.db" is not in it/, (folder) => edit(folder, (m) => ({ ...m, files: [] }))],
  ])("refuses a backup where %s, and changes nothing", (_, words, spoil) => {
    const folder = join(home, "backup");
    cpSync(join(root, "backup"), folder, { recursive: true });
    spoil(folder);
    const before = filesIn(home).map((name) => [name, hashOf(join(home, name)).sha256]);
    expect(() => restore(at, folder, { replace: true, archiveAlone: false })).toThrow(words);
    expect(filesIn(home).map((name) => [name, hashOf(join(home, name)).sha256])).toEqual(before);
  });

  it("does not go over what another program is writing to", async () => {
    const { folder } = await backupOf();
    const writing = openArchive(at.archive);
    writing[RAW].exec("begin immediate");
    expect(() => restore(at, folder, { replace: true, archiveAlone: false })).toThrow(
      /another program is writing to it\. Stop imports/,
    );
    writing[RAW].exec("rollback");
    writing.close();
    restore(at, folder, { replace: true, archiveAlone: false });
  });

  it("goes over a damaged archive, and over a log that lost its file", async () => {
    const { folder } = await backupOf();
    const then = contentOf(at.archive);
    writeFileSync(at.archive, "no database, ".repeat(1000));
    restore(at, folder, { replace: true, archiveAlone: true });
    expect(contentOf(at.archive)).toEqual(then);
    rmSync(at.archive);
    writeFileSync(`${at.archive}-wal`, "another's log");
    expect(() => restore(at, folder, { replace: false, archiveAlone: true })).toThrow(/is there already/);
    restore(at, folder, { replace: true, archiveAlone: true, ...MADE });
    expect(contentOf(at.archive)).toEqual(then);
    expect(readFileSync(`${at.archive}.before-2026-01-02T03-04-05-wal`, "utf8")).toBe("another's log");
  });
});

function flip(path: string, place: number): void {
  const bytes = readFileSync(path);
  bytes[place]! ^= 1;
  writeFileSync(path, bytes);
}

function cut(path: string): void {
  writeFileSync(path, readFileSync(path).subarray(0, -4096));
}

function edit(folder: string, change: (manifest: Record<string, unknown>) => object): void {
  const path = join(folder, "manifest.json");
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8")))));
}
