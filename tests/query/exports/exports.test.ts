// Longer than other files: the law of exports on each engine, and what is said of each format and of receipts.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gunzipSync, gzipSync } from "node:zlib";
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { streamXlsxRows } from "hucre/xlsx";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { WARCParser } from "warcio";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import type { Article } from "../../../lib/article/article.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../../lib/engine/meilisearch/client.ts";
import { prepare } from "../../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../../lib/engine/meilisearch/names.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { listsBeside, writeListChanges } from "../../../lib/lists/lists-file.ts";
import { answer } from "../../../lib/query/answer.ts";
import { basisOf } from "../../../lib/query/exports/basis.ts";
import { compareReceipts } from "../../../lib/query/exports/compare-receipt.ts";
import type { ExportFormatKey } from "../../../lib/query/exports/export-format.ts";
import { parseExport, printExport } from "../../../lib/query/exports/export-request.ts";
import type { Exported } from "../../../lib/query/exports/exported.ts";
import { EXPORT_FORMATS } from "../../../lib/query/exports/formats.ts";
import { openExport } from "../../../lib/query/exports/open-export.ts";
import { openReceipt, Receipt } from "../../../lib/query/exports/receipt.ts";
import { warc } from "../../../lib/query/exports/warc.ts";
import { xlsx } from "../../../lib/query/exports/xlsx.ts";
import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { warcRecords } from "../../../lib/source/web-archives/warc-records.ts";
import { openersOf } from "../../engine/meilisearch/engines.ts";
import { openFakeServer } from "../../engine/meilisearch/fake/fake-server.ts";
import { type ArticleSketch, articleOf } from "../../fixtures/article.ts";

const SITE = "https://news.example";
const fake = await openFakeServer();
afterAll(() => fake.close());
const client = openClient({ url: fake.url, key: null });
beforeAll(() => prepare(client, "exported"));
const onServer = openersOf(client, liveNames("exported")).beside;
const ENGINES: [string, (archive: Archive) => Promise<SearchEngine>][] = [
  ["the archive's own engine", async (archive) => openEmbedded(archive)],
  ["an engine on a server, the archive beside it", onServer],
];

const opened: SearchEngine[] = [];
afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
});

async function archived(sketches: readonly ArticleSketch[], open = ENGINES[0]![1], path = ":memory:") {
  const archive = openArchive(path);
  archive.put(sketches.map((sketch) => articleOf(sketch)));
  archive.announceCopies();
  const engine = await open(archive);
  opened.push(engine);
  await sync(archive, engine, () => {});
  return { archive, engine };
}

/** An export, whole, with its receipt. */
async function exported(
  { archive, engine }: { archive: Archive; engine: SearchEngine },
  key: ExportFormatKey,
  parameters: string,
) {
  const { request, problems } = parseExport(new URLSearchParams(parameters));
  expect(problems).toEqual([]);
  const format = EXPORT_FORMATS.find((one) => one.key === key)!;
  let note = () => {};
  const made = await openExport({ engine, site: SITE, uncorrected: archive.uncorrected }, request, () => note());
  const state = {
    revision: archive.revision(),
    ledger: null,
    registry: null,
    engine: { name: "embedded", revision: 1 },
  };
  const basis = basisOf(made, { format: key, site: SITE, state });
  const making = openReceipt(basis);
  note = making.leftOut;
  const captured = async () => null;
  const options = { text: made.read.text, messages: messagesFor(made.read.ui), basis, captured };
  const pieces: Buffer[] = [];
  let receipt = making.head();
  for await (const piece of format.write(making.articles(made.articles), options)) {
    making.body(piece);
    pieces.push(Buffer.from(piece as string));
    receipt += making.lines();
  }
  receipt += making.end();
  const bytes = Buffer.concat(pieces);
  return { bytes, body: bytes.toString(), total: made.total, receipt: Receipt.parse(JSON.parse(receipt)) };
}

const csvOf = (body: string): Record<string, string>[] => parseCsv(body, { bom: true, columns: true });

/** The rows of a sheet of a workbook, its head the first. */
async function sheetOf(bytes: Buffer, sheet: number | string = 0): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for await (const { values } of streamXlsxRows(bytes, { sheet })) rows.push([...values]);
  return rows;
}

