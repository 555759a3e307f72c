import { describe, expect, it } from "vitest";
import { counted, heldArticles } from "../../scripts/lib/counted.ts";
import { importSentence } from "../../scripts/lib/import-end.ts";
import { openRemarks } from "../../scripts/lib/import-remarks.ts";
import { rest } from "../../scripts/lib/progress.ts";
import { articleOf } from "../fixtures/article.ts";

const article = articleOf({ title: "Tram opens" });
const metadata = { value: "2001-03-04", precision: "day", source: "metadata", confidence: "high" } as const;

describe("remarks on an import", () => {
  it("are counted by kind, whatever names and numbers are in them, the most frequent first", () => {
    const remarks = openRemarks();
    const dated = {
      ...article,
      publishedAt: metadata,
      publisher: { id: "q", name: "Quay Post", evidence: "metadata" },
    };
    for (let at = 1; at <= 1096; at++)
      remarks.article({ ...dated, source: { file: "a.csv", place: `line ${at}` } } as typeof article, [
        `its text is a summary, "key${at}"`,
        ...(at % 2 ? [] : [`its path says 2001-0${at % 10}`]),
        ...(at < 3 ? ["read as Windows-1252"] : []),
      ]);
    expect(remarks.lines()).toEqual([
      'Remarks    1,096  its text is a summary, "…" (first: "a.csv", line 1)',
      '             548  its path says … (first: "a.csv", line 2)',
      '               2  read as Windows-1252 (first: "a.csv", line 1)',
    ]);
  });

  it("begin with what formats the records had, the most frequent first", () => {
    const remarks = openRemarks();
    for (const format of ["CSV", "HTML", "HTML"]) remarks.format(format);
    expect(remarks.lines()).toEqual(["Format     2  HTML", "           1  CSV"]);
  });

  it("name what is not known, with three examples and what would help", () => {
    const remarks = openRemarks();
    remarks.keys(["when", "paper"]);
    remarks.keys(["when"]);
    const given = (date: string) => ({ ...article, publishedAt: null, publisher: null, given: { date } });
    for (const date of ["soon", "soon", "n.d.", "13 Floréal", "one more"]) remarks.article(given(date), []);
    remarks.article({ ...article, publishedAt: null, publisher: null, given: {} }, []);
    remarks.article({ ...given("05/06/2001"), publishedAt: { ...metadata, value: "2001", precision: "year" } }, [
      'its date "05/06/2001" can be read two ways; --dates dmy or --dates mdy says which',
    ]);
    remarks.article({ ...given("2001"), publishedAt: { ...metadata, value: "2001", precision: "year" } }, []);
    remarks.article({ ...article, publishedAt: metadata, given: { language: "Quayish" } }, []);
    const lines = remarks.lines();
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^Not known {2}5 {2}with a date .*"soon", "n\.d\.", "13 Floréal": --map .*when, paper/);
    expect(lines[1]).toMatch(/^ {11}1 {2}without a date: .*--rule/);
    expect(lines[2]).toMatch(/1 {2}with a date that can be read two ways, such as "05\/06\/2001": --dates/);
    expect(lines[3]).toMatch(/1 {2}with a language that is not known, such as "Quayish"/);
    expect(lines[4]).toMatch(/9 {2}without an outlet: --outlet/);
  });

  it("count the scans that were not read, and say what reads them", () => {
    const remarks = openRemarks();
    for (const reason of ["is a picture (needs OCR)", "is damaged", "is a scan (needs OCR)"]) remarks.rejected(reason);
    const known = { ...article, publishedAt: metadata, publisher: { id: "q", name: "Q", evidence: "url" }, given: {} };
    remarks.article(known as typeof article, ["1 of its 2 pages hold no text (needs OCR)"]);
    expect(remarks.lines().at(-1)).toMatch(
      /^Scans {6}3 scans need OCR: (?:npm install --prefix ocr tesseract\.js@.* @tesseract\.js-data\/eng@[\d.]+, then )?--ocr eng reads them$/,
    );
  });

  it("are none where all is known", () => {
    const remarks = openRemarks();
    remarks.article(
      { ...article, publishedAt: metadata, publisher: { id: "q", name: "Q", evidence: "url" }, given: {} },
      [],
    );
    expect(remarks.lines()).toEqual([]);
  });
});

describe("what a command says of numbers", () => {
  it.each([
    [0, "0 articles"],
    [1, "1 article"],
    [2801, "2,801 articles"],
  ])("%s is %s", (number, words) => expect(counted(number, "article")).toBe(words));

  it.each([
    [{ articles: 1, copies: 0 }, "1 article"],
    [{ articles: 2, copies: 1 }, "2 articles, 1 of them a copy of another"],
    [{ articles: 16_245, copies: 678 }, "16,245 articles, 678 of them copies of others"],
  ])("an archive of %j holds %s", (held, words) => expect(heldArticles(held)).toBe(words));

  it("an import names articles, copies and what was refused", () => {
    const counts = { read: 1, added: 1, changed: 0, unchanged: 0, removed: 2, copies: 1, rejected: 1000 };
    expect(importSentence(counts, false)).toBe(
      "1 article read: 1 new, 0 changed, 0 unchanged, 2 removed before and left out; 1 copy of another; 1,000 records rejected.",
    );
    expect(importSentence(counts, true)).toBe(
      "Dry run: 1 article could be imported, 1,000 records rejected. Nothing was kept.",
    );
  });

  it.each([
    [500, 0.5, 10_000, " of about 1,000, 10 s left"],
    [2801, 0.182, 30_000, " of about 15,400, 3 min left"],
    [1000, 1, 30_000, " of about 1,000, 0 s left"],
    [999, 0.9999, 30_000, " of about 999, 1 s left"],
    [10, 0.01, 30_000, ""],
    [10, 0.5, 1000, ""],
    [10, 0, 30_000, ""],
    [10, 1.5, 30_000, ""],
  ])("of %i that are %f of all after %i ms there are%s", (done, share, time, words) => {
    expect(rest(done, share, time)).toBe(words);
  });
});
