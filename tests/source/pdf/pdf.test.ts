import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PlacedText, pageLines } from "../../../lib/source/pdf/page-lines.ts";
import type { PrintedLine } from "../../../lib/source/pdf/printed-line.ts";
import { readingOrder } from "../../../lib/source/pdf/reading-order.ts";
import type { SourceRecord } from "../../../lib/source/record.ts";
import { sourceFolder } from "../folder.ts";
import { column, makePdf, type PageLine } from "./make-pdf.ts";

const { file, read, told } = sourceFolder();

const part = ({ text, parts = [] }: SourceRecord, kind: string) =>
  parts.filter((one) => one.kind === kind).map(({ start, end }) => text.slice(start, end));

const left = column(
  50,
  600,
  10,
  "The old bridge over the river is open again",
  "after months of repairs, the council said on",
  "Monday. It had been closed since the fol-",
  "lowing winter, when ice broke two of its",
  "piers.",
  "  Nobody was hurt then.",
);
const right = column(
  320,
  600,
  10,
  "The mayor was glad of it. The ferry, which",
  "had carried people over the river meanwhile,",
  "stops on Sunday after forty years, its owner",
  "Paul Reed said. He has sold his boat to a",
  "museum, where it will be shown from",
  "spring on.",
);
const page = (number: number, lines: readonly PageLine[]): PageLine[] => [
  [8, 50, 760, "THE HARBOUR GAZETTE, May 2019"],
  ...lines,
  [8, 290, 30, `${number}`],
];

describe("a PDF", () => {
  it("is read in columns, whether its lines are stored so or across them", async () => {
    const title: PageLine = [24, 50, 650, "Bridge reopens"];
    const across = left.flatMap((line, at) => [line, right[at]!]);
    const pages = (lines: readonly PageLine[]) =>
      makePdf([page(4, [title, ...lines]), page(5, column(50, 600, 10, "It is shown on Sundays, too."))]);
    const [stored, jumping] = (await read([
      file("a.pdf", pages([...left, ...right])),
      file("b.pdf", pages(across)),
    ])) as SourceRecord[];
    for (const found of [stored!, jumping!]) {
      expect(part(found, "headline")).toEqual(["Bridge reopens"]);
      expect(part(found, "furniture")).toEqual([
        "THE HARBOUR GAZETTE, May 2019",
        "4",
        "THE HARBOUR GAZETTE, May 2019",
        "5",
      ]);
      expect(found.text.indexOf("Nobody was hurt")).toBeLessThan(found.text.indexOf("The mayor was glad"));
      expect(found.text).toContain("fol-\nlowing winter");
      expect(found.text).toMatch(/piers\.\n\nNobody/);
      expect(found.text).toContain("a\nmuseum");
      expect(found.text).toContain("spring on.\n\nIt is shown");
      expect(found.fields).toEqual({});
    }
  });

  it("has a date by its name alone, which is weak, and none by its properties", async () => {
    const [found] = await read([file("gazette-2019-05-13.pdf", makePdf([left]))]);
    expect(found).toMatchObject({ fields: { pathDate: "2019-05-13" }, notes: ["its name says 2019-05-13"] });
  });

  it("is one article, or one a bookmark where that is asked", async () => {
    const pages = [page(1, left), page(2, right), page(3, column(50, 600, 10, "And so on."))];
    const path = file(
      "a.pdf",
      makePdf(pages, {
        bookmarks: [
          ["Bridge", 0],
          ["Ferry", 1],
        ],
      }),
    );
    expect(await read([path])).toMatchObject([{ place: "" }]);
    expect(await read([path], { split: "outline" })).toMatchObject([
      { place: 'page 1, "Bridge"', fields: { title: "Bridge" } },
      { place: 'pages 2 to 3, "Ferry"', fields: { title: "Ferry" } },
    ]);
  });

  it("without a text, damaged or encrypted is refused for what it is", async () => {
    expect(await told(file("scan.pdf", makePdf([[], []])))).toEqual([
      "scan.pdf||!is a scan without a text: its 2 pages hold pictures alone (needs OCR)",
    ]);
    expect(await told(file("cut.pdf", Buffer.from("%PDF-1.7\n")))).toEqual([
      expect.stringMatching(/^cut\.pdf\|\|!is damaged/),
    ]);
    expect(await told(file("locked.pdf", makePdf([left], { encrypted: true })))).toEqual(["locked.pdf||!is encrypted"]);
    const [half] = await read([file("half.pdf", makePdf([left, []]))]);
    expect(half).toMatchObject({ notes: ["1 of its 2 pages hold no text (needs OCR)"] });
  });

  it("of whatever bytes is read or refused, and ends nothing", async () => {
    const whole = makePdf([page(1, left), page(2, right)], {
      bookmarks: [
        ["Bridge", 0],
        ["Ferry", 1],
      ],
    });
    const spoilt = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(spoilt, { minLength: 1, maxLength: 10 }), fc.boolean(), async (changes, isSplit) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) if (at > 8) bytes[at] = byte;
        const found = await read([file("x.pdf", bytes)], isSplit ? { split: "outline" } : {});
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe("lines of a page", () => {
  const placed = (str: string, x: number, y: number, width = str.length * 5): PlacedText => ({
    str,
    transform: [10, 0, 0, 10, x, y],
    width,
  });

  it("join pieces of a line, part columns, and leave out what is turned", () => {
    const turned = { str: "turned", transform: [0, 10, -10, 0, 5, 5], width: 50 };
    const lines = pageLines([
      placed("The", 0, 100),
      placed("bridge", 18, 100),
      placed("far", 200, 100),
      turned,
      placed("low", 0, 80),
    ]);
    expect(lines.map(({ text }) => text)).toEqual(["The bridge", "far", "low"]);
  });

  it("join letters that are set apart, and no initials", () => {
    expect(pageLines([placed("A N N O N C E S  D U  J O U R", 0, 100)])[0]!.text).toBe("ANNONCES  D U  JOUR");
    expect(pageLines([placed("J F K and U S", 0, 100)])[0]!.text).toBe("J F K and U S");
  });

  it("are each kept once in whatever order they are read", () => {
    const line = fc.record({
      x: fc.nat(500),
      y: fc.nat(80).map((n) => n * 10),
      width: fc.integer({ min: 1, max: 250 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (given) => {
        const lines: PrintedLine[] = given.map((one, at) => ({ ...one, text: `${at}`, size: 10 }));
        expect([...readingOrder(lines)].sort((a, b) => Number(a.text) - Number(b.text))).toEqual(lines);
      }),
    );
  });
});
