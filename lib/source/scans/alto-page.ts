import { inUtf8 } from "../files/in-utf8.ts";
import type { SourceFile } from "../record.ts";
import { attribute, descendants, elements, type XmlNode } from "../xml/node.ts";
import { xmlElements } from "../xml/xml-elements.ts";

/** A block of a page as a machine read it: its words in one line, and how sure it was of them. */
export interface AltoBlock {
  /** Its own id, and those of the blocks that it lies in. */
  readonly ids: readonly string[];
  readonly words: string;
  /** The confidence of each word that has one, added up, and how many those are. */
  readonly confidence: number;
  readonly counted: number;
  /** Whether it stands in a margin of the page: its number, a running head. */
  readonly isMargin: boolean;
}

/** A page of ALTO: its blocks in the order to be read in, and the confidence that the page says of itself. */
export interface AltoPage {
  readonly blocks: readonly AltoBlock[];
  readonly confidence: number | null;
}

/** Reads a page's blocks one by one: of what is not text nothing is kept. */
export async function altoPage(given: SourceFile): Promise<AltoPage> {
  const { file } = await inUtf8(given, undefined);
  const blocks: AltoBlock[] = [];
  let order: string[] = [];
  let confidence: number | null = null;
  for await (const { node, around } of xmlElements(file.open(), isWanted)) {
    if (node.name === "ReadingOrder")
      order = [...descendants(node, "ElementRef")].flatMap((one) => attribute(one, "REF") ?? []);
    else {
      const page = around.find(({ name }) => name === "Page");
      confidence = number(attribute(page, "PC")) ?? confidence;
      blocks.push(blockOf(node, around));
    }
  }
  const place = new Map(order.map((id, at) => [id, at]));
  const placeOf = ({ ids }: AltoBlock) => Math.min(...ids.map((id) => place.get(id) ?? Number.POSITIVE_INFINITY));
  const ordered = order.length === 0 ? blocks : blocks.toSorted((a, b) => placeOf(a) - placeOf(b) || 0);
  return { blocks: ordered, confidence };
}

function isWanted({ name }: XmlNode): boolean {
  return name === "TextBlock" || name === "ReadingOrder";
}

function blockOf(block: XmlNode, around: readonly XmlNode[]): AltoBlock {
  const outer = around.filter(({ name }) => name === "ComposedBlock");
  const strings = [...descendants(block, "String")];
  const known = strings.map((string) => number(attribute(string, "WC"))).filter((one) => one !== null);
  return {
    ids: [block, ...outer].flatMap((node) => attribute(node, "ID") ?? []),
    words: wordsOf(elements(block, "TextLine")),
    confidence: known.reduce((sum, one) => sum + one, 0),
    counted: known.length,
    isMargin: around.some(({ name }) => /Margin$/.test(name)),
  };
}

/**
 * The words of some lines. A word that is parted between two lines stands whole on both halves (`SUBS_CONTENT`), and is read
 * once; where only a hyphen tells (`HYP`, or a sign that is nothing else), its halves are put together.
 */
function wordsOf(lines: readonly XmlNode[]): string {
  let text = "";
  for (const line of lines) {
    const parts = elements(line, "String", "HYP");
    for (const [at, part] of parts.entries()) {
      if (part.name === "HYP") {
        const before = attribute(parts[at - 1], "SUBS_TYPE");
        if (before === undefined) text += JOINED;
        continue;
      }
      const type = attribute(part, "SUBS_TYPE");
      const whole = attribute(part, "SUBS_CONTENT");
      if (whole !== undefined && type === "HypPart2") continue;
      const word = (whole !== undefined && type === "HypPart1" ? whole : attribute(part, "CONTENT")) ?? "";
      text += text === "" || text.endsWith(JOINED) ? word : ` ${word}`;
    }
  }
  return text
    .replace(/[-\u00ad¬=]?\u0000/g, "")
    .replace(/¬ /g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Stands for an end of a line that parts a word, while a text is put together. */
const JOINED = "\0";

function number(text: string | undefined): number | null {
  const value = Number(text);
  return text !== undefined && value >= 0 && value <= 1 ? value : null;
}
