import { describe, expect, it } from "vitest";
import { sourceFolder } from "./folder.ts";

const { file, read } = sourceFolder();

async function told(name: string, content: string): Promise<string> {
  const [found, ...others] = await read([file(name, content)]);
  expect(others).toEqual([]);
  return found?.kind === "rejection" ? found.reason : "read";
}

const LONG = "The ferry to the far quay runs again since Monday, said the harbour office. ".repeat(8);
const row = (...cells: string[]) => `${cells.join("\t")}${"\t".repeat(30)}https://quay.example/a\n`;

describe("what programs write for programs", () => {
  it.each([
    ["an element with attributes", '<boat version="1"><crew/></boat>', "XML or SGML with the root element <boat>"],
    ["a comment first", "<!-- made by hand -->\n<boat>\n<crew/></boat>", "XML or SGML with the root element <boat>"],
    ["a prefix", "<q:boat>x", "XML or SGML with the root element <q:boat>"],
    ["a declaration", "\ufeff<?xml version='1.0'?>\n<boat>", "XML with the root element <boat>"],
    ["a declaration alone", "<?xml version='1.0'?>", "XML or SGML without a root element"],
    [
      "a DTD with entities",
      '<!DOCTYPE boat [ <!ENTITY a "<b>"> ]>\n<boat>x</boat>',
      "SGML with the root element <boat>",
    ],
    [
      "a collection",
      "<DOC>\n<DOCNO> 1 </DOCNO>\n<TEXT>\nWords\n</TEXT>\n</DOC>\n",
      "XML or SGML with the root element <DOC>",
    ],
    ["a list of numbers", "[1, 2, 3]", "JSON of an unknown shape"],
    ["a list of texts", JSON.stringify([LONG, LONG]), "JSON of an unknown shape"],
    ["a long list of lists", `[${'["a", 1], '.repeat(20_000)}["b"]]`, "JSON of an unknown shape"],
    ["nothing in braces", "{}", "JSON of an unknown shape"],
    ["Python's objects", "{'title': 'Ferry', 'text': 'It runs.'}\n", "a Python object as it is printed"],
    ["addresses", "# my feeds\nhttps://quay.example/feed\n\nhttps://pier.example/a?b=c", "a list of addresses"],
    ["a script", "#!/bin/sh\necho ferry\n", "a script of a shell"],
    ["ARC", "filedesc://a.arc 0.0.0.0 20080430204825 text/plain 76\n1 0 x\n", "ARC"],
    ["CDX", " CDX N b a m s k r M S V g\nexample,quay)/ 20140126200624 x", "an index of a web archive (CDX)"],
    ["CDXJ", 'example,quay)/a 20140126200624 {"url": "http://quay.example/a"}\n', "an index of a web archive (CDX)"],
    ["GDELT's events", row("410412347", "20150101", "201501", "2015"), "a table of GDELT"],
    ["GDELT's graph", row("20150218230000-0", "20150218230000", "1"), "a table of GDELT"],
    ["a calendar", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "a calendar or an address book"],
  ])("are refused by name: %s", async (_, content, reason) => {
    for (const name of ["a.txt", "a", "a.csv"]) expect(await told(name, content)).toMatch(`is ${reason}`);
  });

  it("are seen in UTF-16 too", async () => {
    const bytes = Buffer.from('\ufeff<?xml version="1.0" encoding="utf-16"?><boat/>', "utf16le");
    const [found] = await read([file("a.txt", bytes)]);
    expect(found).toMatchObject({ reason: "is XML with the root element <boat>, which is not read" });
  });

  it.each([
    ["a name in angle brackets", `<IBM> rose in Quayport.\n\n${LONG}`],
    ["what people said", `<mary> Hello there\n<john> Hello\n${LONG}`],
    ["a note in brackets", `[1] Lind said so.\n[2] Moor did not.\n${LONG}`],
    ["a wiki's link", `[[Quayport]] is a town.\n${LONG}`],
    ["a brace", `{sic} was what he wrote. ${LONG}`],
    ["a quote in brackets", `["Never"] was the answer. ${LONG}`],
    ["a story in HTML", `<p>${LONG}</p>\n<p>${LONG}</p>`],
    ["an address", `https://quay.example/ferry\n${LONG}`],
  ])("are no texts that open with %s", async (_, content) => {
    expect(await told("a.txt", content)).toBe("read");
  });
});

describe("what pages load", () => {
  it("is refused by its name, and not where it is data", async () => {
    expect(await told("a.css", "p { margin: 0 }")).toMatch(/^is a style sheet \(CSS\)/);
    expect(await told("a.js", "window.x = () => 1;")).toMatch(/^is a script \(JavaScript\)/);
    expect(await told("a.js", JSON.stringify([{ title: "Ferry", text: LONG }]))).toBe("read");
  });
});

describe("a single object of JSON", () => {
  const isSettings = /^is one JSON object that looks like settings/;

  it.each([
    ["a long value under an unknown key", { made: "2026", rule: LONG }],
    ["a long value beside a title", { title: "The site", theme: "dark", about: LONG }],
    ["a description of a site", { title: "The site", description: LONG, url: "https://quay.example/" }],
    ["a description of a program", { name: "quay", author: "Rosa Lind", description: LONG }],
  ])("is refused with %s", async (_, value) => {
    expect(await told("a.json", JSON.stringify(value, null, 2))).toMatch(isSettings);
    expect(await told("a.txt", JSON.stringify(value))).toMatch(isSettings);
  });

  it.each([
    ["a text", { headline: "Ferry", body: LONG }],
    ["a summary and a day", { title: "Ferry", description: LONG, date: "2001-02-03" }],
    ["a summary and its page", { title: "Ferry", description: LONG, url: "https://quay.example/ferry" }],
  ])("is an article with %s", async (_, value) => {
    expect(await told("a.json", JSON.stringify(value, null, 2))).toBe("read");
  });
});
