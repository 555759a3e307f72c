import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OcrMissing } from "../../../lib/source/ocr/ocr-packages.ts";
import type { Ocr, SourceRecord } from "../../../lib/source/record.ts";
import { pictureOf, recognised, standInPackages } from "../../fixtures/ocr/stand-ins.ts";
import { sourceFolder } from "../folder.ts";
import { column, makePdf, type PageLine, scannedPdf } from "../pdf/make-pdf.ts";

const { path, file, read } = sourceFolder();

const ocr = (languages: readonly string[] = ["eng"]): Ocr => ({
  languages,
  folder: standInPackages(join(path(), "ocr"), languages),
});

const left = [
  "The old bridge over the river is",
  "open again after months of",
  "repairs, the council said on",
  "Monday. Nobody was hurt when",
];
const right = [
  "ice broke two of its piers.",
  "The mayor Ann Cole was glad of",
  "it. The ferry stops on Sunday,",
  "its owner Paul Reed said then.",
];

/** A page whose lines were recognised across its two columns, below a headline and beside a speck of the paper. */
const page = pictureOf({
  lines: [
    recognised("Bridge reopens", 20, 40, { size: 60 }),
    recognised("[J", 700, 60, { size: 10, sure: 20 }),
    ...left.map((words, at) => {
      const [one, other] = [
        recognised(words, 20, 200 + at * 26),
        recognised(right[at]!, 560, 200 + at * 26, { sure: 80 }),
      ];
      return { ...one, words: [...one.words, ...other.words] };
    }),
  ],
});

const dots = (count: number): PageLine[] => [[10, 50, 600, ".".repeat(count)]];

