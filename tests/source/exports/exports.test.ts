import { describe, expect, it } from "vitest";
import { bylineNames } from "../../../lib/source/exports/byline-names.ts";
import { dateAtStart, dateWithin } from "../../../lib/source/exports/date-line.ts";
import { statedWords, wordsOff } from "../../../lib/source/exports/stated-words.ts";
import { sourceFolder } from "../folder.ts";

const { file, read } = sourceFolder();
const readAll = (path: string, options = {}) => read([path], options);

describe("dates at a line's beginning", () => {
  it.each([
    ["March 12, 2002, Tuesday,, FINAL EDITION", "March 12, 2002"],
    ["27. Februar 2012 Montag 9:50 PM GMT+1", "27. Februar 2012 21:50"],
    ["July 1, 2019 Monday 12:05 AM GMT", "July 1, 2019 00:05"],
    ["2018 年 10 月 7 日 17:04", "2018 年 10 月 7 日 17:04"],
    ["1 de mayo de 2019", "1 de mayo de 2019"],
    ["Monday, 13 May 2019", "13 May 2019"],
    ["March 2002", "March 2002"],
    ["May the best boat win", null],
    ["In 1998 the harbour froze", null],
    ["10 of 383 DOCUMENTS", null],
  ])("%s", (line, date) => expect(dateAtStart(line)).toBe(date));

  it("is found inside a source's line, and not in a count or a page", () => {
    expect(dateWithin("Harbour Gazette ; Westport [Westport]13 May 2019: A.1.")).toBe("13 May 2019");
    expect(dateWithin("Harbour Gazette (London). 05/13/2019, p4. 10p.")).toBe("05/13/2019");
    expect(dateWithin("Harbour Gazette, Volume 12, Issue 2000")).toBeNull();
  });
});

describe("names in a byline", () => {
  it.each([
    ["By ANN COLE and Dan Poole in Westport", ["Ann Cole", "Dan Poole"]],
    ["VON PAUL-ANTON KRÜGER  UND MIKE POHL", ["Paul-Anton Krüger", "Mike Pohl"]],
    ["Ann Cole (now), Dan Poole (earlier)", ["Ann Cole", "Dan Poole"]],
    ["Cole, Anna; Pohl, Jan", ["Anna Cole", "Jan Pohl"]],
    ["Ann Cole, Harbour Gazette Staff Writer", ["Ann Cole"]],
    ["표태준 기자", ["표태준"]],
    ["From our Correspondent", []],
    ["Edited by ANN COLE", []],
    ["--(Reuter)", []],
    ["Reuters, London", []],
  ])("%s", (byline, names) => expect(bylineNames(byline.replace(/\s+/g, " "))).toEqual(names));
});

describe("a stated count of words", () => {
  it.each([
    ["1,285 words", 1285],
    ["1.285 Wörter", 1285],
    ["8165 字", 8165],
    ["words", null],
  ])("%s", (text, count) => expect(statedWords(text)).toBe(count));

  it("is held against the text where it has words that can be counted", () => {
    const text = "boat ".repeat(100);
    expect(wordsOff(110, text)).toBeNull();
    expect(wordsOff(300, text)).toBe("its export says that it has 300 words, and 100 are read");
    expect(wordsOff(20, text)).not.toBeNull();
    expect(wordsOff(900, "旧桥在关闭数月后重新开放".repeat(20))).toBeNull();
  });
});

const article = (number: number, of: number, more = "") =>
  `${number} of ${of} DOCUMENTS\n\n   The Harbour Gazette\n\n   May ${number}, 2019 Monday\n\nHeadline ${number}\n\n` +
  `LENGTH: 9 words\n\nThe board said number ${number} would be built.${more}\n\nLOAD-DATE: June 1, 2019\n\n`;

describe("a Nexis export", () => {
  it("counts its articles against what it says: joined exports each for themselves, a wrong total once", async () => {
    const notes = async (text: string) =>
      (await readAll(file("n.txt", text))).flatMap((found) => (found.kind === "record" ? found.notes : [found.reason]));
    const says = (text: string) => expect.stringMatching(text);
    expect(await notes(article(1, 2) + article(2, 2) + article(1, 1))).not.toContainEqual(says("says that it holds"));
    expect(await notes(article(1, 2) + article(2, 383))).not.toContainEqual(says("says that it holds"));
    expect(await notes(article(1, 3) + article(3, 3))).toContainEqual(
      "its file says that it holds 3 articles, and 2 are found",
    );
  });

  it("keeps a label inside the text, and a request sheet out of the archive", async () => {
    const sheet = "Download Request: Selected Items: 1-1\nSend To:\nJANE READER\n\n";
    const [only, ...others] = await readAll(
      file("n.txt", sheet + article(1, 1, "\n\nNote: it is far.\n\nUpdate: nobody came.")),
    );
    expect(others).toEqual([]);
    if (only?.kind !== "record") throw new Error("no record");
    expect(only.text).not.toContain("JANE");
    const [body] = only.parts!.filter(({ kind }) => kind === "body");
    expect(only.text.slice(body!.start, body!.end)).toMatch(/^The board[\s\S]*nobody came\.$/);
  });

  it("refuses one that is too long, and reads the others", async () => {
    const long = article(2, 3, " word".repeat(4 * 1024 * 1024));
    const found = await readAll(file("n.txt", article(1, 3) + long + article(3, 3)));
    expect(found.map((one) => (one.kind === "record" ? one.fields.date : one.reason))).toEqual([
      "May 1, 2019",
      "is longer than 16 MB",
      "May 3, 2019",
    ]);
  });

  it("is told from an article that has a label", async () => {
    const found = await readAll(file("a.txt", "Pier grows\n\nLENGTH: 40 metres\n\nThe pier was 2 of 3 when it began."));
    expect(found).toMatchObject([{ kind: "record", fields: {}, place: "" }]);
  });
});

describe("an article without a text", () => {
  it("is refused with what helps, or read as a headline where that is asked", async () => {
    const path = file("c.ris", "TY  - NEWS\nTI  - Storm sinks two boats\nJF  - Westport Times\nER  - \n");
    expect(await readAll(path)).toMatchObject([
      { kind: "rejection", reason: expect.stringContaining("--headlines-only") },
    ]);
    expect(await readAll(path, { headlinesOnly: true })).toMatchObject([
      { text: "", fields: { title: "Storm sinks two boats", headlineOnly: true, outlet: "Westport Times" } },
    ]);
  });
});
