import type { Parser } from "htmlparser2";
import { boundedParser } from "../xml/bounded-parser.ts";
import type { DocLine } from "./doc-line.ts";
import { openParagraphs } from "./paragraphs.ts";
import { readMarkup } from "./read-markup.ts";
import type { ZipDocument } from "./zip-document.ts";

/** What of a Word document is not its text: what was struck out or moved away, codes of fields, what stands twice. */
const LEFT_OUT = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "w:delInstrText", "mc:Fallback"]);

/** Elements that say by their value whether they hold; without one they do. */
const OFF = /^(?:0|false|off|none)$/;

/** The paragraphs of a Word document in their order, then its footnotes. */
export async function* docxLines(document: ZipDocument): AsyncGenerator<DocLine[]> {
  const headings = headingStyles(await document.text("word/styles.xml"));
  for (const name of ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"])
    for await (const lines of readMarkup<DocLine>(document.part(name), (emit) => openDocx(headings, emit)))
      yield name === "word/document.xml" ? lines : lines.map((line) => ({ ...line, looks: ["note"] }));
}

/** The styles that head something, by their ids, which follow the language of the program that wrote them. */
function headingStyles(styles: string): ReadonlySet<string> {
  const found = styles.split(/<w:style\b/).slice(1, 2000);
  const ids = found.map((style) => {
    const id = /\bw:styleId="([^"]*)"/.exec(style)?.[1];
    const name = /<w:name\s+w:val="([^"]*)"/.exec(style)?.[1] ?? "";
    return id !== undefined && /^(?:heading \d|title$)/i.test(name) ? id : null;
  });
  return new Set(ids.filter((id) => id !== null));
}

function openDocx(headings: ReadonlySet<string>, emit: (lines: DocLine[]) => void): Parser {
  const paragraphs = openParagraphs();
  let leftOut = 0;
  let inText = false;
  let hidden = false;
  return boundedParser(
    {
      onopentag(name, attributes) {
        if (LEFT_OUT.has(name)) leftOut++;
        const value = attributes["w:val"] ?? "";
        if (name === "w:p") paragraphs.open();
        else if (name === "w:tr") paragraphs.openRow();
        else if (name === "w:r") hidden = false;
        else if (name === "w:vanish" || name === "w:specVanish") hidden ||= !OFF.test(value);
        else if (name === "w:outlineLvl" && /^[0-8]$/.test(value)) paragraphs.look("heading");
        else if (name === "w:pStyle" && headings.has(value)) paragraphs.look("heading");
        else if (name === "w:t") inText = true;
        else if (leftOut > 0 || hidden) return;
        else if (name === "w:br" || name === "w:cr") paragraphs.add("\n");
        else if (name === "w:tab") paragraphs.add("\t");
        else if (name === "w:noBreakHyphen") paragraphs.add("\u2011");
      },
      ontext(text) {
        if (inText && leftOut === 0 && !hidden) paragraphs.add(text);
      },
      onclosetag(name) {
        if (LEFT_OUT.has(name)) leftOut--;
        if (name === "w:t") inText = false;
        else if (name === "w:r") hidden = false;
        else if (name === "w:p") paragraphs.close();
        else if (name === "w:tr") paragraphs.closeRow();
        emit(paragraphs.take());
      },
    },
    { xmlMode: true },
  );
}
