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
import { attribute, descendants, find, lineOf, type XmlNode } from "../xml/node.ts";
import { type XmlElement, xmlElements } from "../xml/xml-elements.ts";
import { xmlRoot } from "../xml/xml-root.ts";
import { newsmlContent } from "./newsml-1-content.ts";
import { wireText } from "./wire-text.ts";

/** News in NewsML 1.0 to 1.2 of the IPTC: a message of one item or many. */
export const newsml1: SourceReader = {
  format: "NewsML 1",
  accepts: (file) => /^(?:NewsML|NewsItem)$/.test(xmlRoot(file)?.name ?? ""),
  read,
};

async function* read(file: SourceFile, options: ReadOptions): AsyncGenerator<SourceRecord | Rejection> {
  let count = 0;
  for await (const element of xmlElements(file.open(), ({ name }) => name === "NewsItem")) {
    count++;
    yield recordOf(file, element, count === 1 ? "" : `line ${element.line}`, options);
  }
  if (count === 0) yield rejection(file.path, "is a message of NewsML without items");
}

function recordOf(
  file: SourceFile,
  { node, fault, written }: XmlElement,
  place: string,
  { headlinesOnly }: ReadOptions,
): SourceRecord | Rejection {
  const refuse = (reason: string) => rejection(file.path, reason, { place, ...written });
  if (fault) return refuse(ELEMENT_FAULTS[fault]);
  const refused = whyUnusable(
    attribute(find(node, "NewsManagement", "Status"), "FormalName"),
    lineOf(find(node, "NewsManagement", "StatusWillChange", "DateAndTime")),
  );
  if (refused !== null) return refuse(refused);
  const { blocks, nitf, text, others } = newsmlContent(node);
  const lines = [...descendants(node, "NewsLines")];
  const line = (name: string) => lines.map((some) => lineOf(find(some, name))).find((words) => words !== undefined);
  const headline = line("HeadLine") ?? nitf?.around.headline;
  const byline = line("ByLine") ?? nitf?.around.byline;
  const fields = {
    title: headline,
    externalId: idOf(node),
    date: dateOf(node),
    outlet: providerOf(node) ?? line("CreditLine"),
    authors: nitf?.fields.authors ?? (text === undefined || byline === undefined ? undefined : [byline]),
    language: languageOf(node),
  };
  const record = {
    kind: "record",
    file: file.path,
    place,
    fields: Object.fromEntries(Object.entries(fields).filter(([, given]) => given !== undefined)),
    notes: others === 0 ? [] : [`its item holds ${others} further texts, which are not read`],
  } as const;
  if (text !== undefined) return { ...record, text };
  if (blocks.length > 0) {
    const dateline = line("DateLine") ?? nitf?.around.dateline;
    const subheadline = line("SubHeadLine");
    const around = {
      headline,
      byline,
      dateline: /^\P{N}*\p{L}{2}/u.test(dateline ?? "") ? dateline : undefined,
      standfirsts: [...(subheadline === undefined ? [] : [subheadline]), ...(nitf?.around.standfirsts ?? [])],
      notes: nitf?.around.notes ?? [],
    };
    return { ...record, ...wireText(blocks, around) };
  }
  if (headline === undefined) return refuse("has neither a headline nor a text");
  if (!headlinesOnly) return refuse("has no text: --headlines-only reads its headline without a text");
  const notes = [...record.notes, "is a headline only: its source has no text"];
  return { ...record, text: "", fields: { ...record.fields, headlineOnly: true }, notes };
}

/** An item's public name without the number of its revision: a later one is the same article. */
function idOf(item: XmlNode): string | undefined {
  const identifier = find(item, "Identification", "NewsIdentifier");
  const name = lineOf(identifier && find(identifier, "PublicIdentifier"));
  const revision = lineOf(identifier && find(identifier, "RevisionId"));
  if (name === undefined || revision === undefined) return name;
  return name.endsWith(`:${revision}`) ? name.slice(0, -revision.length - 1) : name;
}

function dateOf(item: XmlNode): string | undefined {
  const management = find(item, "NewsManagement");
  return (
    lineOf(management && find(management, "FirstCreated")) ??
    lineOf(management && find(management, "ThisRevisionCreated")) ??
    lineOf(find(item, "Identification", "NewsIdentifier", "DateId"))
  );
}

function providerOf(item: XmlNode): string | undefined {
  const [metadata] = descendants(item, "AdministrativeMetadata");
  const party = metadata && (find(metadata, "Provider", "Party") ?? find(metadata, "Source", "Party"));
  return attribute(party, "FormalName");
}

function languageOf(item: XmlNode): string | undefined {
  const [language] = descendants(item, "Language");
  return attribute(language, "FormalName") ?? attribute(item, "xml:lang");
}
