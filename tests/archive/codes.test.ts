// Longer than other files: every code that an archive was brought to is looked at, on each kept archive.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import type { Damage } from "../../lib/archive/row.ts";
import type { Article } from "../../lib/article/article.ts";
import { NORMALISER_VERSION } from "../../lib/article/normaliser-version.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { EXTRACTOR_VERSION } from "../../lib/facets/extract.ts";
import { importRecords } from "../../lib/ingest/import.ts";
import { rederive } from "../../lib/ingest/rederive.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { newsArticle } from "../../lib/query/article/news-article.ts";
import { cslItem } from "../../lib/query/citation/csl.ts";
import type { SourceRecord } from "../../lib/source/record.ts";
import { KEPT_LAYOUTS, unpack } from "./kept-archive.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  path = join(folder, "archive.db");
  vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

type Json = Record<string, unknown>;

/** What a statement finds in the file as it is. */
function rowsOf(sql: string, ...values: (string | number)[]): Json[] {
  const database = new DatabaseSync(path);
  const rows = database.prepare(sql).all(...values) as Json[];
  database.close();
  return rows;
}

/** Changes a document of the file as it is. */
function rewrite(externalId: string, change: (doc: string) => string): string {
  const [row] = rowsOf("select id, doc from article where instr(doc, ?) > 0", `"externalId":"${externalId}"`);
  const { id, doc } = row as { id: string; doc: string };
  rowsOf("update article set doc = ? where id = ?", change(doc), id);
  return id;
}

/** Changes the article in a document. */
const inside = (change: (article: Json & Article) => void) => (doc: string) => {
  const article = JSON.parse(doc) as Json & Article;
  change(article);
  return JSON.stringify(article);
};

/** A document without what is said of how it was read: that may change, and nothing else. */
function withoutCodes(doc: string): string {
  const { zones, headline, publishedAt, publisher, ...rest } = JSON.parse(doc) as Article;
  const less = (of: object | null, ...keys: string[]) =>
    of && Object.entries(of).filter(([key]) => !keys.includes(key));
  return JSON.stringify([
    rest,
    zones.map((zone) => less(zone, "aside")),
    less(headline, "method"),
    less(publishedAt, "source", "suspicious"),
    less(publisher, "evidence"),
  ]);
}

const articlesOf = (archive: Archive) =>
  [...archive.changesSince(0)].flatMap(({ id, kept }) => (kept ? (archive.stored(id)!.read() ?? []) : []));

async function* recordsOf(articles: readonly Article[]): AsyncGenerator<SourceRecord> {
  for (const { raw, given, source } of articles) {
    const { parts = [], ...rest } = given;
    const fields = { ...rest, ...(raw.title === undefined ? {} : { title: raw.title }) };
    yield { kind: "record", ...source, text: raw.text, fields, parts, notes: [] } as SourceRecord;
  }
}

/** The codes of an article in a line: headline, date (!: not believed), outlet, and what is set aside. */
function codesOf({ headline, publishedAt, publisher, zones }: Article): string {
  const date = [publishedAt?.source ?? "-", ...(publishedAt?.suspicious ? [publishedAt.suspicious] : [])].join("!");
  const aside = zones.flatMap(({ aside }) => aside ?? []).join("+");
  return `${headline.method} ${date} ${publisher?.evidence ?? "-"} ${aside}`.trim();
}

