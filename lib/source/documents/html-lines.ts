import type { Parser } from "htmlparser2";
import { boundedParser } from "../xml/bounded-parser.ts";
import type { DocLine, Look } from "./doc-line.ts";
import { openParagraphs } from "./paragraphs.ts";
import { readMarkup } from "./read-markup.ts";

const LEFT_OUT = new Set(["script", "style", "noscript", "template", "head", "title", "svg", "select", "textarea"]);

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    "p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr blockquote pre section article header footer aside main nav " +
    "figure figcaption form fieldset address hr body html"
  ).split(" "),
);

/** Classes by which a vendor's export says what a line is. */
const LOOKS: readonly (readonly [look: Look, pattern: RegExp])[] = [
  ["headline", /(?:^|\s)[a-z]{2,6}Headline(?:\s|$)/],
  ["byline", /(?:^|\s)author(?:\s|$)/],
  ["body", /(?:^|\s)articleParagraph(?:\s|$)/],
];

/** The element that holds an article of Factiva's: its class tells the language of the text. */
const ARTICLE = /(?:^|\s)([a-z]{2})([a-z]{2})?Article(?:\s|$)/;

/**
 * The paragraphs of an HTML page of an export or of a book, in their order: blocks, with white space as a browser shows it.
 * A saved page of a newspaper is not read by this, since nothing here tells its article from the rest.
 */
export function htmlLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<DocLine[]> {
  return readMarkup(bytes, openHtml);
}

function openHtml(emit: (lines: DocLine[]) => void): Parser {
  const paragraphs = openParagraphs();
  let leftOut = 0;
  let starts = false;
  let language: string | undefined;
  let afterSpace = true;
  const breakLine = () => {
    paragraphs.close();
    afterSpace = true;
    const taken = paragraphs.take();
    if (taken.length > 0)
      emit(
        taken.map((line, at) => ({
          ...line,
          ...(language === undefined ? {} : { language }),
          looks: starts && at === 0 ? [...line.looks, "start"] : line.looks,
        })),
      );
    if (taken.length > 0) starts = false;
    paragraphs.open();
  };
  paragraphs.open();
  return boundedParser(
    {
      onopentag(name, { class: classes = "" }) {
        if (LEFT_OUT.has(name)) leftOut++;
        if (leftOut > 0) return;
        if (BLOCKS.has(name)) breakLine();
        if (/^h[1-6]$/.test(name)) paragraphs.look("heading");
        if (name === "br") {
          paragraphs.add("\n");
          afterSpace = true;
        }
        if (name === "td" || name === "th") paragraphs.add("\t");
        if (name === "aside") paragraphs.look("note");
        const [, tag, region] = ARTICLE.exec(classes) ?? [];
        if (tag !== undefined) {
          starts = true;
          language = region === undefined ? tag : `${tag}-${region.toUpperCase()}`;
        }
        for (const [look, pattern] of LOOKS) if (pattern.test(classes)) paragraphs.look(look);
      },
      ontext(text) {
        if (leftOut > 0) return;
        const plain = text.replace(/[ \t\r\n\f]+/g, " ");
        paragraphs.add(afterSpace ? plain.replace(/^ /, "") : plain);
        if (plain !== "") afterSpace = plain.endsWith(" ");
      },
      oncomment(data) {
        // Nexis hides the mark-up of its articles in comments.
        if (!/<DOCFULL>/i.test(data)) return;
        breakLine();
        starts = true;
      },
      onclosetag(name) {
        if (LEFT_OUT.has(name)) leftOut = Math.max(0, leftOut - 1);
        else if (leftOut === 0 && BLOCKS.has(name)) breakLine();
      },
      onend: breakLine,
    },
    { lowerCaseTags: true },
  );
}