/** The records of a web archive, as our own reader finds them. */
async function recordsOf(bytes: Buffer) {
  const found: { type: string; headers: ReadonlyMap<string, string>; block: string }[] = [];
  for await (const one of warcRecords(Readable.from([gunzipSync(bytes)]), () => Number.MAX_SAFE_INTEGER)) {
    if ("lost" in one) throw new Error(`${one.lost} bytes belong to no record`);
    expect(one.isCut).toBe(false);
    found.push({ type: one.headers.get("warc-type")!, headers: one.headers, block: one.block.toString() });
  }
  return found;
}

/** The records of a body, read as whoever gets it reads it. */
const RECORDS: Readonly<Record<Exclude<ExportFormatKey, "xlsx" | "warc">, (body: string) => unknown[]>> = {
  csv: csvOf,
  jsonl: (body) =>
    body
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  ris: (body) => body.match(/^TY {2}- NEWS\r\n(?:[A-Z][A-Z0-9] {2}- .*\r\n)+?ER {2}- \r\n/gm) ?? [],
  bibtex: (body) => body.match(/^@article\{dateline-\w+,\n(?: {2}\w+ = \{.*\},?\n)+\}\n/gm) ?? [],
  csl: (body) => JSON.parse(body),
  txt: (body) => (body === "" ? [] : body.split(`\n${"-".repeat(72)}\n\n`)),
};

describe.each(ENGINES)("exports on %s", (_, open) => {
  const word = fc.constantFrom(
    "river",
    "bridge",
    "ferry",
    "oil",
    "=1+1",
    "@sum",
    "\tTab",
    '"',
    "\u0001",
    "\ud83d",
    "é",
  );
  const sketch: fc.Arbitrary<ArticleSketch> = fc.record(
    {
      title: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
      text: fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `river ${words.join(" ")}`),
      people: fc.uniqueArray(fc.constantFrom("Ana Prado", "Zoë 😀"), { maxLength: 2 }),
      about: fc.uniqueArray(fc.constantFrom("PT", "FR"), { maxLength: 1 }),
      outlet: fc.constantFrom("The Pier", "-Hill, Post"),
      date: fc.constantFrom("1950", "1987-02", "1987-02-26", "2999-01-01"),
    },
    { requiredKeys: ["title", "text"] },
  );
  const rarely = (value: fc.Arbitrary<string>) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant("") }, { weight: 1, arbitrary: value });
  const search = fc
    .record({
      q: fc.constantFrom("", "river", "bridge OR oil", "-ferry", "rivver", "title:oil", '"river oil"'),
      person: rarely(fc.constantFrom("ana-prado", "-ana-prado", "nobody")),
      outlet: rarely(fc.constantFrom("the-pier", "-the-pier")),
      copies: fc.constantFrom("", "1"),
      date: rarely(fc.constantFrom("undated", "suspicious")),
      sort: fc.constantFrom("", "oldest", "added"),
      text: fc.constantFrom("", "1"),
    })
    .map((chosen) => new URLSearchParams(Object.entries(chosen)).toString());

  it("have as many records as the page of the search says that there are, in its order", async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    let filled = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(sketch, { minLength: 1, maxLength: 30 }),
        fc.array(search, { minLength: 3, maxLength: 3 }),
        async (sketches, searches) => {
          const site = await archived(sketches, open);
          for (const parameters of searches) {
            const shown = await answer(site.engine, parseExport(new URLSearchParams(parameters)).request.search);
            if (shown.total > 0) filled++;
            for (const { key } of EXPORT_FORMATS) {
              const { body, bytes, total, receipt } = await exported(site, key, parameters);
              const records =
                key === "xlsx"
                  ? (await sheetOf(bytes)).length - 1
                  : key === "warc"
                    ? (await recordsOf(bytes)).filter(({ type }) => type === "conversion").length
                    : RECORDS[key](body).length;
              expect({ key, records, total }).toEqual({
                key,
                records: shown.total,
                total: shown.total,
              });
              expect(receipt).toMatchObject({ total, leftOut: 0, bytes: bytes.length });
              expect(receipt.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
              const [listed, hits] = [receipt.articles.slice(0, 20).map(([id]) => id), shown.hits.map(({ id }) => id)];
              // What is equal in its order a server puts otherwise than the archive, which lists.
              if (open !== onServer) expect(listed).toEqual(hits);
              else if (total <= 20) expect([...listed].sort()).toEqual([...hits].sort());
              // What a receipt says was searched gives the same again.
              const again = await exported(site, key, receipt.search);
              expect(compareReceipts(receipt, again.receipt)).toMatchObject({
                sameBody: true,
                added: [],
                gone: [],
                reordered: false,
              });
            }
          }
        },
      ),
      { numRuns: open === onServer ? 5 : 12, seed },
    );
    expect(filled, `seed ${seed}: searches that found something`).toBeGreaterThan(2);
  });
});

