import {
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "../record.ts";
import { whyUnusable } from "../usable.ts";
import { ELEMENT_FAULTS } from "../xml/element-faults.ts";
import { attribute, find, lineOf, type XmlNode } from "../xml/node.ts";
import { type XmlElement, xmlElements } from "../xml/xml-elements.ts";
import { xmlRoot } from "../xml/xml-root.ts";
import { g2Content } from "./g2-content.ts";
import { g2Fields } from "./g2-fields.ts";
import { wireText } from "./wire-text.ts";

/** Items of NewsML-G2 that hold no text, and what they hold. */
const WITHOUT_TEXT: Readonly<Record<string, string>> = {
  packageItem: "lists other items",
  conceptItem: "describes a person, a place or an idea",
  knowledgeItem: "describes people, places and ideas",
  planningItem: "says what is planned",
  catalogItem: "lists vocabularies",
};

/** News in NewsML-G2 of the IPTC: an item a file, or a message of many. */
export const newsmlG2: SourceReader = {
  format: "NewsML-G2",
  accepts: (file) =>
    /^(?:newsItem|newsMessage)$|^(?:package|concept|knowledge|planning|catalog)Item$/.test(xmlRoot(file)?.name ?? ""),
  read,
};

async function* read(file: SourceFile, options: ReadOptions): AsyncGenerator<SourceRecord | Rejection> {
  const isItem = ({ name }: XmlNode) => name === "newsItem" || Object.hasOwn(WITHOUT_TEXT, name);
  let count = 0;
  let list: Rejection | null = null;
  for await (const element of xmlElements(file.open(), isItem)) {
    const found = recordOf(file, element, options);
    // A list of the items that stand beside it says nothing that they do not.
    if (element.node.name === "packageItem" && found.kind === "rejection") {
      list = found;
      continue;
    }
    count++;
    yield found;
  }
  if (count === 0) yield list ?? rejection(file.path, "is a message of NewsML-G2 without items");
}

function recordOf(
  file: SourceFile,
  { node, line, around, fault, written }: XmlElement,
  { headlinesOnly }: ReadOptions,
) {
  const place = around.length === 0 ? "" : `line ${line}`;
  const refuse = (reason: string) => rejection(file.path, reason, { place, ...written });
  if (fault) return refuse(ELEMENT_FAULTS[fault]);
  if (node.name !== "newsItem")
    return refuse(`is a ${node.name} of NewsML-G2: it ${WITHOUT_TEXT[node.name]} and has no text`);
  const meta = find(node, "itemMeta");
  const refused = whyUnusable(
    attribute(meta && find(meta, "pubStatus"), "qcode"),
    lineOf(meta && find(meta, "embargoed")),
  );
  if (refused !== null) return refuse(refused);
  const { text, nitf, blocks } = g2Content(node);
  const { fields, around: said, notes } = g2Fields(node, nitf);
  const printed = text === undefined ? wireText(blocks, said) : { text, parts: [] };
  const hasText = text !== undefined || blocks.length > 0;
  const record = { kind: "record", file: file.path, place } as const;
  if (hasText) return { ...record, ...printed, fields, notes };
  if (headlinesOnly && fields.title !== undefined)
    return {
      ...record,
      text: "",
      fields: { ...fields, headlineOnly: true },
      notes: [...notes, "is a headline only: its source has no text"],
    } as const;
  const kind = attribute(meta && find(meta, "itemClass"), "qcode")?.replace(/^.*:/, "");
  const isText = kind === undefined || kind === "text" || kind === "composite";
  return refuse(
    isText
      ? `has no text${fields.title === undefined ? "" : ": --headlines-only reads its headline without a text"}`
      : `describes a ${kind} and has no text`,
  );
}
