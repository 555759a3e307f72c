import { inUtf8 } from "../files/in-utf8.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "../record.ts";
import { attribute, descendants, find, lineOf, type XmlNode } from "../xml/node.ts";
import { xmlElements } from "../xml/xml-elements.ts";
import { xmlRoot } from "../xml/xml-root.ts";
import { articleText } from "./article-text.ts";
import { machineRead } from "./machine-read.ts";

/** An issue of a digitised paper in DIDL of the Dutch national library: what it says of each article, whose text lies beside it. */
export const didl: SourceReader = { format: "DIDL", accepts: (file) => xmlRoot(file)?.name === "DIDL", read };

/** What is known of an item so far: the issue, a page, or an article. */
interface Item {
  readonly id: string | undefined;
  text?: string | undefined;
  metadata?: XmlNode;
  readonly pages: string[];
}

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  const confidences = new Map<string, number>();
  let issue: XmlNode | undefined;
  let item: { readonly node: XmlNode; readonly known: Item } | null = null;
  let count = 0;
  for await (const { node, around } of xmlElements(file.open(), ({ name }) => name === "Component")) {
    const parent = around.at(-1);
    if (!parent) continue;
    if (item && item.node !== parent) {
      const found = item.known.text === undefined ? null : await recordOf(file, item.known, issue, confidences);
      item = null;
      if (found) {
        count++;
        yield found;
      }
    }
    item ??= { node: parent, known: { id: attribute(parent, "dc:identifier"), pages: [] } };
    const role = lineOf(find(node, "Descriptor", "Statement"));
    const resource = find(node, "Resource");
    if (role === "metadata") {
      item.known.metadata = node;
      issue ??= node;
      const level = Number(lineOf([...descendants(node, "OCRConfidencelevel")][0]));
      if (level > 0 && level <= 1 && item.known.id !== undefined) confidences.set(item.known.id, level);
    } else if (role === "ocr" || role === "text") item.known.text = nameOf(resource);
    else if (role === "metadata/zoning")
      for (const part of descendants(node, "article-part")) item.known.pages.push(attribute(part, "pageid") ?? "");
  }
  const last = item?.known.text === undefined ? null : await recordOf(file, item.known, issue, confidences);
  if (last) yield last;
  else if (count === 0) yield rejection(file.path, "is an issue in DIDL without articles");
}

function nameOf(resource: XmlNode | undefined): string | undefined {
  return attribute(resource, "dcx:filename") ?? attribute(resource, "ref");
}

async function recordOf(
  file: SourceFile,
  { id, text: name, metadata, pages }: Item,
  issue: XmlNode | undefined,
  confidences: ReadonlyMap<string, number>,
): Promise<SourceRecord | Rejection> {
  const place = id?.replace(/^.*:/, "") ?? "";
  const beside = await file.beside?.open(name!);
  if (!beside) return rejection(file.path, `has no text: "${name}" is not beside it`, { place });
  const { text, parts, title } = await articleText((await inUtf8(beside, undefined)).file);
  if (text === "") return rejection(file.path, `has no text: "${name}" is empty`, { place });
  const levels = pages.flatMap((page) => confidences.get(page) ?? []);
  const { field, notes } = machineRead(
    levels.length === 0 ? null : levels.reduce((sum, one) => sum + one, 0) / levels.length,
  );
  const fields = {
    title,
    url: said(metadata, "identifier").find((address) => /^https?:/.test(address)),
    externalId: said(metadata, "recordIdentifier")[0] ?? id,
    date: said(issue, "date")[0],
    outlet: said(issue, "title")[0],
    language: said(issue, "language")[0],
    ...field,
  };
  const numbers = [...new Set(pages.flatMap((page) => /p0*(\d+)$/.exec(page)?.[1] ?? []))];
  const on = numbers.length === 0 ? [] : [`on page ${numbers.join(", ")}`];
  return {
    kind: "record",
    file: file.path,
    place,
    text,
    parts,
    fields: Object.fromEntries(Object.entries(fields).filter(([, given]) => given !== undefined)),
    notes: [...on, ...notes],
  };
}

function said(metadata: XmlNode | undefined, name: string): string[] {
  return metadata ? [...descendants(metadata, name)].flatMap((node) => lineOf(node) ?? []) : [];
}
