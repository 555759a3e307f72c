import { printedText } from "../printed-text.ts";
import {
  type PartKind,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "../record.ts";
import { attribute, descendants, type XmlNode } from "../xml/node.ts";
import { xmlElements } from "../xml/xml-elements.ts";
import { xmlRoot } from "../xml/xml-root.ts";
import { type AltoBlock, type AltoPage, altoPage } from "./alto-page.ts";
import { blockPieces, meanConfidence } from "./block-pieces.ts";
import { machineRead } from "./machine-read.ts";
import { type Area, articleDivisions, type Described, type Division, described } from "./mets-issue.ts";
import { dateInPath } from "./path-date.ts";

/** An issue of a digitised paper in METS: its articles, put together of blocks of the pages in ALTO that lie beside it. */
export const mets: SourceReader = {
  format: "METS",
  accepts: (file) => xmlRoot(file)?.name.toLowerCase() === "mets",
  read,
};

/** Pages that are held in memory; an article goes over a few. */
const MOST_PAGES = 6;

/** What divisions inside an article hold. */
const KINDS: readonly (readonly [type: RegExp, kind: PartKind | "title"])[] = [
  [/^(?:heading|title|headline|overline|subheadline)$/i, "title"],
  [/caption/i, "caption"],
  [/^(?:author|byline)$/i, "byline"],
  [/^(?:advertisement|footnote|page_?number|running_?title)$/i, "furniture"],
];

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  const sections = new Map<string, Described>();
  const files = new Map<string, Listed>();
  // A group holds one file a page, in their order.
  const counts = new Map<XmlNode, number>();
  const pages = openPages(file, files);
  let count = 0;
  for await (const { node, around, fault } of xmlElements(file.open(), isWanted)) {
    if (fault) continue;
    if (node.name === "dmdSec") sections.set(attribute(node, "ID") ?? "", described(node));
    else if (node.name === "file") {
      const group = around.at(-1)!;
      const number = (counts.get(group) ?? 0) + 1;
      counts.set(group, number);
      files.set(attribute(node, "ID") ?? "", { name: addressOf(node), number });
    } else if (/^logical/i.test(attribute(node, "TYPE") ?? "logical"))
      for (const division of articleDivisions(node)) {
        count++;
        yield await recordOf(file, nameOf(around[0], file), division, sections, pages);
      }
  }
  if (count === 0)
    yield rejection(file.path, "is an issue in METS without articles; its pages can be read by their own paths");
}

function isWanted({ name }: XmlNode, around: readonly XmlNode[]): boolean {
  return (
    name === "dmdSec" || name === "structMap" || (name === "file" && around.some((outer) => outer.name === "fileSec"))
  );
}

/** A file's path from the METS file on. */
function addressOf(node: XmlNode): string {
  const [location] = descendants(node, "FLocat");
  const written = attribute(location, "xlink:href") ?? attribute(location, "href") ?? "";
  return written.replace(/^file:\/{0,3}/i, "").replace(/^(?:\.\/)+/, "");
}

/** A file of an issue: its path, and which of its kind it is. */
interface Listed {
  readonly name: string;
  readonly number: number;
}

/** A page of an issue, and its number. */
interface Numbered extends AltoPage {
  readonly number: number;
}

type Pages = (id: string) => Promise<Numbered | null>;

/** Reads pages where an article asks for them, and forgets those that were asked for longest ago. */
function openPages(file: SourceFile, files: ReadonlyMap<string, Listed>): Pages {
  const held = new Map<string, Promise<Numbered | null>>();
  const load = async (id: string) => {
    const listed = files.get(id);
    const found = listed && (await file.beside?.open(listed.name));
    return found ? { ...(await altoPage(found)), number: listed.number } : null;
  };
  return (id) => {
    const page = held.get(id) ?? load(id);
    held.delete(id);
    held.set(id, page);
    for (const old of held.keys()) {
      if (held.size <= MOST_PAGES) break;
      held.delete(old);
    }
    return page;
  };
}

/** What tells an issue from all others: its own id, or the name of a file that bears a date or a number. */
function nameOf(root: XmlNode | undefined, file: SourceFile): string | undefined {
  const name = file.name.replace(/\.xml$/i, "");
  return attribute(root, "OBJID") ?? (/\d{5}|\d{4}-\d/.test(name) ? name : undefined);
}

async function recordOf(
  file: SourceFile,
  issue: string | undefined,
  { id, label, own, around, areas }: Division,
  sections: ReadonlyMap<string, Described>,
  pages: Pages,
): Promise<SourceRecord | Rejection> {
  const place = id ?? label ?? "";
  const [mine, outer] = [own, around].map((ids) => ids.flatMap((one) => sections.get(one) ?? []));
  const found = await blocksOf(areas, pages);
  if (typeof found === "string") return rejection(file.path, found, { place });
  const heading = found.filter(({ kind }) => kind === "title").map(({ block }) => block.words);
  const title = mine!.map((one) => one.title).find(Boolean) ?? label ?? (heading.join(" ") || undefined);
  const text = found.flatMap(({ block, kind }) => (kind === "title" ? [] : [{ block, kind }]));
  const printed = printedText(blockPieces(text));
  if (printed.text === "") return rejection(file.path, "has no text in its blocks", { place });
  const date = [...mine!, ...outer!.toReversed()].map((one) => one.date).find(Boolean) ?? undefined;
  const pathDate = date === undefined ? dateInPath(file.path) : undefined;
  const { field, notes } = machineRead(meanConfidence(found.map(({ block }) => block)));
  const numbers = [...new Set(found.map(({ page }) => page))];
  const authors = mine!.flatMap((one) => one.authors);
  const fields = {
    title,
    externalId: id === undefined || issue === undefined ? undefined : `${issue}#${id}`,
    date,
    pathDate,
    outlet: outer!.map((one) => one.title).find(Boolean),
    authors: authors.length > 0 ? authors : undefined,
    language: [...mine!, ...outer!].map((one) => one.language).find(Boolean),
    ...field,
  };
  return {
    kind: "record",
    file: file.path,
    place,
    ...printed,
    fields: Object.fromEntries(Object.entries(fields).filter(([, given]) => given !== undefined)),
    notes: [
      ...(numbers.length === 0 ? [] : [`on page ${numbers.join(", ")}`]),
      ...(pathDate === undefined ? [] : [`its path says ${pathDate}`]),
      ...notes,
    ],
  };
}

/** The blocks of an article, each once, with what they are known to be; or why they cannot be read, in words. */
async function blocksOf(areas: readonly Area[], pages: Pages) {
  const found: {
    readonly block: AltoBlock;
    readonly kind: PartKind | "title" | undefined;
    readonly page: number;
  }[] = [];
  const taken = new Set<AltoBlock>();
  for (const { file, block, type } of areas) {
    const page = await pages(file);
    if (page === null) return `has no text: the page "${file}" is not beside it`;
    const kind = KINDS.find(([looks]) => looks.test(type))?.[1];
    for (const one of page.blocks) {
      if (taken.has(one) || (block !== undefined && !one.ids.includes(block))) continue;
      taken.add(one);
      found.push({ block: one, kind, page: page.number });
    }
  }
  return found;
}
