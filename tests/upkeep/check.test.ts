import {
  cpSync,
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
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkArchive } from "../../lib/upkeep/check.ts";
import { checkBeside } from "../../lib/upkeep/check-beside.ts";
import { newsroomIn } from "./kept-newsroom.ts";

const root = mkdtempSync(join(tmpdir(), "dateline-check-"));
const sound = join(root, "sound");
let at = { archive: "", corrections: "" };
let copies = 0;

beforeAll(async () => {
  mkdirSync(sound);
  await newsroomIn(sound);
});
beforeEach(() => {
  const folder = join(root, String(++copies));
  cpSync(sound, folder, { recursive: true });
  at = { archive: join(folder, "archive.db"), corrections: join(folder, "corrections.jsonl") };
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const beside = (name: string) => join(at.archive, "..", name);

const look = async () => {
  const { articles, found } = await checkArchive(at, () => {});
  return { articles, found: [...found, ...checkBeside(at)] };
};

function run(sql: string): void {
  const database = new DatabaseSync(at.archive);
  database.exec(sql);
  database.close();
}

const seqOf = (n: number) => `(select seq from article where doc like '%"externalId":"n${n}"%')`;
const entryOf = (n: number) => `(select engine_article.seq from engine_article join article using (id)
  where alone = 1 and article.seq = ${seqOf(n)})`;

describe("a sound archive", () => {
  it("has nothing wrong with it, whatever became of its articles", async () => {
    const before = readFileSync(at.archive);
    expect(await look()).toEqual({ articles: 26, found: [] });
    expect(readFileSync(at.archive).equals(before)).toBe(true);
  });
});

describe("an archive whose corrections are being laid", () => {
  it("is behind, and not wrong", async () => {
    run(`delete from article_layer where layer = 'corrections' and seq = ${seqOf(7)};
         insert into correction_stale select ${seqOf(7)}`);
    expect((await look()).found.filter(({ of }) => of === "ledger")).toEqual([
      { of: "ledger", what: "Corrections are still to be laid over 1 articles", mend: "npm run sync" },
    ]);
  });
});

describe("what is wrong is found, and what mends it is said", () => {
  const REINDEX = "npm run reindex";
  const SYNC = "npm run sync";
  const RESTORE = expect.stringMatching(/^npm run archive -- restore DIR .*npm run archive -- salvage/);
  it.each<[string, string, object]>([
    [
      "a document that was cut",
      `update article set doc = substr(doc, 1, length(doc) - 50) where seq = ${seqOf(9)}`,
      { of: "article", what: expect.stringMatching(/^Article [0-9a-f]+ cannot be read: its document is cut off/) },
    ],
    [
      "other words than were kept",
      `update article set doc = json_set(doc, '$.raw.text', 'Nothing happened.') where seq = ${seqOf(9)}`,
      { of: "article", what: expect.stringMatching(/the checksum differs$/), mend: "import its source again" },
    ],
    [
      "an entry that is missing",
      `delete from engine_article where seq = ${entryOf(9)}`,
      { of: "index", what: expect.stringMatching(/^Article [0-9a-f]+: it is missing from the index$/), mend: REINDEX },
    ],
    [
      "an entry of another day",
      `update engine_article set first = first + 1 where seq = ${entryOf(9)}`,
      { of: "index", what: expect.stringMatching(/\(first\)$/), mend: REINDEX },
    ],
    [
      "a value that an entry lost",
      `delete from engine_facet where article = ${entryOf(9)} and facet = 'countries'`,
      { of: "index", what: expect.stringMatching(/its values .*\(countries PT\)$/), mend: REINDEX },
    ],
    [
      "a value that it has and its article has not",
      `insert into engine_facet select ${entryOf(8)}, facet, code from engine_value where facet = 'countries'`,
      { of: "index", what: expect.stringMatching(/its values .*\(countries PT\)$/), mend: REINDEX },
    ],
    [
      "an entry of an article that is no more",
      `update engine_article set gone = 0 where gone = 1 and alone = 1`,
      { of: "index", what: expect.stringMatching(/it is in the index, and not in the archive/), mend: REINDEX },
    ],
    [
      "words that an index lost",
      `delete from engine_text where rowid = ${entryOf(9)}`,
      { of: "index", what: "The index: its words do not stand where the articles have them", mend: REINDEX },
    ],
    [
      "words of another article",
      `delete from engine_text where rowid = ${entryOf(9)};
       insert into engine_text (rowid, title, body, said) values (${entryOf(9)}, 'other', 'words', '')`,
      { of: "index", what: "The index: its words do not stand where the articles have them", mend: REINDEX },
    ],
    [
      "words that stand in no article, and others in it",
      "insert into engine_text (rowid, title, body, said) values (99999, 'tram', 'snow', '')",
      { of: "index", what: "The index: its words do not stand where the articles have them", mend: REINDEX },
    ],
    [
      "changes that the index has not heard of",
      `update article set revision = (select max(revision) + 1 from article) where seq = ${seqOf(9)}`,
      { of: "index", what: "The index: it has not heard of the latest changes", mend: SYNC },
    ],
    [
      "an index that is missing",
      "drop table engine_state",
      { of: "index", what: "The index: it is missing", mend: REINDEX },
    ],
    [
      "a correction that lies over nothing",
      `delete from article_layer where layer = 'corrections' and seq = ${seqOf(7)};
       update engine_state set revision = revision`,
      { of: "ledger", what: expect.stringMatching(/^What is corrected in article [0-9a-f]+ is not what the ledger/) },
    ],
    [
      "a line that the archive has not",
      "delete from correction where place = 1",
      { of: "ledger", what: expect.stringMatching(/has not taken in 1 line of the ledger/), mend: SYNC },
    ],
    [
      "corrections that are still to be laid",
      "insert into correction_stale values (1), (2)",
      { of: "ledger", what: "Corrections are still to be laid over 2 articles", mend: SYNC },
    ],
    [
      "traces of removed articles",
      "insert into erasing values ('file', 7)",
      { of: "file", what: "Traces of 1 removed articles may be left in the file", mend: SYNC },
    ],
    [
      "a group of copies that lost a member",
      "delete from copy_member where seq in (select max(seq) from copy_member join copy_node using (node) join copy_group using (root))",
      { of: "file", what: "1 groups of copies whose size is not that of their members", mend: RESTORE },
    ],
    [
      "a row of no article",
      "insert into article_layer values (99999, 'people', '{}')",
      { of: "file", what: "1 rows of article_layer that belong to no article", mend: RESTORE },
    ],
  ])("%s", async (_, damage, fault) => {
    run(damage);
    expect((await look()).found).toContainEqual(expect.objectContaining(fault));
  });

  it("a damaged page, by the name of the table that it is of; one of the index leaves every article to be read", async () => {
    const page = pageOf("article");
    overwrite(page);
    const { found } = await look();
    expect(found[0]).toMatchObject({ of: "file", mend: RESTORE });
    expect(found.map(({ what }) => what).join("\n")).toMatch(/^article |Cannot read the archive/);
    cpSync(sound, join(at.archive, ".."), { recursive: true, force: true });
    overwrite(pageOf("engine_value"));
    const { articles, found: ofIndex } = await look();
    expect(articles).toBe(26);
    expect(ofIndex[0]).toMatchObject({ what: expect.stringMatching(/^engine_value /), mend: RESTORE });
    expect(new Set(ofIndex.map(({ mend }) => mend)).size).toBe(1);
  });

  it("a beginning that is garbled, another program's file, and nothing else besides", async () => {
    writeFileSync(at.archive, "no database, ".repeat(1000));
    expect((await look()).found).toEqual([
      {
        of: "file",
        what: expect.stringMatching(/^Cannot open the archive ".*": the file is no archive/),
        mend: RESTORE,
      },
    ]);
  });

  it("a ledger that lost a line: what the archive knows of it must not be undone unasked", async () => {
    writeFileSync(at.corrections, `${readFileSync(at.corrections, "utf8").split("\n")[0]}\n`);
    expect((await look()).found).toEqual([
      expect.objectContaining({
        of: "ledger",
        what: `The ledger "${at.corrections}" has 1 line no more that the archive took in`,
        mend: expect.stringMatching(/^put the ledger back .*"npm run sync" would undo them$/),
      }),
    ]);
    rmSync(at.corrections);
    expect((await look()).found[0]?.what).toMatch(/has 2 lines no more/);
  });

  it("what stands beside: lines, sources and what alerts have told", async () => {
    writeFileSync(beside("lists.jsonl"), "garbled\n", { flag: "a" });
    writeFileSync(beside("alerts.jsonl"), '{"v": 1}\n');
    writeFileSync(beside("sources.json"), '{"v": 1, "sources": [');
    mkdirSync(beside("alerts"));
    writeFileSync(beside("alerts/state.db"), "no database, ".repeat(1000));
    const { found } = await look();
    expect(found.map(({ of }) => of)).toEqual(["beside", "beside", "beside", "beside"]);
    expect(found.map(({ what }) => what.replace(/".*\//, '"'))).toEqual([
      expect.stringMatching(/^"state\.db" is damaged/),
      expect.stringMatching(/^Line 2 of "lists\.jsonl" is no JSON/),
      expect.stringMatching(/^Line 1 of "alerts\.jsonl"/),
      expect.stringMatching(/^Cannot read the sources in "sources\.json": it is no JSON/),
    ]);
  });
});

/** The number of a table's first page, from 1. */
function pageOf(table: string): number {
  const database = new DatabaseSync(at.archive, { readOnly: true });
  const row = database.prepare("select rootpage from sqlite_schema where name = ?").get(table);
  database.close();
  return (row as { rootpage: number }).rootpage;
}

function overwrite(page: number): void {
  const file = openSync(at.archive, "r+");
  expect(statSync(at.archive).size).toBeGreaterThanOrEqual(page * 4096);
  writeSync(file, Buffer.alloc(4096, 0xa7), 0, 4096, (page - 1) * 4096);
}
