import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Example, examples } from "../../scripts/fuzz/examples.ts";
import { openReading } from "../../scripts/fuzz/open-reading.ts";
import { type Member, zipBytes } from "../../scripts/fuzz/zip-bytes.ts";

const MB = 1024 * 1024;
const SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

/** Documents are read by a process with little memory, and 5 seconds of the processor for each. */
let reading: ReturnType<typeof openReading>;
let golden: readonly Example[];
beforeAll(async () => {
  reading = openReading();
  golden = [...(await examples()).values()].flat();
});
afterAll(() => reading.close());

const members = (name: string) => golden.find((example) => example.name === name)!.members;
const bytesOf = (name: string, part: string) => members(name).find((member) => member.name === part)!.bytes;

/** A golden document with some parts in the place of its own, and others besides. */
function withParts(name: string, parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const given = Object.entries(parts).map(([part, bytes]): Member => ({ name: part, bytes: Buffer.from(bytes) }));
  return zipBytes([...members(name).filter((member) => !(member.name in parts)), ...given]);
}

/** A golden part up to what an expression finds, then one unit for so many bytes. */
function filled(name: string, part: string, start: RegExp, unit: string, bytes: number): Buffer {
  const text = bytesOf(name, part).toString();
  const found = start.exec(text)!;
  return Buffer.concat([Buffer.from(text.slice(0, found.index + found[0].length)), Buffer.alloc(bytes, unit)]);
}

/** Members that are told to lie where the first one does, each as long as it. */
function overlapping(first: string, count: number, size: number): Buffer {
  const packed: Member = { name: first, bytes: Buffer.alloc(size, "The ferry left at noon. ".repeat(40)) };
  const length = zipBytes([packed]).readUInt32LE(18);
  const others = Array.from({ length: count }, (_, at): Member => {
    return { name: `${first}-${at}.txt`, bytes: Buffer.alloc(0), lies: { offset: 0, packed: length, size } };
  });
  return zipBytes([packed, ...others]);
}

const nested = (depth: number): Buffer =>
  depth === 0 ? Buffer.from("The ferry left.") : zipBytes([{ name: "a.zip", bytes: nested(depth - 1) }]);

const [BODY, TEXT, TABLES] = [/<w:body>/, /<office:text[^>]*>/, /<office:spreadsheet[^>]*>/];
const docx = (unit: string, bytes: number) =>
  withParts("document.docx", { "word/document.xml": filled("document.docx", "word/document.xml", BODY, unit, bytes) });
const odt = (unit: string, bytes: number) =>
  withParts("document.odt", { "content.xml": filled("document.odt", "content.xml", TEXT, unit, bytes) });
const ods = (unit: string, bytes: number) =>
  withParts("sheet.ods", { "content.xml": filled("sheet.ods", "content.xml", TABLES, unit, bytes) });
const xlsx = (part: string, start: string, unit: string, bytes: number) =>
  withParts("sheets.xlsx", { [part]: Buffer.concat([Buffer.from(start), Buffer.alloc(bytes, unit)]) });

function withSheetElsewhere(): Buffer {
  const relations = bytesOf("sheets.xlsx", "xl/_rels/workbook.xml.rels").toString();
  return withParts("sheets.xlsx", {
    "xl/_rels/workbook.xml.rels": relations.replace("worksheets/sheet1.xml", "odd/picture.png"),
    "xl/odd/picture.png": Buffer.concat([Buffer.from(SHEET), Buffer.alloc(60 * MB, "<row><c><v>1</v></c></row>")]),
  });
}

function withPartNamedOften(): Buffer {
  const [opf] = members("issue.epub").filter(({ name }) => name.endsWith(".opf"));
  const named = opf!.bytes.toString().replace(/<itemref\b[^>]*>/, (item) => item.repeat(10_000));
  const long = Buffer.concat([Buffer.from("<html><body>"), Buffer.alloc(8 * MB, "<p>A ferry sails today.</p>\n")]);
  const pages = members("issue.epub").filter(({ name }) => /html$/.test(name));
  return withParts("issue.epub", { [opf!.name]: named, ...Object.fromEntries(pages.map(({ name }) => [name, long])) });
}

function withSpineOf(unit: string): () => Buffer {
  return () =>
    withParts("issue.epub", { [members("issue.epub").find(({ name }) => name.endsWith(".opf"))!.name]: begun(unit) });
}

