import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";
import { cellsOf } from "../../lib/archive/upkeep/salvage/cells.ts";
import { openPages } from "../../lib/archive/upkeep/salvage/pages.ts";
import { readRecord } from "../../lib/archive/upkeep/salvage/record.ts";
import { salvage } from "../../lib/archive/upkeep/salvage/salvage.ts";
import { checkArchive } from "../../lib/upkeep/check.ts";
import { main as archiveCommand } from "../../scripts/archive.ts";
import { articleOf } from "../fixtures/article.ts";
import { newsroomIn } from "./kept-newsroom.ts";

const root = mkdtempSync(join(tmpdir(), "dateline-salvage-"));
const sound = join(root, "sound");
const soundPath = join(sound, "archive.db");
let home = "";
let path = "";
let homes = 0;
/** Articles as they were kept, by id. */
let before = new Map<string, unknown>();
/** All ids, those of what was removed or taken back among them. */
let all = new Set<unknown>();

beforeAll(async () => {
  mkdirSync(sound);
  await newsroomIn(sound);
  const archive = openArchive(soundPath);
  // Some articles are longer than a page, and lie on several.
  archive.put(
    [1, 2, 3].map((n) => articleOf({ id: `long${n}`, text: `Long ${n}. ${"Words and words. ".repeat(900 * n)}` })),
  );
  before = ownArticles(archive);
  all = new Set(
    archive[RAW]
      .prepare("select id from article")
      .all()
      .map(({ id }) => id),
  );
  archive.close();
});
beforeEach(() => {
  home = join(root, String(++homes));
  cpSync(sound, home, { recursive: true });
  path = join(home, "archive.db");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function ownArticles(archive: ReturnType<typeof openArchive>): Map<string, unknown> {
  const ids = archive[RAW].prepare("select id from article where doc is not null").all() as { id: string }[];
  return new Map(ids.flatMap(({ id }) => [[id, archive.stored(id)?.read() ?? null] as const]));
}

function salvagedFrom(from: string, to = join(home, "new.db")) {
  rmSync(to, { force: true });
  const found = salvage(from, to);
  const archive = openArchive(to);
  const articles = ownArticles(archive);
  archive.close();
  return { found, articles };
}

/** The pages that an article's row lies on, with the first on which it goes on. */
function pagesOfRows(from: string): Map<string, Set<number>> {
  const of = new Map<string, Set<number>>();
  const pages = openPages(from);
  for (let number = 1; number <= pages.count; number++)
    for (const cell of cellsOf(pages, number)) {
      const values = readRecord(cell.begin) ?? [];
      if (cell.of !== "table" || values.length < 6 || values[3] !== "kept") continue;
      const used = new Set([number]);
      const page = (other: number) => {
        used.add(other);
        return pages.page(other);
      };
      const watched = { ...pages, page };
      for (const again of cellsOf(watched, number)) if (again.rowid === cell.rowid) again.whole();
      of.set(String(values[1]), used);
    }
  pages.close();
  return of;
}

describe("a salvage", () => {
  it("of a sound archive has all of it: articles, tombstones, imports, when each came, and what is known of people", async () => {
    const { found, articles } = salvagedFrom(path);
    expect(found).toMatchObject({ articles: before.size, removed: 1, lost: [], inPart: [] });
    expect(found.ledger).toHaveLength(2);
    expect(articles).toEqual(before);
    const [old, anew] = [openArchive(path), openArchive(join(home, "new.db"))];
    const rows = "select seq, id, state, added from article order by seq";
    expect(anew[RAW].prepare(rows).all()).toEqual(old[RAW].prepare(rows).all());
    expect(anew.runs.list()).toEqual(old.runs.list());
    for (const id of before.keys()) expect(anew.copyOf(id)).toBe(old.copyOf(id));
    // What was removed stays out, whatever brings it back.
    const removed = articleOf({ id: "n6" });
    expect(anew.known({ ...removed })).toEqual(old.known({ ...removed }));
    old.close();
    anew.close();
  });

  it("has every article whose own pages are whole, none with other words, and names the others", () => {
    const whole = readFileSync(soundPath);
    const places = pagesOfRows(soundPath);
    expect([...places.keys()].sort()).toEqual([...before.keys()].sort());
    expect([...places.values()].some(({ size }) => size > 3)).toBe(true);
    const pages = whole.length / 4096;
    let lost = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: pages }), { minLength: 3, maxLength: 40 }),
        fc.nat(),
        (spoilt, noise) => {
          const bytes = Buffer.from(whole);
          for (const page of spoilt)
            for (let at = (page - 1) * 4096; at < page * 4096; at++) bytes[at] = (at * 31 + noise * 7 + 5) & 255;
          writeFileSync(path, bytes);
          const { found, articles } = salvagedFrom(path);
          for (const [id, article] of articles) expect(article).toEqual(before.get(id));
          for (const [id, own] of places) {
            const isWhole = ![...own].some((page) => spoilt.includes(page));
            if (isWhole) expect([id, articles.has(id)]).toEqual([id, true]);
          }
          for (const id of found.lost) expect([id, articles.has(id), all.has(id)]).toEqual([id, false, true]);
          lost += before.size - articles.size;
        },
      ),
      { numRuns: 10 },
    );
    expect(lost).toBeGreaterThan(0);
  });

  it("has what else the archive knows, though its list of tables is damaged", () => {
    const bytes = readFileSync(soundPath);
    const words = "CREATE TABLE engine_value";
    for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at)) bytes[at + 7] = 1;
    writeFileSync(path, bytes);
    expect(() => openArchive(path, { readOnly: true })).toThrow(/damaged/);
    expect(salvagedFrom(path).found).toMatchObject({ articles: before.size, inPart: [], lost: [] });
  });

  it.each([
    ["cut in the middle", (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2) + 100)],
    ["without its beginning", (bytes: Buffer) => Buffer.from(bytes).fill(0, 0, 4096)],
    ["of another kind altogether", () => Buffer.from("no database, ".repeat(1000))],
    ["empty", () => Buffer.alloc(0)],
  ])("of a file that is %s gives what is there", (_, spoil) => {
    writeFileSync(path, spoil(readFileSync(soundPath)));
    const { articles } = salvagedFrom(path);
    for (const [id, article] of articles) expect(article).toEqual(before.get(id));
    if (_ === "without its beginning") expect(articles.size).toBe(before.size);
    if (_ === "cut in the middle") expect(articles.size).toBeGreaterThan(0);
  });

  it("names what is lost with all of its row, by the index of ids", () => {
    const places = [...pagesOfRows(soundPath)];
    const onPage = Map.groupBy(places, ([, [page]]) => page!);
    const [page, rows] = [...onPage].sort(([, a], [, b]) => b.length - a.length)[0]!;
    const there = rows.map(([id]) => id);
    expect(there.length).toBeGreaterThan(1);
    writeFileSync(path, readFileSync(soundPath).fill(0xa7, (page - 1) * 4096, page * 4096));
    expect(salvagedFrom(path).found.lost).toEqual(expect.arrayContaining(there));
  });

  it("takes what stands in the log alone, and of rows written twice the later", () => {
    const archive = openArchive(path);
    const [id] = archive
      .place([articleOf({ id: "n9", title: "Said anew", text: "Another text altogether, and longer than it was." })])
      .map((placed) => placed.id);
    archive.put([articleOf({ id: "late", title: "Came last" })]);
    const now = ownArticles(archive);
    cpSync(path, join(home, "copy.db"));
    cpSync(`${path}-wal`, join(home, "copy.db-wal"));
    archive.close();
    const { articles } = salvagedFrom(join(home, "copy.db"));
    expect(articles.get(id!)).toMatchObject({ raw: { title: "Said anew" } });
    expect(articles).toEqual(now);
  });

  it("goes over nothing, by its command says what is lost and where it came from, and the rest is a sound archive", async () => {
    const said: string[] = [];
    vi.stubEnv("ARCHIVE", path);
    vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
    const places = pagesOfRows(soundPath);
    const [id, own] = [...places].find(([, { size }]) => size > 3)!;
    const bytes = readFileSync(soundPath);
    const page = [...own].at(-1)!;
    writeFileSync(path, bytes.fill(0xa7, (page - 1) * 4096, page * 4096));
    mkdirSync(join(home, "archive.imports"));
    writeFileSync(
      join(home, "archive.imports/1.json"),
      `{"run":1,"articles":[\n${JSON.stringify({ id, file: "/news/a.jsonl", place: "line 3" })},\n{"id":"00"}\n]}\n`,
    );
    writeFileSync(join(home, "corrections.jsonl"), "");
    expect(await archiveCommand(["salvage"])).toBe(3);
    const told = said.join("");
    expect(told).toContain(`holds ${before.size - 1} articles`);
    expect(told).toContain(`  ${id}  from "/news/a.jsonl", line 3\n`);
    expect(told).toMatch(/had 2 corrections that ".*corrections\.jsonl" lacks: npm run corrections -- merge/);
    const to = join(home, "archive.salvaged.db");
    expect(JSON.parse(readFileSync(`${to}.lost.jsonl`, "utf8"))).toEqual({
      id,
      file: "/news/a.jsonl",
      place: "line 3",
    });
    expect((await checkArchive({ archive: to, corrections: join(home, "corrections.jsonl") }, () => {})).found).toEqual(
      [],
    );
    expect(await archiveCommand(["salvage"])).toBe(1);
    expect(said.at(-1)).toMatch(/it is there already/);
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
});
