import type { SourceFields } from "../record.ts";
import { attribute, descendants, elements, find, lineOf, type XmlNode } from "../xml/node.ts";
import { type Block, storyBlocks } from "./story-blocks.ts";
import type { Around } from "./wire-text.ts";

/** What a document in NITF holds of a story, and of its circumstances. */
export interface NitfStory {
  readonly blocks: readonly Block[];
  readonly around: Around;
  readonly fields: SourceFields;
}

/** Reads `<nitf>`, be it a file's root or inside a NewsML item; its elements are known by name, whatever their namespace. */
export function nitfStory(nitf: XmlNode): NitfStory {
  const head = find(nitf, "body", "body.head");
  const content = find(nitf, "body", "body.content");
  const end = find(nitf, "body", "body.end");
  const data = find(nitf, "head", "docdata");
  const publication = find(nitf, "head", "pubdata");
  const notes = head ? [...descendants(head, "note")].flatMap((note) => lineOf(note) ?? []) : [];
  const headline = headlineOf(head) ?? lineOf(find(nitf, "head", "title"));
  const byline = bylineOf(head);
  const fields = {
    title: headline,
    externalId: attribute(data && find(data, "doc-id"), "id-string"),
    date: dateOf(data, publication, head),
    outlet: attribute(publication, "name") ?? distributor(head) ?? holder(data),
    authors: byline.people,
    language: attribute(nitf, "baselang") ?? attribute(nitf, "xml:lang") ?? attribute(find(nitf, "body"), "xml:lang"),
  };
  return {
    blocks: [...(content ? storyBlocks(content) : []), ...(end ? storyBlocks(end) : [])],
    around: {
      headline,
      standfirsts: [subheadline(head), head && lineOf(find(head, "abstract"))].filter((words) => words !== undefined),
      byline: byline.words,
      dateline: datelineOf(head),
      notes,
    },
    fields: Object.fromEntries(Object.entries(fields).filter(([, given]) => given !== undefined)),
  };
}

/** AP writes `headline` for `hedline`. */
function headlineOf(head: XmlNode | undefined): string | undefined {
  return head && lineOf(find(head, "hedline", "hl1") ?? find(head, "headline", "hl1") ?? find(head, "hedline"));
}

function subheadline(head: XmlNode | undefined): string | undefined {
  const second = head && lineOf(find(head, "hedline", "hl2"));
  // Some give their slug as a second headline: `HONDURAS GOVERNMENT`.
  return second !== undefined && (second !== second.toUpperCase() || second.length > 40) && second !== headlineOf(head)
    ? second
    : undefined;
}

/** What some mark as a person: `Staff Reporter`. */
const ROLE = /\b(?:staff|reporter|writer|correspondent|editor|desk)s?\b/i;

/** The byline without job titles (`byttl`), and the people that it marks. */
function bylineOf(head: XmlNode | undefined): { readonly words?: string; readonly people?: readonly string[] } {
  const bylines = head ? elements(head, "byline") : [];
  const words = bylines
    .map((byline) => withoutTitles(byline).replace(/^(By)(?=\p{Lu})/u, "$1 "))
    .map((line) =>
      line
        .replace(/\s+/g, " ")
        .replace(/(?<![\s,;/|–-])[\s,;/|–-]+$/u, "")
        .trim(),
    )
    .filter((line) => line !== "" && !/^by$/i.test(line));
  const people = bylines
    .flatMap((byline) => [...descendants(byline, "person")].flatMap((one) => lineOf(one) ?? []))
    .filter((name) => !ROLE.test(name));
  return { ...(words.length > 0 ? { words: words.join("; ") } : {}), ...(people.length > 0 ? { people } : {}) };
}

function withoutTitles(node: XmlNode): string {
  return node.children
    .map((child) => (typeof child === "string" ? child : child.name === "byttl" ? " " : ` ${withoutTitles(child)} `))
    .join("")
    .replace(/(?<!\s)\s+(?=[,;.])/g, "");
}

/** The place and day as printed, without the time that stands beside for machines. */
function datelineOf(head: XmlNode | undefined): string | undefined {
  const dateline = head && find(head, "dateline");
  if (!dateline) return undefined;
  const printed = dateline.children.filter(
    (child) => typeof child === "string" || !/^\d{8}T/.test(lineOf(child) ?? ""),
  );
  const words = lineOf({ ...dateline, children: printed })?.replace(/(?<!\s)\s+,/g, ",");
  return words !== undefined && /\p{L}{2}/u.test(words) ? words.replace(/,$/, "") : undefined;
}

/** When it was sent out, else printed; a template's own dates (`change.date`) are none, nor when it expires. */
function dateOf(
  data: XmlNode | undefined,
  publication: XmlNode | undefined,
  head: XmlNode | undefined,
): string | undefined {
  const norm = (from: XmlNode | undefined, ...path: readonly string[]) =>
    attribute(from && find(from, ...path), "norm");
  return (
    norm(data, "date.issue") ??
    attribute(publication, "date.publication") ??
    norm(head, "dateline", "story.date") ??
    norm(data, "date.release")
  );
}

function distributor(head: XmlNode | undefined): string | undefined {
  return head && lineOf(find(head, "distributor"));
}

function holder(data: XmlNode | undefined): string | undefined {
  const source = data && find(data, "del-list", "from-src");
  return attribute(data && find(data, "doc.copyright"), "holder") ?? attribute(source, "src-name");
}