describe("what an archive of layout 6 said in sentences", () => {
  it("it says in codes: those that are given to the same texts today", () => {
    unpack(6, path);
    const archive = openArchive(path);
    const articles = articlesOf(archive);
    const name = ({ externalId, source }: Article) => externalId ?? source.file.split("/").at(-1)!;
    expect(Object.fromEntries(articles.map((article) => [name(article), codesOf(article)]))).toEqual({
      "1945-06-26-charter-signed.txt": "first-line dateline disclaimer disclaimer",
      "1947-08-kon-tiki.txt": "first-line date-alone disclaimer furniture+disclaimer",
      "1948-05-14-tel-aviv.txt": "body dateline dateline credit",
      "signed-off": "title metadata -",
      posts: "title embedded-post - repeated-post",
      "quoted-post": "title metadata - quoted-post",
      published: "title published-line -",
      alone: "title date-alone -",
      dateline: "title dateline dateline",
      footer: "title footer disclaimer disclaimer",
      old: "title metadata!too-old -",
      future: "title metadata!in-future -",
      undated: "title - -",
      "by-metadata": "title metadata metadata",
      "by-url": "title metadata url",
      derived: "body metadata -",
      "caption-alone": "source metadata -",
      wordless: "no-words metadata -",
      "nets.txt": "first-line path -",
      bob: "title metadata -",
      robert: "title metadata -",
      repeats: "title metadata - furniture+repeated-paragraph+credit",
      copy: "title metadata metadata sign-off",
      later: "title metadata -",
      "agency-sign-off": "title metadata - sign-off",
      marker: "title date-marker -",
    });
    expect(archive.aheadUntil("2998-12-31")).toEqual([]);
    expect(archive.aheadUntil("2999-01-01")).toEqual([
      articlesOf(archive).find(({ externalId }) => externalId === "future")!.id,
    ]);
    archive.close();
  });

  it("it says in codes of what an import replaced, too, when that is taken back", () => {
    unpack(6, path);
    const [row] = rowsOf("select before from run_change where before is not null");
    const archive = openArchive(path);
    expect(archive.undo(2)).toEqual({ removed: 2, restored: 1, left: 0 });
    const before = articlesOf(archive).find(({ externalId }) => externalId === "repeats")!;
    expect(before.zones.flatMap(({ aside }) => aside ?? [])).toEqual(["furniture", "repeated-paragraph", "credit"]);
    expect(before.raw.text).toBe(JSON.parse(String(row!.before)).raw.text);
    archive.close();
  });
});

describe.each(KEPT_LAYOUTS)("an archive of layout %i, brought to codes", (layout) => {
  const DOCS = `
    select 'article ' || id as at, doc from article where doc is not null
    union all select 'change ' || run || ' ' || seq, before from run_change where before is not null order by 1`;
  /** What citations and structured data state of an article. */
  const stated = ({ doc }: Json) => {
    const article = JSON.parse(String(doc)) as Article;
    // A source without words is told by a code, which an earlier document does not have.
    if (article.headline.text === "[no text]") return [];
    return [cslItem(article, "http://host/article/1"), newsArticle(article, "http://host/article/1")];
  };
  const told = (rows: Json[]) => rows.map(({ at, doc }) => [at, withoutCodes(String(doc))]);

  it("has lost no sentence, and nothing else in it is another", () => {
    unpack(layout, path);
    const before = rowsOf(DOCS);
    const rows = "select id, revision, state, content_hash, published from article where doc is not null order by id";
    const rowsBefore = rowsOf(rows);
    openArchive(path).close();
    const after = rowsOf(DOCS);
    expect(after.length).toBeGreaterThan(10);
    expect(told(after)).toEqual(told(before));
    expect(after.map(stated)).toEqual(before.map(stated));
    expect(rowsOf(rows)).toEqual(rowsBefore);
    for (const { doc } of after) expect(doc).not.toMatch(/"other"|"detail"/);
    const archive = openArchive(path);
    expect(articlesOf(archive)).toHaveLength(archive.count());
    expect(archive.leftOut()).toBe(0);
    archive.close();
  });

  it("that this version had read is not changed by importing its sources again, nor by reading it again", async () => {
    unpack(layout, path);
    const versions = { normaliserVersion: NORMALISER_VERSION, extractorVersion: EXTRACTOR_VERSION };
    for (const { id, doc } of rowsOf("select id, doc from article where doc is not null"))
      rowsOf(
        "update article set doc = ? where id = ?",
        JSON.stringify({ ...JSON.parse(String(doc)), ...versions }),
        String(id),
      );
    const archive = openArchive(path);
    canonicalisePeople(archive, () => {});
    const articles = articlesOf(archive);
    const revision = archive.revision();
    let unchanged = 0;
    for (const collection of new Set(articles.map((article) => article.collection))) {
      const records = recordsOf(articles.filter((article) => article.collection === collection));
      const context = { collection, outlet: null, today: "2026-11-29" };
      const counts = await importRecords(records, archive, {
        context,
        listener: { kept: () => {}, rejected: () => {} },
      });
      unchanged += counts.unchanged;
    }
    expect(unchanged).toBe(articles.length);
    const listener = { progress: () => {}, left: () => {} };
    const current = { current: articles.length, changed: 0, left: 0 };
    expect(await rederive(archive, "2026-11-29", listener)).toEqual(current);
    expect(archive.revision()).toBe(revision);
    expect(articlesOf(archive)).toEqual(articles);
    archive.close();
  });
});

