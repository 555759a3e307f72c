import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import type { Rejection, SourceRecord } from "../../../lib/source/record.ts";
import { sourceFolder } from "../folder.ts";
import { column, makePdf } from "./make-pdf.ts";

const { file, read } = sourceFolder();

const MB = 1024 * 1024;
const CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

/** A PDF of such objects, numbered from 1; the first is its catalogue. */
function pdf(objects: readonly (string | Buffer)[]): Buffer {
  const pieces = [Buffer.from("%PDF-1.7\n")];
  let at = pieces[0]!.length;
  const offsets = objects.map((object, number) => {
    const start = at;
    pieces.push(Buffer.concat([Buffer.from(`${number + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")]));
    at += pieces.at(-1)!.length;
    return `${String(start).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}${trailer}`)]);
}

const stream = (dictionary: string, bytes: Buffer) =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
const packed = (bytes: Buffer, dictionary = "") => stream(`/Filter /FlateDecode ${dictionary}`, deflateSync(bytes));

/** Pages that share one content. */
function pages(
  content: Buffer,
  { count = 1, resources = "/Font << /F1 3 0 R >>", more = [] as Buffer[] } = {},
): Buffer {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << ${resources} >> /Contents 5 0 R >>`;
  const kids = `<< /Type /Pages /Kids [${"4 0 R ".repeat(count)}] /Count ${count} >>`;
  return pdf([CATALOG, kids, FONT, page, content, ...more]);
}

/** Drawings each of which draws the next one ten times. */
const drawings = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    packed(
      Buffer.from(`/F${at + 1} Do `.repeat(10)),
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F${at + 1} ${at + 7} 0 R >> >>`,
    ),
  );

/** A font whose letters are said to mean others by so much of a table. */
function table(megabytes: number): Buffer {
  const range = "1 beginbfrange <0000> <00FFFFFF> <0041> endbfrange ";
  const begin = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ";
  return pages(packed(Buffer.from("BT /F1 9 Tf <00010002> Tj ET")), {
    resources: "/Font << /F1 6 0 R >>",
    more: [
      Buffer.from(
        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>",
      ),
      Buffer.from(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
      ),
      packed(Buffer.concat([Buffer.from(begin), Buffer.alloc(megabytes * MB, range)])),
    ],
  });
}

/** One object stream or table of objects that claims millions, beside the rows that lead to it. */
function compressed(kind: "objects" | "table"): Buffer {
  const head = Buffer.from("%PDF-1.7\n");
  const count = 3_000_000;
  const numbers = Buffer.alloc(count * 4, "9 0 ");
  const object = Buffer.concat([
    Buffer.from("1 0 obj\n"),
    kind === "table" ? Buffer.from(CATALOG) : packed(numbers, `/Type /ObjStm /N ${count} /First ${numbers.length}`),
    Buffer.from("\nendobj\n"),
  ]);
  const at = head.length + object.length;
  const rows = Buffer.from([0, 0, 0, 0, 0, 1, 0, 0, head.length, 0, 2, 0, 0, 1, 0, 1, 0, at >> 8, at & 255, 0]);
  const entries = kind === "table" ? Buffer.alloc(200 * MB, Buffer.from([1, 0, 0, 9, 0])) : rows;
  const size = kind === "table" ? 40_000_000 : 4;
  const root = kind === "table" ? 1 : 2;
  const xref = packed(entries, `/Type /XRef /Size ${size} /W [1 3 1] /Root ${root} 0 R`);
  return Buffer.concat([
    head,
    object,
    Buffer.from("3 0 obj\n"),
    xref,
    Buffer.from(`\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ]);
}

const tree = (depth: number) =>
  Array.from({ length: depth }, (_, at) => `<< /Type /Pages /Kids [${at + 3} 0 R] /Count 1 /Parent ${at + 1} 0 R >>`);
const bookmarks = Array.from(
  { length: 200_000 },
  (_, at) => `<< /Title (a) /Dest (x) /First ${at + 6} 0 R /Next ${at + 6} 0 R >>`,
);

const HARM =
  /^(?:takes far longer|takes too much memory|is longer than|is damaged|is a scan without a text|has more than 2,000)/;
const TIME = /^takes far longer to read than a document of its size and pages$/;
const MEMORY = /^takes too much memory to read$/;

it.each<readonly [kind: string, make: () => Buffer, refused: RegExp]>([
  ["pages in a tree of 50,000 levels", () => pdf([CATALOG, ...tree(50_000), "<< /Type /Page /Parent 2 0 R >>"]), HARM],
  [
    "a tree of pages that leads back to itself",
    () => {
      const kids = (parent: number) => `<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2000 /Parent ${parent} 0 R >>`;
      return pdf([CATALOG, kids(3), kids(2)]);
    },
    HARM,
  ],
  ["more pages than are read", () => pages(packed(Buffer.from(" ")), { count: 2001 }), /^has more than 2,000 pages/],
  ["a content that unpacks to 400 MB", () => pages(packed(Buffer.alloc(400 * MB, " "))), MEMORY],
  [
    "a content packed three times",
    () =>
      pages(
        stream(
          "/Filter [/FlateDecode /FlateDecode /FlateDecode]",
          deflateSync(deflateSync(deflateSync(Buffer.alloc(400 * MB, " ")))),
        ),
      ),
    HARM,
  ],
  [
    "a word of 200 MB",
    () => pages(packed(Buffer.concat([Buffer.from("BT /F1 9 Tf ("), Buffer.alloc(200 * MB, "a")]))),
    MEMORY,
  ],
  ["lists in lists", () => pages(packed(Buffer.alloc(20 * MB, "["))), HARM],
  [
    "1,500 pages that share a long content",
    () => pages(packed(Buffer.alloc(8 * MB, "q Q 1 0 0 1 0 0 cm ")), { count: 1500 }),
    TIME,
  ],
  [
    "drawings of drawings, 10 to the power of 20",
    () => pages(packed(Buffer.from("/F0 Do ")), { resources: "/XObject << /F0 6 0 R >>", more: drawings(20) }),
    HARM,
  ],
  ["a font with a table of 20 MB", () => table(20), TIME],
  [
    "300,000 objects",
    () => pdf([CATALOG, "<< /Type /Pages /Kids [] /Count 0 >>", ...Array<string>(300_000).fill("null")]),
    HARM,
  ],
  ["3,000,000 objects in one", () => compressed("objects"), HARM],
  ["40,000,000 objects in a table", () => compressed("table"), HARM],
  [
    "no table, and 100,000 beginnings",
    () => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(MB, "1 0 obj <<\n")]),
    HARM,
  ],
  [
    "200,000 bookmarks in one another",
    () =>
      pdf([
        "<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R >>",
        "<< /Type /Outlines /First 5 0 R >>",
        ...bookmarks,
      ]),
    HARM,
  ],
])("a PDF with %s is refused", async (_, make, refused) => {
  const [found] = (await read([file("a.pdf", make())])) as Rejection[];
  expect(found).toMatchObject({ kind: "rejection", reason: expect.stringMatching(refused) });
});

it("an honest PDF of many pages, densely printed, is read", async () => {
  const words = "The ferry left the old quay at noon with";
  const lines = Array.from({ length: 6 }, (_, at) => column(20 + at * 95, 780, 4, ...Array<string>(160).fill(words)));
  const [found] = (await read([
    file("a.pdf", makePdf(Array<(typeof lines)[number]>(60).fill(lines.flat()))),
  ])) as SourceRecord[];
  expect(found!.text.length).toBeGreaterThan(60 * 6 * 160 * 20);
});
