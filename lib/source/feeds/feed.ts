import {
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "../record.ts";
import { ELEMENT_FAULTS } from "../xml/element-faults.ts";
import { elements, type XmlNode } from "../xml/node.ts";
import { type XmlElement, xmlElements } from "../xml/xml-elements.ts";
import { xmlRoot } from "../xml/xml-root.ts";
import { feedItem } from "./feed-item.ts";
import { isExported, leftOut, openLeftOut } from "./wordpress.ts";

/** A feed, RSS of any version or Atom, and WordPress' export, which is one: each item an article. */
export const feed: SourceReader = { format: "RSS or Atom", accepts: isFeed, read };

function isFeed(file: SourceFile): boolean {
  const root = xmlRoot(file);
  if (root === null) return false;
  if (/^RDF$/i.test(root.name)) return /purl\.org\/rss\/|netscape\.com\/rdf|purl\.org\/net\/rss/i.test(root.tag);
  return /^(?:rss|feed|channel)$/i.test(root.name);
}

async function* read(file: SourceFile, options: ReadOptions): AsyncGenerator<SourceRecord | Rejection> {
  const others = openLeftOut();
  // The last post of an export is held back: what was left out of the file is known at its end.
  let held: SourceRecord | null = null;
  let count = 0;
  for await (const element of xmlElements(file.open(), isItem)) {
    count++;
    const kind = element.fault ? null : leftOut(element.node);
    if (kind !== null) {
      others.add(kind);
      continue;
    }
    const found = recordOf(file, element, options);
    if (found.kind === "rejection") {
      yield found;
      continue;
    }
    if (!isExported(element.node)) {
      yield found;
      continue;
    }
    if (held) yield held;
    held = found;
  }
  const notes = others.notes();
  if (held) yield { ...held, notes: [...held.notes, ...notes] };
  else if (notes.length > 0) yield rejection(file.path, `is a WordPress export without a published post (${notes[0]})`);
  else if (count === 0) yield rejection(file.path, "is a feed without items");
}

/** An item of a feed, in whatever version: `entry` in Atom. */
function isItem({ name, space }: XmlNode): boolean {
  return /^(?:item|entry)$/i.test(name) && /^(?:|atom|rss)$/.test(space);
}

function isAtom([root]: readonly XmlNode[]): boolean {
  return root?.name.toLowerCase() === "feed";
}

function recordOf(file: SourceFile, { node, line, around, fault, written }: XmlElement, options: ReadOptions) {
  const place = `line ${line}`;
  if (fault) return rejection(file.path, ELEMENT_FAULTS[fault], { place, ...written });
  const { text, fields, notes } = feedItem(node, around);
  const refuse = (reason: string) => rejection(file.path, reason, { place, ...written });
  if (text === "" && fields.title === undefined) return refuse("has neither a headline nor a text");
  // Whoever wants to read on, or to cite it, must know where: Atom requires one of the two (RFC 4287, 4.1.2).
  if (isAtom(around) && fields.summaryOnly && fields.url === undefined && elements(node, "link").length > 0)
    return refuse("is a summary, and none of its links leads to the page that it sums up");
  if (text === "" && !options.headlinesOnly)
    return refuse("has no text: --headlines-only reads its headline without a text");
  if (text === "") {
    const said = [...notes, "is a headline only: its source has no text"];
    return {
      kind: "record",
      file: file.path,
      place,
      text,
      fields: { ...fields, headlineOnly: true },
      notes: said,
    } as const;
  }
  return { kind: "record", file: file.path, place, text, fields, notes } as const;
}
