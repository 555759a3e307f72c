import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { type SheetRow, sheetRows } from "../../../lib/source/formats/sheet-rows.ts";
import { sourceFolder } from "../folder.ts";
import { makeZip } from "../make-zip.ts";

const { file, read, told } = sourceFolder();

const rows = async (...given: readonly (readonly unknown[])[]) => {
  const source = (async function* (): AsyncGenerator<SheetRow> {
    for (const [index, values] of given.entries()) if (values.length > 0) yield { index, values };
  })();
  return (await Array.fromAsync(sheetRows(source, {}))).map(({ place, value }) => [place, value]);
};

describe("rows of a sheet", () => {
  it("stand below a header, with titles above it or none", async () => {
    const row = ["row 2", { title: "Bridge", text: "It is open." }];
    expect(await rows(["title", "text"], ["Bridge", "It is open."])).toEqual([row]);
    expect(await rows(["The Gazette"], [], ["title", "text"], ["Bridge", "It is open."])).toEqual([["row 4", row[1]]]);
    expect(await rows(["Gazette", null, "May 2019"], ["title", "text"], ["Bridge", "It is open."])).toEqual([
      ["row 3", row[1]],
    ]);
  });

  it("without a header have numbers for columns, and none is lost", async () => {
    expect(await rows([43598, "It is open."], [43599, "It is shut."])).toEqual([
      ["row 1", { 1: "43598", 2: "It is open." }],
      ["row 2", { 1: "43599", 2: "It is shut." }],
    ]);
  });

  it("hold days without a time where it is midnight, and more cells than the header", async () => {
    const at = (time: string) => new Date(`2019-05-13T${time}Z`);
    expect(await rows(["date", "text"], [at("00:00:00"), "A", "more"], [at("17:04:00"), "B"])).toEqual([
      ["row 2", { date: "2019-05-13", text: "A", 3: "more" }],
      ["row 3", { date: "2019-05-13T17:04:00", text: "B", 3: "" }],
    ]);
  });

  it("are each given once, whatever stands above them", async () => {
    const cell = fc.constantFrom(null, "", "title", "text", "The Gazette", 43598, true);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 45 }), async (given) => {
        const places = (await rows(...given)).map(([place]) => place);
        expect(new Set(places).size).toBe(places.length);
        const full = given.filter((values) => values.some((value) => value !== null && value !== "")).length;
        // Only the header and what stands above it, within the first twenty, are left out.
        expect(places.length).toBeGreaterThanOrEqual(Math.max(0, full - 20));
        expect(places.length).toBeLessThanOrEqual(full);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a spreadsheet", () => {
  it("that is a bomb, or damaged inside, is refused by itself", async () => {
    const whole = Buffer.from(
      await writeXlsx({
        sheets: [
          {
            name: "News",
            rows: [
              ["title", "text"],
              ["Bridge", "Open."],
            ],
          },
        ],
      }),
    );
    expect(await read([file("a.xlsx", whole)])).toMatchObject([{ kind: "record", text: "Open." }]);
    const bomb = makeZip([
      { name: "[Content_Types].xml", content: "" },
      { name: "xl/workbook.xml", content: '<workbook><sheets><sheet name="News"/></sheets></workbook>' },
      { name: "xl/worksheets/sheet1.xml", content: "<row/>".repeat(8 * 1024 * 1024) },
    ]);
    const hollow = makeZip([
      { name: "[Content_Types].xml", content: "" },
      { name: "xl/workbook.xml", content: '<workbook><sheets><sheet name="News" r:id="r9"/></sheets></workbook>' },
    ]);
    expect(await told(file("bomb.xlsx", bomb))).toEqual([expect.stringMatching(/refused as a decompression bomb/)]);
    expect(await told(file("hollow.xlsx", hollow))).toEqual([expect.stringMatching(/^hollow\.xlsx.*\|\|!/)]);
    const spoilt = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(spoilt, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        for (const found of await read([file("x.xlsx", bytes)]))
          expect(found).not.toMatchObject({ reason: expect.stringMatching(/fault of Dateline/) });
      }),
      { numRuns: 100 },
    );
  });
});