const TOLD: ArticleSketch = {
  title: "=cmd|'/C calc'!A0",
  text: 'A "quoted", long\r\nline about tides.',
  date: "1987-02",
  people: ["Ana Prado"],
  countries: ["FR"],
  about: ["PT"],
  outlet: "-Hill Post",
  authors: ["+Rita", "Ivo"],
};

describe("a table", () => {
  it("says what is known of an article and how, and runs nothing in a spreadsheet", async () => {
    const site = await archived([TOLD]);
    const { body } = await exported(site, "csv", "text=1");
    expect(body.startsWith("\ufeffid,permalink,url,date,")).toBe(true);
    const [row] = csvOf(body);
    expect(row).toMatchObject({
      permalink: `${SITE}/article/${row!.id}`,
      date: "1987-02",
      date_precision: "month",
      date_source: "metadata",
      date_doubted: "",
      headline: "'=cmd|'/C calc'!A0",
      headline_derived: "",
      outlet: "'-Hill Post",
      authors: "'+Rita; Ivo",
      people: "Ana Prado",
      countries_about: "Portugal",
      countries_mentioned: "France",
      corrected: "",
    });
    expect(row!.text!.replace(/\s+/g, " ")).toBe('A "quoted", long line about tides.');
  });

  it.each(["=1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1"])("takes %j for a text", async (title) => {
    const site = await archived([{ title: "x", text: "y", authors: [title] }]);
    const cell = csvOf((await exported(site, "csv", "")).body)[0]!.authors;
    expect(cell).toBe(`'${title}`);
  });

  it("as a workbook holds texts and numbers alone, and says what it cut,", async () => {
    const long = `${"é".repeat(32_766)}😀 the end`;
    const site = await archived([TOLD, { title: "Long", text: long }]);
    const rows = await sheetOf((await exported(site, "xlsx", "text=1&sort=oldest")).bytes);
    const [head, told, cut] = rows as [string[], string[], string[]];
    const of = (row: unknown[], name: string) => row[head.indexOf(name)];
    expect([of(told, "headline"), of(told, "copies"), of(told, "cut_at_32767_letters") || ""]).toEqual([
      TOLD.title,
      0,
      "",
    ]);
    expect([of(cut, "text"), of(cut, "cut_at_32767_letters")]).toEqual(["é".repeat(32_766), "text"]);
  });

  it("as a workbook says on its last sheet what it rests on, what it cut and where its whole receipt is", async () => {
    const site = await archived([TOLD, { title: "Long", text: "é".repeat(32_768), authors: ["a".repeat(40_000)] }]);
    const { bytes, receipt } = await exported(site, "xlsx", "q=long&text=1&copies=1");
    const said = new Map((await sheetOf(bytes, "Receipt")) as [string, string | number][]);
    expect(Object.fromEntries(said)).toMatchObject({
      what: "value",
      "search as it was read": receipt.search,
      "articles found": receipt.total,
      "articles in this workbook": receipt.articles.length,
      "sheets of articles": 1,
      "cells cut at 32767 letters": 2,
      "archive revision": receipt.state.revision,
      "ledger of corrections": "none",
      engine: "embedded",
      SQLite: receipt.sqlite,
      normaliser: receipt.normaliser.join(),
      extractor: receipt.extractor.join(),
    });
    const whole = new URL(String(said.get("whole receipt")));
    expect([whole.pathname, whole.searchParams.get("format")]).toEqual(["/export/receipt", "xlsx"]);
    whole.searchParams.delete("format");
    expect((await exported(site, "xlsx", whole.search)).receipt.sha256).toBe(receipt.sha256);
    expect(JSON.stringify([...said])).not.toContain(receipt.sha256);
  });

  it("as a workbook goes on, on further sheets, behind the rows that one takes", async () => {
    const site = await archived(Array.from({ length: 5 }, (_, n) => ({ title: `Tide ${n}`, text: `River ${n}.` })));
    const { request } = parseExport(new URLSearchParams("sort=oldest"));
    const made = await openExport({ engine: site.engine, site: SITE, uncorrected: () => null }, request);
    const state = { revision: 1, ledger: null, registry: null, engine: { name: "embedded", revision: 1 } };
    const basis = basisOf(made, { format: "xlsx", site: SITE, state });
    const pieces = await Array.fromAsync(
      xlsx(made.articles, { text: false, messages: messagesFor("en"), basis, captured: async () => null }, 3),
    );
    const bytes = Buffer.concat(pieces);
    const [one, two, three] = await Promise.all(
      ["Articles", "Articles 2", "Articles 3"].map((name) => sheetOf(bytes, name)),
    );
    expect([one!.length, two!.length, three!.length]).toEqual([3, 3, 2]);
    expect(two![0]).toEqual(one![0]);
    const ids = [one!, two!, three!].flatMap((rows) => rows.slice(1).map(([id]) => id));
    expect(new Set(ids).size).toBe(5);
    expect(Object.fromEntries((await sheetOf(bytes, "Receipt")) as [string, number][])).toMatchObject({
      "articles in this workbook": 5,
      "sheets of articles": 3,
    });
  });

  it("as a workbook keeps every letter that XML can hold", async () => {
    const title = `_x0041_ <b> & "q" 'a' ]]> 😀`;
    const site = await archived([{ title, text: "y", authors: ["\u0001a\ud83d"] }]);
    const [head, row] = (await sheetOf((await exported(site, "xlsx", "")).bytes)) as [string[], string[]];
    expect(row[head.indexOf("headline")]).toBe(title);
    expect(row[head.indexOf("authors")]).toBe("a");
  });

  const python = spawnSync("python3", ["--version"]).status === 0;
  it.skipIf(!python)("is read by Python, where that is at hand", async () => {
    const hostile = ["\0", "\u0001", '","', "\r", "\n", "\ud83d", "😀", "'", '"'].map(
      (text): ArticleSketch => ({ title: `t ${text} t`, text: `b ${text} b` }),
    );
    const { body } = await exported(await archived([TOLD, ...hostile]), "csv", "text=1");
    const program =
      "import csv,io,sys,json;print(json.dumps(list(csv.DictReader(io.TextIOWrapper(sys.stdin.buffer,'utf-8-sig',newline='')))))";
    const { stdout, stderr } = spawnSync("python3", ["-c", program], { input: body, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(csvOf(body));
    expect(JSON.parse(stdout)).toHaveLength(10);
  });
});

describe("a web archive", () => {
  it("has each article's text and what is known of it, dated when it was added, and is read by warcio", async () => {
    const text = "WARC/1.1\r\n\r\n“Tide” 😀\n";
    const site = await archived([
      { ...TOLD, url: "https://pier.example/a" },
      { title: "Odd", text },
    ]);
    const { bytes } = await exported(site, "warc", "sort=oldest");
    const [info, first, about, second, aboutSecond, ...others] = await recordsOf(bytes);
    expect(others).toEqual([]);
    expect([info!.type, info!.headers.get("content-type")]).toEqual(["warcinfo", "application/warc-fields"]);
    expect(info!.block).toContain(`${SITE}/export/receipt?`);
    const [told, odd] = [about!, aboutSecond!].map(({ block }) => JSON.parse(block));
    const addedOf = async (id: string) => (await site.engine.get(id))!.added;
    expect(first!.headers.get("warc-target-uri")).toBe("https://pier.example/a");
    expect(second!.headers.get("warc-target-uri")).toBe(odd.permalink);
    for (const [{ type, headers, block }, known, whole] of [
      [first!, told, TOLD.text!],
      [second!, odd, text],
    ] as const) {
      expect([type, headers.get("content-type")]).toEqual(["conversion", "text/plain; charset=utf-8"]);
      expect(block).toBe(whole);
      expect(headers.get("warc-date")).toBe(await addedOf(known.id));
    }
    expect(told.date).toMatchObject({ value: "1987-02", precision: "month", source: "metadata" });
    expect([told.outlet.label, told.added]).toEqual([TOLD.outlet, await addedOf(told.id)]);
    expect(about!.headers.get("warc-refers-to")).toBe(first!.headers.get("warc-record-id"));
    const ids = [info!, first!, about!, second!, aboutSecond!].map(({ headers }) => headers.get("warc-record-id")!);
    expect(new Set(ids).size).toBe(5);
    for (const id of ids)
      expect(id).toMatch(/^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/);
    const theirs: [string | undefined, string][] = [];
    for await (const found of WARCParser.iterRecords([bytes], { parseHttp: false }))
      theirs.push([found.warcType, Buffer.from(await found.readFully(false)).toString()]);
    expect(theirs).toEqual((await recordsOf(bytes)).map(({ type, block }) => [type, block]));
  });

  it("has the page at an article's address where that is kept, as it was fetched", async () => {
    const site = await archived([
      { id: "a", title: "One" },
      { id: "b", title: "Two" },
    ]);
    const { request } = parseExport(new URLSearchParams("sort=oldest"));
    const made = await openExport({ engine: site.engine, site: SITE, uncorrected: () => null }, request);
    const state = { revision: 1, ledger: null, registry: null, engine: { name: "embedded", revision: 1 } };
    const block = "HTTP/1.1 200 OK\r\n\r\n<p>Two";
    const member = gzipSync(
      `WARC/1.1\r\nWARC-Type: response\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`,
    );
    const captured = async ({ headline }: Article) => (headline.text === "Two" ? member : null);
    const basis = basisOf(made, { format: "warc", site: SITE, state });
    const options = { text: false, messages: messagesFor("en"), basis, captured };
    const articles = await Array.fromAsync(made.articles);
    const written = (of: readonly Exported[]) =>
      Array.fromAsync(
        warc(
          (async function* () {
            yield* of;
          })(),
          options,
        ),
      );
    const pieces = await written(articles);
    const records = await recordsOf(Buffer.concat(pieces));
    expect(records.map(({ type }) => type).join(" ")).toMatch(
      /^warcinfo (?:conversion metadata response conversion metadata|response conversion metadata conversion metadata)$/,
    );
    const at = records.findIndex(({ type }) => type === "response");
    expect([records[at]!.block, JSON.parse(records[at + 2]!.block).headline.text]).toEqual([block, "Two"]);
    // What waits to be sent holds little more memory than it is: 400 records of some 500 bytes, not 16 KB each.
    const many = await written(Array.from({ length: 200 }, () => articles[0]!));
    const held = [...new Set(many.map(({ buffer }) => buffer))].reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(held).toBeLessThan(1_000_000);
  });

  it("of nothing says so", async () => {
    const [info, ...others] = await recordsOf((await exported(await archived([]), "warc", "")).bytes);
    expect([info!.type, others]).toEqual(["warcinfo", []]);
  });
});

describe("an export", () => {
  it("of chosen articles has these alone, as they were chosen, and says what is not there", async () => {
    const site = await archived([{ text: "One." }, { text: "Two." }, { text: "Three." }]);
    const ids = csvOf((await exported(site, "csv", "sort=added")).body).map(({ id }) => id!);
    const chosen = [ids[2]!, ids[0]!, "abc"];
    const { body, total, receipt } = await exported(
      site,
      "csv",
      `q=nothing&ids=${chosen[0]}&ids=${chosen.slice(1).join()}`,
    );
    expect(csvOf(body).map(({ id }) => id)).toEqual(chosen.slice(0, 2));
    expect([total, receipt.leftOut]).toEqual([3, 1]);
    expect((await exported(site, "csv", "ids=")).total).toBe(0);
  });

  it("marks what people have corrected", async () => {
    const site = await archived([{ title: "Tide", text: "One." }]);
    const { engine } = site;
    const corrected: SearchEngine = {
      ...engine,
      async get(id) {
        const kept = await engine.get(id);
        return kept && { ...kept, corrected: true, article: { ...kept.article, authors: ["Ana"] } };
      },
    };
    expect(csvOf((await exported({ ...site, engine: corrected }, "csv", "")).body)[0]!.corrected).toBe("authors");
    expect((await exported({ ...site, engine: corrected }, "ris", "")).body).toContain(
      "authors corrected in this archive",
    );
  });

  it("says words of ours in the language that is asked for, names its columns as ever, and its receipt says which", async () => {
    const site = await archived([{ title: "Tide", text: "One.", date: "1987-02-26", outlet: "The Pier" }]);
    const { body, receipt } = await exported(site, "txt", "ui=fr");
    expect(body).toContain("«\u202fTide\u202f», The Pier, 26 février 1987");
    expect(receipt.search).toMatch(/(?:^|&)ui=fr$/);
    expect((await exported(site, "txt", receipt.search)).receipt.sha256).toBe(receipt.sha256);
    const [french, english] = [await exported(site, "csv", "ui=fr"), await exported(site, "csv", "")];
    expect(french.body).toBe(english.body);
  });

  it("has words as they were repaired where the page has them so, and its receipt says so", async () => {
    const site = await archived([{ text: "The ferry sailed." }, { text: "The ferry sank." }]);
    const { total, receipt } = await exported(site, "jsonl", "q=ferrry+");
    expect(total).toBe(2);
    expect(new URLSearchParams(receipt.search).get("q")).toMatch(/^ferry ?$/);
  });

  it("ends with whoever reads it", async () => {
    const site = await archived(Array.from({ length: 100 }, (_, n) => ({ text: `River ${n}.` })));
    let asked = 0;
    const engine: SearchEngine = {
      ...site.engine,
      get(id) {
        asked++;
        return site.engine.get(id);
      },
    };
    const { articles } = await openExport(
      { engine, site: SITE, uncorrected: () => null },
      parseExport(new URLSearchParams()).request,
    );
    for await (const _ of articles) break;
    expect(asked).toBeLessThan(20);
  });

  it("is read from an address and printed as one", () => {
    const text = "q=moon+&person=-ana-prado&copies=1&added=2026-01-02&ids=ab%2Ccd&text=1&ui=es";
    expect(printExport(parseExport(new URLSearchParams(text)).request)).toBe(text);
    const faults = parseExport(new URLSearchParams("ids=../x&text=yes&from=soon")).problems;
    expect(faults.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual([
      "from noDay",
      "ids noId",
      "text noFlag",
    ]);
  });
});

describe("a reading list that goes out alone", () => {
  const NOTE = '=Ask "her",\nabout {the} date';

  it("takes its notes along in every format, and any other export has none", async () => {
    const folder = mkdtempSync(join(tmpdir(), "noted-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "archive.db");
    const site = await archived(
      ["One", "Two", "Three"].map((word) => ({ title: word, text: `${word} tide.` })),
      ENGINES[0]![1],
      path,
    );
    const ids = csvOf((await exported(site, "csv", "")).body).map(({ id }) => id!);
    const [first, second] = [ids[2]!, ids[0]!];
    writeListChanges(listsBeside(path), [
      { act: "make", list: "tides00", name: "Tides", by: "me" },
      { act: "make", list: "other00", name: "Others", by: "me" },
      { act: "keep", list: "tides00", articles: [first, second], by: "me" },
      { act: "note", list: "tides00", article: second, note: NOTE, by: "me" },
    ]);
    const of = async (key: ExportFormatKey, search = "list=tides00") => (await exported(site, key, search)).body;
    expect(csvOf(await of("csv")).map(({ id, note }) => [id, note])).toEqual([
      [first, ""],
      [second, `'${NOTE}`],
    ]);
    expect(RECORDS.jsonl(await of("jsonl"))).toMatchObject([{ note: null }, { note: NOTE }]);
    const [head, , row] = await sheetOf((await exported(site, "xlsx", "list=tides00&text=1")).bytes);
    expect(row![head!.indexOf("note")]).toBe(NOTE);
    expect(RECORDS.ris(await of("ris"))[1]).toContain('N1  - =Ask "her", about {the} date\r\n');
    expect(RECORDS.bibtex(await of("bibtex"))[1]).toContain(
      '  annote = {=Ask "her", about \\textbraceleft{}the\\textbraceright{} date},\n',
    );
    expect(RECORDS.csl(await of("csl"))).toMatchObject([{}, { annote: NOTE }]);
    expect(RECORDS.txt(await of("txt"))[1]).toContain(`.\n\nNote: ${NOTE}\n\n`);
    for (const { key } of EXPORT_FORMATS) {
      const { receipt } = await exported(site, key, "list=Tides");
      expect((await exported(site, key, receipt.search)).receipt.sha256).toBe(receipt.sha256);
    }

    for (const search of ["", "list=tides00&q=tide", "list=tides00&list=other00", "list=-other00", `ids=${second}`]) {
      for (const key of ["csv", "jsonl", "ris", "bibtex", "csl", "txt"] as const) {
        const body = await of(key, search);
        expect(RECORDS[key](body).length).toBeGreaterThan(0);
        expect(body).not.toMatch(/\bnote"?[,:]|annote|N1 {2}-/i);
      }
    }
    expect(csvOf(await of("csv", "list=other00"))).toEqual([]);
  });
});

describe("a receipt", () => {
  it("tells what is found now and was not, what is gone, what is another, and what the export rests on", async () => {
    const sketches = ["One", "Two", "Three"].map(
      (word, at): ArticleSketch => ({ id: `r${at}`, text: `${word} tide.` }),
    );
    const site = await archived(sketches);
    const was = (await exported(site, "jsonl", "q=tide")).receipt;
    const [first] = site.archive.put([articleOf({ id: "r0", text: "One tide more." })]);
    expect(first).toBe("changed");
    site.archive.remove(was.articles.find(([id]) => id !== articleOf({ id: "r0", text: "" }).id)![0]);
    site.archive.put([articleOf({ id: "r9", text: "Nine tides, a tide." })]);
    await sync(site.archive, site.engine, () => {});
    const { added, gone, changed, sameBody, state } = compareReceipts(
      was,
      (await exported(site, "jsonl", was.search)).receipt,
    );
    expect([added.length, gone.length, changed.length, sameBody]).toEqual([1, 1, 1, false]);
    expect(state.map(({ name }) => name)).toEqual(["archive revision"]);
  });

  it("tells of which articles something else is said, where the format says it", async () => {
    const sketches = ["One", "Two"].map((word): ArticleSketch => ({ id: word, title: word, text: `${word} tide.` }));
    const { archive, engine } = await archived(sketches);
    const [one, two] = sketches.map((sketch) => articleOf(sketch).id);
    const now = new Map<string, Partial<Article>>();
    const get: SearchEngine["get"] = async (id) => {
      const kept = await engine.get(id);
      return kept && { ...kept, article: { ...kept.article, ...now.get(id) } };
    };
    const formats = ["csv", "ris", "warc"] as const;
    const receiptOf = async (key: ExportFormatKey) =>
      (await exported({ archive, engine: { ...engine, get } }, key, "q=tide")).receipt;
    const was = await Promise.all(formats.map(receiptOf));
    const made = () => Promise.all(formats.map(receiptOf));
    const otherwise = async () =>
      (await made()).map((is, at) => [is.sha256 !== was[at]!.sha256, compareReceipts(was[at]!, is).saidOtherwise]);
    expect(await otherwise()).toEqual(formats.map(() => [false, []]));
    now.set(two!, { language: "pt" });
    expect(await otherwise()).toEqual(formats.map(() => [true, [two]]));
    // What is cited says nothing of countries.
    now.clear();
    now.set(one!, { facets: articleOf({ countries: ["PT"] }).facets });
    expect(await otherwise()).toEqual([
      [true, [one]],
      [false, []],
      [true, [one]],
    ]);
    const old = { ...was[0]!, articles: was[0]!.articles.map(([id, hash]): [string, string] => [id, hash]) };
    expect(compareReceipts(Receipt.parse(old), (await made())[0]!).saidOtherwise).toEqual([]);
  });

  it("counts days back from the day on which it was made", async () => {
    const site = await archived([{ text: "The tide." }]);
    const { receipt } = await exported(site, "csv", "q=tide+added:7d&added=30d");
    expect(receipt.search).not.toMatch(/\dd\b/);
    expect(receipt.search).toMatch(/added=\d{4}-\d\d-\d\d/);
  });
});