describe("a picture", () => {
  it("is read by machine in columns, with a headline, how sure the machine is, and a day from its name", async () => {
    const [found] = (await read([file("gazette-2019-05-13.png", page)], { ocr: ocr() })) as [SourceRecord];
    expect(found.text).toBe(["Bridge reopens", "", ...left, ...right].join("\n"));
    expect(found.parts).toEqual([{ kind: "headline", start: 0, end: 14 }]);
    expect(found.fields).toEqual({ pathDate: "2019-05-13", machineRead: { confidence: 0.849 } });
    expect(found.notes).toEqual(["it was read by machine (OCR)", "its name says 2019-05-13"]);
  });

  it("that is poorly read says so", async () => {
    const poor = pictureOf({ lines: [recognised("Tbe o1d brigde", 20, 20, { sure: 61 })] });
    const [found] = await read([file("a.png", poor)], { ocr: ocr() });
    expect(found).toMatchObject({ notes: [expect.anything(), expect.stringMatching(/^poor OCR: .* 61 %$/)] });
  });

  it("is refused without words, damaged, too large, or where nobody asked for OCR", async () => {
    const jpeg = Buffer.from("ffd8ffe000044a46ffc0001108ffffffff03011100", "hex");
    const files = [
      file("a.png", pictureOf({ lines: [] })),
      file("b.png", pictureOf({ fault: "no image" })),
      file("c.png", pictureOf({ lines: [] }, [100_000, 100_000])),
      file("d.jpg", jpeg),
      file("e.jpg", Buffer.from("ffd8ff", "hex")),
      file("f.png", page),
    ];
    const reasons = async (options: object) =>
      (await read(files, options)).map((found) => (found.kind === "rejection" ? found.reason : "read"));
    expect(await reasons({ ocr: ocr() })).toEqual([
      "is a picture in which the machine finds no words",
      expect.stringMatching(/^cannot be read by machine \(Error: no image/),
      ...Array.from({ length: 3 }, () => "is damaged, or has more than 64,000,000 pixels"),
      "read",
    ]);
    expect(await reasons({})).toEqual(files.map(() => "is a picture (needs OCR)"));
  });

  it("of more pixels than help is made smaller", async () => {
    const large = pictureOf({ lines: [recognised("A large page", 0, 0)] }, [6000, 8000]);
    expect(await read([file("large.png", large)], { ocr: ocr() })).toMatchObject([{ text: "A large page" }]);
  });

  it("is read in several languages, whose data is handed over without a network", async () => {
    const asked = pictureOf({ lines: [recognised("read with DATA", 0, 0)] });
    const found = await read([file("a.png", asked)], { ocr: ocr(["deu", "eng"]) });
    expect(found).toMatchObject([{ text: "read with deu,eng" }]);
  });

  it.each(["a.gif", "b.tif", "c.jp2"])("of a kind that is not taken is refused by name: %s", async (name) => {
    const heads = { "a.gif": "GIF89a", "b.tif": "II*\0", "c.jp2": "\0\0\0\x0cjP  \r\n" } as const;
    const bytes = Buffer.from(`${heads[name as keyof typeof heads]}${"\0".repeat(20)}`, "latin1");
    expect(await read([file(name, bytes)], { ocr: ocr() })).toMatchObject([
      { reason: expect.stringMatching(/an image of a kind that OCR does not take here \(it takes PNG and JPEG\)/) },
    ]);
  });
});

describe("pages of a PDF that hold no text", () => {
  it("are drawn and read by machine, one by one, between those that hold one", async () => {
    const text = column(50, 600, 10, "The council met on Monday.");
    const [found] = (await read([file("a.pdf", makePdf([dots(3), text, dots(5)]))], { ocr: ocr() })) as [SourceRecord];
    // 600 by 800 points at 300 dots an inch; a dot drawn is a word.
    expect(found.text.match(/2500 by 3334/g)).toHaveLength(2);
    expect(found.text).toContain("The council met on Monday.");
    expect(found.text.indexOf("drawn")).toBeLessThan(found.text.indexOf("council"));
    expect(found.notes).toEqual(["2 of its 3 pages were read by machine (OCR)"]);
    expect(found.fields.machineRead?.confidence).toBeGreaterThan(0.5);
  });

  it("that come out empty for what their pictures are is said", async () => {
    const empty = (words: string) => makePdf([[]]).toString("latin1").replace("%%EOF", `%${words}`);
    const files = ["/Filter /JBIG2Decode", "/Filter /DCTDecode"].map((words, at) =>
      file(`${at}.pdf`, Buffer.from(empty(words), "latin1")),
    );
    const { folder } = ocr();
    const canvas = join(folder, "node_modules/@napi-rs/canvas/index.js");
    writeFileSync(canvas, readFileSync(canvas, "utf8").replace("[words, dots]", "[dots]"));
    const reasons = (await read(files, { ocr: { languages: ["eng"], folder } })).map(
      (found) => "reason" in found && found.reason,
    );
    expect(reasons).toEqual([
      "is a scan without a text: its page holds pictures alone (its page 1 comes out empty: pictures in JBIG2 or JPEG 2000 cannot be drawn here)",
      "is a scan without a text: its page holds pictures alone (the machine finds no words there)",
    ]);
  });

  it("are marked only in the articles of a split file that they stand in", async () => {
    const bookmarks = [
      ["Bridge", 0],
      ["Ferry", 1],
    ] as const;
    const path = file("a.pdf", makePdf([column(50, 600, 10, "The bridge is open."), dots(3)], { bookmarks }));
    const [bridge, ferry] = (await read([path], { ocr: ocr(), split: "outline" })) as [SourceRecord, SourceRecord];
    expect(bridge.fields).not.toHaveProperty("machineRead");
    expect(ferry.fields).toHaveProperty("machineRead");
  });
});

describe("OCR that is not installed", () => {
  it("is refused before anything is read, with the command that installs what is missing", async () => {
    const folder = join(path(), "none of it");
    const asked = read([file("a.png", page)], { ocr: { languages: ["eng", "chi_sim"], folder } });
    await expect(asked).rejects.toThrow(OcrMissing);
    await expect(asked).rejects.toThrow(
      /^Cannot read scans: the packages tesseract\.js, @napi-rs\/canvas, @tesseract\.js-data\/eng, @tesseract\.js-data\/chi_sim are not installed\. Install with: npm install --prefix ".*none of it" tesseract\.js@7\.0\.0 @napi-rs\/canvas@1\.1\.1 @tesseract\.js-data\/eng@1\.0\.0 @tesseract\.js-data\/chi_sim@1\.0\.0$/,
    );
  });

  it("names a language whose data alone is missing", async () => {
    const { folder } = ocr(["eng"]);
    await expect(read([file("a.png", page)], { ocr: { languages: ["deu"], folder } })).rejects.toThrow(
      "the package @tesseract.js-data/deu is not installed",
    );
  });
});

/** Where the packages are installed, as `npm install --prefix` puts them. */
const INSTALLED = process.env.OCR_TEST_PACKAGES;

describe.skipIf(INSTALLED === undefined)(
  "tesseract.js itself, where OCR_TEST_PACKAGES says that it is installed",
  () => {
    it("reads a page of a scanned PDF, and the same page as a picture", async () => {
      const { createCanvas } = createRequire(join(INSTALLED!, "package.json"))("@napi-rs/canvas");
      const canvas = createCanvas(1240, 600);
      const context = canvas.getContext("2d");
      context.fillStyle = "white";
      context.fillRect(0, 0, 1240, 600);
      context.fillStyle = "black";
      context.font = "bold 60px serif";
      context.fillText("Bridge reopens", 80, 100);
      context.font = "28px serif";
      for (const [at, words] of [...left, ...right].entries())
        context.fillText(words, at < left.length ? 80 : 680, 180 + (at % left.length) * 40);
      const options = { ocr: { languages: ["eng"], folder: INSTALLED! } };
      const jpeg = await canvas.encode("jpeg", 90);
      const files = [file("a.jpg", jpeg), file("b.pdf", scannedPdf(jpeg, 1240, 600))];
      for (const found of (await read(files, options)) as SourceRecord[]) {
        expect(found.text.split(/\n+/)).toEqual(["Bridge reopens", ...left, ...right]);
        expect(found.fields.machineRead?.confidence).toBeGreaterThan(0.8);
      }
    });
  },
);
