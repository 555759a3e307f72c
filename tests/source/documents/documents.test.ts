import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rtfLines } from "../../../lib/source/documents/rtf-lines.ts";
import { streamOf } from "../../../lib/source/files/head.ts";
import { sourceFolder } from "../folder.ts";
import { makeZip } from "../make-zip.ts";

const { file, read, told } = sourceFolder();

const word = (body: string, more: readonly { name: string; content: string }[] = []) =>
  makeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "word/document.xml", content: `<w:document><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const lines = async (...pieces: string[]) => {
  const source = (async function* () {
    for (const piece of pieces) yield Buffer.from(piece, "latin1");
  })();
  return (await Array.fromAsync(rtfLines(source))).flat().map(({ words }) => words.trim());
};

describe("a Word document", () => {
  it("is told by what is inside, whatever it is called", async () => {
    expect(await told(file("a.bin", word(paragraph("The ferry stops."))))).toEqual(["a.bin||The ferry stops."]);
    const slides = makeZip([
      { name: "[Content_Types].xml", content: "" },
      { name: "ppt/presentation.xml", content: "" },
    ]);
    expect(await told(file("b.docx", slides))).toEqual(["b.docx||!is a presentation, a format that is not read yet"]);
    const archive = makeZip([{ name: "word.txt", content: "The ferry stops." }]);
    expect(await told(file("c.zip", archive))).toEqual(["c.zip › word.txt||The ferry stops."]);
  });

  it("is read inside an archive, as databases deliver many", async () => {
    const inner = word(paragraph("The ferry stops."));
    expect(await told(file("all.zip", makeZip([{ name: "one.docx", content: inner }])))).toEqual([
      "all.zip › one.docx||The ferry stops.",
    ]);
  });

  it("that is damaged, encrypted, empty or a bomb is refused by itself", async () => {
    const whole = word(paragraph("The ferry stops."));
    const bomb = makeZip([
      { name: "[Content_Types].xml", content: "" },
      { name: "word/document.xml", content: `<w:p><w:t>${"boat ".repeat(8 * 1024 * 1024)}` },
    ]);
    const encrypted = makeZip([{ name: "word/document.xml", content: "x", encrypted: true }]);
    expect(await told(file("cut.docx", whole.subarray(0, whole.length - 60)))).toEqual([
      expect.stringMatching(/^cut\.docx\|\|!is cut off or damaged/),
    ]);
    expect(await told(file("bomb.docx", bomb))).toEqual([expect.stringMatching(/refused as a decompression bomb/)]);
    expect(await told(file("locked.docx", encrypted))).toEqual(["locked.docx||!is encrypted"]);
    expect(await told(file("empty.docx", word("<w:p/>")))).toEqual(["empty.docx||!has no text"]);
  });

  it("expands no entity of its own making", async () => {
    const body = "<!DOCTYPE x [<!ENTITY a 'boat'><!ENTITY b SYSTEM 'file:///etc/hostname'>]>";
    const path = file("e.docx", word(`${body}${paragraph("One &a; and &b; more.")}`));
    expect(await told(path)).toEqual(["e.docx||One &a; and &b; more."]);
  });
});

describe("RTF", () => {
  it("is read alike however its bytes come", async () => {
    const text = String.raw`{\rtf1\ansi\uc1 The caf\'e9 \u8220?opens\u8221?.\par {\*\x hidden}Next\tab line{\b  in bold}\par}`;
    const whole = await lines(text);
    expect(whole).toEqual(["The café “opens”.", "Next\tline in bold"]);
    for (let at = 1; at < text.length; at++) expect(await lines(text.slice(0, at), text.slice(at))).toEqual(whole);
  });

  it("knows the code page of a font, and letters of two bytes", async () => {
    expect(await lines(String.raw`{\rtf1{\fonttbl{\f1\fcharset128 Mincho;}}\f1\'93\'8c\'8b\'9e\f0  Tokyo}`)).toEqual([
      "東京 Tokyo",
    ]);
  });

  it("passes over binary data, deep groups and closed ones", async () => {
    expect(await lines(`{\\rtf1 a{\\pict\\bin3 }}{}b}${"{".repeat(5000)}c${"}".repeat(5001)}`)).toEqual(["abc"]);
  });
});

describe("any document", () => {
  it("of whatever bytes ends, and throws nothing", async () => {
    const rtfPiece = fc.constantFrom(
      "{",
      "}",
      "\\",
      "\\par ",
      "\\u8364?",
      "\\'8",
      "\\bin9 ",
      "\\fonttbl",
      "\\f1",
      "\\v ",
      "word ",
      "\r\n",
      "\\uc2 ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(rtfPiece, { maxLength: 60 }), async (pieces) => {
        for (const line of (await Array.fromAsync(rtfLines(streamOf(Buffer.from(`{\\rtf1${pieces.join("")}`))))).flat())
          expect(line.words).toMatch(/\S/);
      }),
      { numRuns: 300 },
    );
    const tag = fc.constantFrom(
      "<w:p>",
      "</w:p>",
      "<w:r>",
      "</w:r>",
      "<w:t>",
      "</w:t>",
      "<w:del>",
      "</w:del>",
      "<w:tr>",
      "</w:tr>",
      "<w:br/>",
      "&amp;",
      "&x;",
      "text",
      "<",
      "]]>",
      "<!--",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 60 }), async (pieces) => {
        const found = await read([file("x.docx", word(pieces.join("")))]);
        expect(found).toHaveLength(1);
        expect(found[0]).not.toMatchObject({ reason: expect.stringMatching(/fault of Dateline/) });
      }),
      { numRuns: 100 },
    );
    const whole = word(paragraph("The ferry stops."), [
      { name: "docProps/core.xml", content: "<dc:title>A</dc:title>" },
    ]);
    const spoilt = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(spoilt, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        const found = await read([file("x.docx", bytes)]);
        expect(found.length).toBeGreaterThan(0);
        for (const one of found) expect(one).not.toMatchObject({ reason: expect.stringMatching(/fault of Dateline/) });
      }),
      { numRuns: 200 },
    );
  });
});