const farCells = () =>
  Array.from({ length: 3000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join("");

const repeatedCells = () =>
  '<table:table><table:table-row table:number-rows-repeated="900000000"><table:table-cell table:number-columns-repeated="900000000"><text:p>a</text:p></table:table-cell></table:table-row></table:table>';

const manyMembers = (name: string) =>
  zipBytes(Array.from({ length: 21_000 }, (_, at) => ({ name: `${name}${at}`, bytes: Buffer.of(97) })));

const withoutMimetype = (name: string, unit: string) => {
  const all = members(name).filter((member) => member.name !== "mimetype");
  return zipBytes([...all, { name: "bomb.bin", bytes: Buffer.alloc(40 * MB, unit) }]);
};

/** What is looked for in the small parts of a document, begun again and again. */
const begun = (tag: string) => Buffer.alloc(3 * MB, tag);

describe("documents and archives that were made to do harm", () => {
  it.each<readonly [kind: string, name: string, make: () => Buffer, refused: RegExp | null]>([
    ["one giant part", "a.docx", () => docx(" ", 40 * MB), /decompression bomb/],
    ["one giant part", "a.odt", () => odt(" ", 40 * MB), /decompression bomb/],
    ["one giant part", "a.ods", () => ods(" ", 40 * MB), /decompression bomb/],
    [
      "one giant part that claims to be small",
      "a.docx",
      () => withLie("document.docx", "word/document.xml"),
      /^is damaged|decompression bomb/,
    ],
    [
      "one giant member that claims to be small",
      "a.wacz",
      () => zipBytes([{ name: "archive/a.warc", bytes: Buffer.alloc(40 * MB, "WARC/1.0\r\n"), lies: { size: 9 } }]),
      /^is damaged|decompression bomb/,
    ],
    ["a giant part that no document needs", "a.odt", () => withoutMimetype("document.odt", "a"), null],
    ["elements in elements", "a.docx", () => docx("<w:p>", 8 * MB), /nest more than/],
    ["rows in rows", "a.docx", () => docx("<w:tr>", 8 * MB), /nest more than/],
    ["elements in elements", "a.odt", () => odt("<text:p>", 8 * MB), /nest more than/],
    ["tables in tables", "a.ods", () => ods('<table:table table:name="a">', 8 * MB), /nest more than/],
    ["a tag without end", "a.docx", () => docx('<w:p a="xxxxxxxxx', 8 * MB), null],
    ["a tag of attributes", "a.docx", () => docx("<w:p a a a a a a ", 8 * MB), null],
    [
      "spaces that one element stands for",
      "a.odt",
      () => odt('<text:p><text:s text:c="999999999"/></text:p>', MB),
      null,
    ],
    ["cells that one element stands for", "a.ods", () => ods(repeatedCells(), 400), null],
    ["rows of many cells that one element stands for", "a.ods", () => ods(repeatedCells(), 6 * MB), null],
    ["a sheet by another name", "a.xlsx", withSheetElsewhere, /decompression bomb|times its size/],
    [
      "cells far out",
      "a.xlsx",
      () => xlsx("xl/worksheets/sheet1.xml", SHEET + farCells(), " ", 1),
      /more than 702 columns/,
    ],
    [
      "cells without end",
      "a.xlsx",
      () => xlsx("xl/worksheets/sheet1.xml", `${SHEET}<row>`, "<c><v>1</v></c>", 8 * MB),
      null,
    ],
    ["rows of nothing", "a.xlsx", () => xlsx("xl/worksheets/sheet1.xml", SHEET, "<row/>", 8 * MB), null],
    ["elements in elements", "a.xlsx", () => xlsx("xl/worksheets/sheet1.xml", SHEET, "<row><c>", 8 * MB), null],
    [
      "styles without end",
      "a.xlsx",
      () => xlsx("xl/styles.xml", "<styleSheet><cellXfs>", "<xf/>", 8 * MB),
      /far larger than any/,
    ],
    [
      "texts without end",
      "a.xlsx",
      () => xlsx("xl/sharedStrings.xml", "<sst>", "<si/>", 8 * MB),
      /million texts|500,000 texts/,
    ],
    ["a part that is named often", "a.epub", withPartNamedOften, null],
    [
      "a list of sheets of tags that do not end",
      "a.xlsx",
      () => withParts("sheets.xlsx", { "xl/workbook.xml": begun("<sheet ") }),
      null,
    ],
    [
      "relations that do not end",
      "a.xlsx",
      () => withParts("sheets.xlsx", { "_rels/.rels": begun("<Relationship ") }),
      null,
    ],
    [
      "properties that do not end",
      "a.docx",
      () => withParts("document.docx", { "docProps/core.xml": begun("<dc:title ") }),
      null,
    ],
    [
      "styles that do not end",
      "a.docx",
      () => withParts("document.docx", { "word/styles.xml": begun('<w:style w:styleId="a"<w:name ') }),
      null,
    ],
    ["a spine of tags that do not end", "a.epub", withSpineOf("<itemref "), null],
    ["a list of parts of tags that do not end", "a.epub", withSpineOf("<item "), null],
    ["archives in archives", "a.zip", () => nested(9), /archive inside 2 others/],
    ["archives in a web archive", "a.wacz", () => nested(9), /no WARC file/],
    [
      "members that share their bytes",
      "a.zip",
      () => overlapping("a.txt", 1000, MB),
      /share their bytes|decompression bomb/,
    ],
    [
      "members that share their bytes",
      "a.wacz",
      () => overlapping("archive/a.warc", 1000, MB),
      /share their bytes|decompression bomb/,
    ],
    ["parts that share their bytes", "a.docx", () => overlapping("word/document.xml", 1000, MB), null],
    ["parts without number", "a.docx", () => manyMembers("word/"), /more than 20000 parts/],
    ["members without number", "a.wacz", () => manyMembers("pages/"), /no WARC file/],
  ])("%s in %s", async (_, name, make, refused) => {
    const { fault, records, refused: why } = await reading.read({ name, bytes: make() });
    expect({ fault, why }).toEqual({ fault: null, why: refused === null ? why : expect.stringMatching(refused) });
    expect(records > 0 || why !== null).toBe(true);
  });

  it("reads what is honest of an archive as before", async () => {
    for (const name of [
      "document.docx",
      "document.odt",
      "sheet.ods",
      "sheets.xlsx",
      "issue.epub",
      "pages.wacz",
      "all.zip",
    ]) {
      const { bytes } = golden.find((example) => example.name === name)!;
      const { fault, records } = await reading.read({ name, bytes });
      expect({ name, fault, gives: records > 0 }).toEqual({ name, fault: null, gives: true });
    }
  });
});

function withLie(name: string, part: string): Buffer {
  const big = filled(name, part, BODY, " ", 40 * MB);
  return zipBytes(
    members(name).map((member) => (member.name === part ? { name: part, bytes: big, lies: { size: 99 } } : member)),
  );
}
