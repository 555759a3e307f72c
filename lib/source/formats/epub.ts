import { decodeXML } from "entities";
import { htmlLines } from "../documents/html-lines.ts";
import { propertiesIn } from "../documents/properties.ts";
import type { ZipDocument } from "../documents/zip-document.ts";
import { type Rejection, rejection, type SourceFile, type SourceRecord } from "../record.ts";
import { documentRecord } from "./document-record.ts";

/** A part of a book with fewer words is a title page, a list of contents, or an imprint. */
const FEWEST_WORDS = 50;

/** Parts of a book at most. */
const MOST_ITEMS = 10_000;

/** A book or a paper's issue in EPUB: an article a part of its spine, in the order of reading. */
export async function* readEpub(file: SourceFile, document: ZipDocument): AsyncGenerator<SourceRecord | Rejection> {
  const container = await document.text("META-INF/container.xml");
  if (document.names.includes("META-INF/encryption.xml") && document.names.includes("META-INF/rights.xml")) {
    yield rejection(file.path, "is encrypted (it has rights management)");
    return;
  }
  const opf = decodeXML(/<rootfile\b[^<>]*\bfull-path="([^"]+)"/.exec(container)?.[1] ?? "");
  const contents = await document.text(opf);
  const items = spineOf(contents, opf.replace(/[^/]*$/, ""));
  if (items.length === 0) {
    yield rejection(file.path, "is an EPUB without a list of its parts");
    return;
  }
  const { title } = propertiesIn(contents, decodeXML);
  let said = [`its file is the book "${title ?? file.name}"; each part of it is an article`];
  let left = 0;
  for (const name of items) {
    const found = await documentRecord(file, htmlLines(document.part(name)), NONE, name);
    const words = found.kind === "record" ? (found.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0;
    if (found.kind === "rejection" && !/has no text/.test(found.reason)) yield found;
    else if (found.kind === "rejection" || words < FEWEST_WORDS) left++;
    else {
      yield { ...found, notes: [...said, ...found.notes] };
      said = [];
    }
  }
  if (said.length > 0)
    yield rejection(file.path, `is an EPUB of which no part has ${FEWEST_WORDS} words (${left} parts)`);
}

const NONE = { title: null, creator: null, created: null };

/** The names of the parts of the spine, as the archive has them. */
function spineOf(opf: string, folder: string): string[] {
  const attribute = (element: string, name: string) =>
    decodeXML(new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? "");
  const manifest = new Map(
    [...opf.matchAll(/<(?:opf:)?item\b[^<>]*>/g)].map(([element]) => [attribute(element, "id"), element]),
  );
  const spine = [...opf.matchAll(/<(?:opf:)?itemref\b[^<>]*>/g)].slice(0, MOST_ITEMS).map(([element]) => element);
  const names = spine.flatMap((element) => {
    const item = manifest.get(attribute(element, "idref"));
    const isText =
      item !== undefined &&
      /html/i.test(attribute(item, "media-type")) &&
      !/\bnav\b/.test(attribute(item, "properties"));
    return isText ? [resolved(folder, attribute(item, "href"))] : [];
  });
  // A part that is named more than once is read once.
  return [...new Set(names)];
}

/** An address inside a book as the name of a part: `../Text/a%20b.xhtml`. */
function resolved(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${safelyDecoded(href.replace(/#.*$/s, ""))}`.split("/"))
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  return parts.join("/");
}

function safelyDecoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
