import type { Parser } from "htmlparser2";
import { boundedParser } from "../xml/bounded-parser.ts";
import type { DocLine } from "./doc-line.ts";
import { openParagraphs } from "./paragraphs.ts";
import { readMarkup } from "./read-markup.ts";
import type { ZipDocument } from "./zip-document.ts";

/** What of an OpenDocument text is not its text: what was struck out, comments, what is hidden, lists of contents. */
const LEFT_OUT = new Set([
  "text:tracked-changes",
  "office:annotation",
  "text:hidden-text",
  "text:hidden-paragraph",
  "text:table-of-content",
  "text:note-citation",
  "office:forms",
]);

/** Spaces that one element stands for, at most. */
const MOST_SPACES = 100;

/** The paragraphs of an OpenDocument text in their order; a footnote stands behind the paragraph that it belongs to. */
export async function* odtLines(document: ZipDocument): AsyncGenerator<DocLine[]> {
  yield* readMarkup(document.part("content.xml"), openOdt);
}

function openOdt(emit: (lines: DocLine[]) => void): Parser {
  const paragraphs = openParagraphs();
  let leftOut = 0;
  let notes = 0;
  let depth = 0;
  return boundedParser(
    {
      onopentag(name, attributes) {
        if (LEFT_OUT.has(name)) leftOut++;
        if (leftOut > 0) return;
        if (name === "text:note-body") notes++;
        if (name === "text:p" || name === "text:h") {
          depth++;
          paragraphs.open();
          if (name === "text:h") paragraphs.look("heading");
          if (notes > 0) paragraphs.look("note");
        } else if (name === "table:table-row") paragraphs.openRow();
        else if (name === "text:line-break") paragraphs.add("\n");
        else if (name === "text:tab") paragraphs.add("\t");
        else if (name === "text:s")
          paragraphs.add(" ".repeat(Math.min(Number(attributes["text:c"] ?? 1) || 1, MOST_SPACES)));
      },
      ontext(text) {
        if (depth > 0 && leftOut === 0) paragraphs.add(text.replace(/\s+/g, " "));
      },
      onclosetag(name) {
        if (LEFT_OUT.has(name)) leftOut--;
        else if (leftOut > 0) return;
        else if (name === "text:note-body") notes--;
        else if (name === "text:p" || name === "text:h") {
          depth--;
          paragraphs.close();
        } else if (name === "table:table-row") paragraphs.closeRow();
        emit(paragraphs.take());
      },
    },
    { xmlMode: true },
  );
}
