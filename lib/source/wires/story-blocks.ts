import type { PartKind } from "../record.ts";
import { attribute, lineOf, textOf, type XmlNode } from "../xml/node.ts";

/** A paragraph of a story, in one line save in a table of spaces; a heading within it has no kind of its own. */
export interface Block {
  readonly words: string;
  readonly kind?: PartKind | undefined;
  readonly isHeading: boolean;
}

/** Elements of NITF and XHTML that stand as blocks of their own. */
const BLOCKS = new Set(
  (
    "abstract address article aside block blockquote body body.content body.end bq caption center dd div dl dt figure figcaption footer " +
    "h1 h2 h3 h4 h5 h6 hedline hl1 hl2 hr html li main media media-caption media-producer nitf note ol p pre section table tagline " +
    "tbody td tfoot th thead tr ul fn dateline byline copyrite credit"
  ).split(" "),
);

/** What such elements mark their words as. */
const KINDS: Readonly<Record<string, PartKind>> = {
  byline: "byline",
  copyrite: "disclaimer",
  dateline: "dateline",
  figcaption: "caption",
  fn: "note",
  "media-caption": "caption",
  "media-producer": "credit",
  note: "note",
  tagline: "credit",
};

/** What describes the story or a picture, and is not read by anybody. */
const SKIPPED = new Set(
  "byttl body.head head header media-metadata media-object media-reference script style time".split(" "),
);

/** Sections that agencies send along for editors. */
const FOR_EDITORS = /\b(?:notepad|np-\w+|ed-?note|editor(?:ial|s)?-?note|notice)\b/i;

const HEADING = /^(?:h[1-6]|hl[12])$/;

/** The blocks of a story's body, NITF or XHTML, in order; elements that are neither are read as the words that they hold. */
export function storyBlocks(body: XmlNode): Block[] {
  const blocks: Block[] = [];
  collect(body, undefined, false, blocks);
  return blocks;
}

function collect(node: XmlNode, kind: PartKind | undefined, isHeading: boolean, blocks: Block[]): void {
  let run = "";
  const flush = () => {
    const words = run
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .join("\n")
      .trim();
    if (words !== "") blocks.push({ words, kind, isHeading });
    run = "";
  };
  for (const child of node.children) {
    if (typeof child === "string") run += textOf(child).replace(/\s+/g, " ");
    else if (SKIPPED.has(child.name)) continue;
    else if (child.name === "br") run += "\n";
    else if (child.name === "pre" || child.name === "tr" || child.name === "fixed") {
      flush();
      const words = child.name === "tr" ? cells(child) : textOf(child).replace(/^\s*\n|\s+$/g, "");
      if (words.trim() !== "") blocks.push({ words, kind, isHeading: false });
    } else if (BLOCKS.has(child.name) || hasBlocks(child)) {
      flush();
      const own = FOR_EDITORS.test(attribute(child, "class") ?? "") ? "note" : KINDS[child.name];
      collect(child, kind ?? own, isHeading || HEADING.test(child.name), blocks);
    } else run += inline(child);
  }
  flush();
}

function hasBlocks(node: XmlNode): boolean {
  return node.children.some(
    (child) => typeof child !== "string" && (BLOCKS.has(child.name) || child.name === "tr" || hasBlocks(child)),
  );
}

function inline(node: XmlNode): string {
  if (SKIPPED.has(node.name)) return "";
  return node.children
    .map((child) =>
      typeof child === "string" ? textOf(child).replace(/\s+/g, " ") : child.name === "br" ? "\n" : inline(child),
    )
    .join("");
}

function cells(row: XmlNode): string {
  return row.children.flatMap((cell) => (typeof cell === "string" ? [] : [lineOf(cell) ?? ""])).join("\t");
}