describe("a sentence that no version is known to have written", () => {
  it("stays as it is, beside the code `other`, and its article is read and found as before", async () => {
    unpack(6, path);
    const ids = [
      rewrite(
        "old",
        inside(({ headline, publishedAt }) => {
          Object.assign(headline, { method: "guessed from the weather" });
          Object.assign(publishedAt!, { source: "a calendar", suspicious: "it was a Sunday" });
        }),
      ),
      rewrite(
        "posts",
        inside(({ zones }) => Object.assign(zones.find(({ aside }) => aside)!, { aside: "constructor" })),
      ),
      rewrite(
        "by-url",
        inside(({ publisher }) => Object.assign(publisher!, { evidence: "hearsay" })),
      ),
    ];
    const archive = openArchive(path);
    const [old, posts, byUrl] = ids.map((id) => archive.get(id)!) as [Article, Article, Article];
    expect(old.headline).toMatchObject({ method: "other", detail: "guessed from the weather" });
    expect(old.publishedAt).toMatchObject({
      source: "other",
      suspicious: "other",
      detail: "a calendar; it was a Sunday",
    });
    expect(posts.zones.flatMap(({ aside, detail }) => (aside ? [[aside, detail]] : []))).toEqual([
      ["other", "constructor"],
    ]);
    expect(byUrl.publisher).toMatchObject({ evidence: "other", detail: "hearsay" });
    const engine = openEmbedded(archive);
    await sync(archive, engine, () => {});
    const { request } = parseRequest(new URLSearchParams("date=suspicious"));
    expect((await answer(engine, request)).hits.map(({ id }) => id)).toContain(old.id);
    await engine.close();
  });

  it("of versions long ago is known", () => {
    unpack(6, path);
    const first = rewrite(
      "derived",
      inside(({ headline }) => Object.assign(headline, { method: "first sentence of the body" })),
    );
    const caption = rewrite(
      "caption-alone",
      inside(({ headline }) => Object.assign(headline, { method: "caption" })),
    );
    const archive = openArchive(path);
    expect([first, caption].map((id) => archive.get(id)!.headline.method)).toEqual(["body", "source"]);
    archive.close();
  });
});

describe("what lies over an article", () => {
  it("is brought to codes, too", () => {
    unpack(6, path);
    const id = rewrite("old", (doc) => doc);
    const patch = {
      publishedAt: {
        value: "1984",
        precision: "year",
        source: "path",
        confidence: "high",
        suspicious: "in the future",
      },
      headline: { text: "Other", derived: false, method: "first line" },
    };
    rowsOf(
      "insert into article_layer select seq, 'corrections', ? from article where id = ?",
      JSON.stringify(patch),
      id,
    );
    const archive = openArchive(path);
    expect(archive.get(id)).toMatchObject({
      publishedAt: { value: "1984", source: "path", suspicious: "in-future" },
      headline: { text: "Other", method: "first-line" },
    });
    archive.close();
  });
});

describe("a damaged row", () => {
  /** Ways to be damaged, and what is then said. */
  const DAMAGE: Readonly<Record<string, [string, (doc: string) => string]>> = {
    "signed-off": ["cut off or garbled", (doc) => doc.slice(0, -40)],
    posts: ["cut off or garbled", (doc) => doc.replace('"method":', '"method";')],
    alone: ["not of the form that is kept: no article", () => "[1, 2]"],
    footer: ["not of the form that is kept: no article", () => "null"],
    undated: [
      "not of the form that is kept: headline.method",
      inside(({ headline }) => Object.assign(headline, { method: 5 })),
    ],
    published: ["not of the form that is kept: zones", inside((article) => Object.assign(article, { zones: "none" }))],
    dateline: ["its text is not what was kept", (doc) => doc.replace("harbour", "hArbour")],
  };

  it("stays as it is, and is told of as before; all others are read", () => {
    unpack(6, path);
    const damaged = Object.entries(DAMAGE).map(([externalId, [reason, spoil]]) => {
      const id = rewrite(externalId, spoil);
      const [row] = rowsOf("select doc from article where id = ?", id);
      return { id, reason, doc: String(row!.doc) };
    });
    const heard: Damage[] = [];
    const archive = openArchive(path, { onDamage: (damage) => heard.push(damage) });
    expect(articlesOf(archive)).toHaveLength(archive.count() - damaged.length);
    for (const { id, reason } of damaged) expect(heard.find((one) => one.id === id)?.reason, id).toContain(reason);
    archive.close();
    const unreadable = damaged.filter(({ reason }) => /garbled|no article/.test(reason));
    for (const { id, doc } of unreadable) expect(rowsOf("select doc from article where id = ?", id)).toEqual([{ doc }]);
  });
});
