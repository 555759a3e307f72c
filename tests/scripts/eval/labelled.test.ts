import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { labelledTexts, whereToFind } from "../../../scripts/eval/labelled.ts";

let data: string;
let folder: string;
beforeEach(() => {
  [data, folder] = [mkdtempSync(join(tmpdir(), "dateline-")), mkdtempSync(join(tmpdir(), "dateline-"))] as const;
});
afterEach(() => {
  for (const path of [data, folder]) rmSync(path, { recursive: true, force: true });
});

function write(path: string, text: string, encoding: BufferEncoding = "utf8"): void {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), text, encoding);
}

const measure = (name: "people" | "mentioned" | "about", input?: string) =>
  labelledTexts({ name, gold: `gold/${name}.jsonl`, ...(input ? { input } : {}) }, data, folder);
const rows = (file: string) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("labelled texts", () => {
  it("are none where the folder has none, and it is said where they are to be had", () => {
    expect(measure("people")).toBeNull();
    expect(measure("about", "reuters-21578")).toBeNull();
    const said = whereToFind(["people", "mentioned", "about", "traps"], data);
    expect(said.split("\n")).toHaveLength(1);
    for (const words of [
      data,
      "EVAL_DATA",
      "en-worldwide-newswire",
      "lgl.xml",
      "reuters-21578",
      "traps (not published)",
    ])
      expect(said).toContain(words);
  });

  it("are taken as they lie ready", () => {
    write("gold/about.jsonl", '{"id":"1","about":["CA"]}\n');
    expect(measure("about", "reuters-21578")).toBeNull();
    write("reuters-21578/reut2-000.sgm", "");
    const ready = { gold: join(data, "gold/about.jsonl"), input: join(data, "reuters-21578") };
    expect(measure("about", "reuters-21578")).toEqual(ready);
  });

  it("are made of Reuters-21578 as distributed, without its test", () => {
    const story = (id: number, split: string, places: string, people = "") =>
      `<REUTERS TOPICS="YES" LEWISSPLIT="${split}" CGISPLIT="X" OLDID="${id + 9}" NEWID="${id}">\n<PLACES>${places}</PLACES>\n` +
      `<PEOPLE>${people}</PEOPLE>\n<TEXT><BODY>A port opened in No.${id}, \u00e9t\u00e9.</BODY></TEXT>\n</REUTERS>`;
    const stories = [
      story(1, "TRAIN", "<D>usa</D><D>west-germany</D>", "<D>lee</D>"),
      story(2, "TEST", "<D>chad</D>"),
      story(3, "NOT-USED", "<D>ussr</D>"),
      story(4, "TRAIN", ""),
    ];
    write("reuters-21578/a.sgm", `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${stories.join("\n")}\n`, "latin1");
    write("reuters-21578/lewis.dtd", "no story");
    const { gold, input } = measure("about", "reuters-21578")!;
    expect(rows(gold)).toEqual([
      { id: "1", about: ["US", "DE"], people: ["lee"] },
      { id: "3", about: ["SUHH"], people: [] },
    ]);
    expect(readdirSync(input!)).toEqual(["a.sgm"]);
    const read = readFileSync(join(input!, "a.sgm"), "latin1");
    expect([1, 2, 3, 4].filter((id) => read.includes(`in No.${id}, \u00e9t\u00e9.`))).toEqual([1, 3, 4]);
    write("reuters-21578/b.sgm", story(5, "TRAIN", "<D>atlantis</D>"));
    expect(() => measure("about", "reuters-21578")).toThrow('its place "atlantis" is not in the table');
  });

  it("are made of the Local-Global Lexicon's XML", () => {
    const place = (country: string) =>
      `<toponym><gaztag><country geonameid="1">${country}</country></gaztag></toponym>`;
    const article = (title: string, text: string, places: string) =>
      `<article docid="1">\n<title>${title} </title>\n<url>http://a.test/?a=1&amp;b=2</url>\n<text><![CDATA[${text}]]></text>\n${places}</article>`;
    const sea = "<toponym><gaztag><name>Black Sea</name></gaztag></toponym>";
    write(
      "lgl.xml",
      `<articles>${article("Law &amp; order", " Two towns & a\nport.", place("Georgia") + sea + place("Georgia"))}
      ${article("Gaza", "One.", place("Palestinian Territory") + place("United States"))}</articles>`,
    );
    const { gold, input } = measure("mentioned")!;
    expect(input).toBeUndefined();
    const url = "http://a.test/?a=1&b=2";
    expect(rows(gold)).toEqual([
      { id: "lgl0", title: "Law & order", text: "Two towns & a\nport.", url, countries: ["GE"] },
      { id: "lgl1", title: "Gaza", text: "One.", url, countries: ["PS", "US"] },
    ]);
  });

  it("are made of the worldwide newswire's articles and the labels of their words", () => {
    const original = (name: string, text: string) => write(`en-worldwide-newswire/original_articles/${name}.txt`, text);
    const labels = (name: string, words: string) =>
      write(
        `en-worldwide-newswire/processed_annotated/${name}.txt.tsv`,
        words.replaceAll(" ", "\n").replaceAll("/", "\t"),
      );
    original("a", "http://a.test\r\n\r\nAnn Cole's aide met Bo (\u201cthe Ox\u201d) Lee.\n\nCole left.");
    labels(
      "a",
      "Ann/B-Person Cole/I-Person 's/O aide/O met/O Bo/B-Person (/I-Person \u201cthe/O Ox\u201d/O )/O Lee/O/B-Person ./O  Cole/B-Person left/O ./O",
    );
    original("b", "Another text.");
    labels("b", "Another/O word/O");
    const { gold } = measure("people")!;
    const [row, ...others] = rows(gold);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ id: "a", url: "http://a.test" });
    expect(row.people.map(({ text }: { text: string }) => text)).toEqual(["Ann Cole", "Bo (", "Lee", "Cole"]);
    for (const { start, end, text } of row.people) expect(row.text.slice(start, end)).toBe(text);
  });
});
