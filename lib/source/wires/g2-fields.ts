import type { SourceFields } from "../record.ts";
import { attribute, elements, find, lineOf, type XmlNode } from "../xml/node.ts";
import type { NitfStory } from "./nitf-story.ts";
import type { Around } from "./wire-text.ts";

/** Parts that somebody has in an item who did not write it. */
const NO_WRITER = /(?:source|phot|editor|capwriter|supplier|distributor|publisher)/i;

/** Words of a firm or a newsroom, which "created" many items. */
const FIRM =
  /\b(?:network|agency|agencies|agence|agentur|agencia|news|newswire|press|presse|media|service|group|staff|desk|ltd|llc|inc|gmbh|corp|reuters|tv)\b|\d/i;

/** What an item says of itself, and of its text; what the NITF in it says is taken where the item says nothing. */
export function g2Fields(
  item: XmlNode,
  nitf: NitfStory | null,
): { readonly fields: SourceFields; readonly around: Around; readonly notes: readonly string[] } {
  const meta = find(item, "itemMeta");
  const content = find(item, "contentMeta");
  const within = (from: XmlNode | undefined, name: string) => from && lineOf(find(from, name));
  const first = within(meta, "firstCreated");
  const version = within(meta, "versionCreated");
  const title = headlineOf(content) ?? nitf?.around.headline ?? within(meta, "title") ?? htmlTitle(item);
  const byline = within(content, "by") ?? nitf?.around.byline;
  const fields = {
    title,
    externalId: attribute(item, "guid"),
    date: within(content, "contentCreated") ?? first ?? version ?? nitf?.fields.date,
    outlet: providerOf(meta) ?? within(content, "creditline") ?? holderOf(item) ?? nitf?.fields.outlet,
    authors: nitf?.fields.authors ?? (byline === undefined ? writersOf(content) : undefined),
    language:
      attribute(content && find(content, "language"), "tag") ?? attribute(item, "xml:lang") ?? nitf?.fields.language,
  };
  const isOdd = first !== undefined && version !== undefined && Date.parse(version) < Date.parse(first);
  const standfirsts = nitf?.around.standfirsts ?? [];
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, given]) => given !== undefined)),
    around: {
      headline: title,
      byline,
      dateline: nitf?.around.dateline ?? datelineOf(content),
      standfirsts: standfirsts.length > 0 ? standfirsts : summariesOf(content),
      notes: [...(nitf?.around.notes ?? []), ...notesOf(meta)],
    },
    notes: isOdd ? [`its version is of ${version}, before its first one of ${first}`] : [],
  };
}

/** The headline proper, and none of those with a part of their own (`hld:subHeadline`). */
function headlineOf(content: XmlNode | undefined): string | undefined {
  const headlines = (content ? elements(content, "headline") : []).filter((headline) => lineOf(headline) !== undefined);
  const roleOf = (headline: XmlNode) => attribute(headline, "role") ?? "";
  const [best] = [
    ...headlines.filter((headline) => /^$|main/i.test(roleOf(headline))),
    ...headlines.filter((headline) => !/sub/i.test(roleOf(headline))),
  ];
  return lineOf(best);
}

function htmlTitle(item: XmlNode): string | undefined {
  return lineOf(find(item, "contentSet", "inlineXML", "html", "head", "title"));
}

/** A name in words, else as a literal, else the code that a vocabulary of providers has for it. */
function providerOf(meta: XmlNode | undefined): string | undefined {
  const provider = meta && find(meta, "provider");
  const code = /^nprov:(.{2,})$/.exec(attribute(provider, "qcode") ?? "")?.[1];
  return lineOf(provider && find(provider, "name")) ?? attribute(provider, "literal") ?? code;
}

function holderOf(item: XmlNode): string | undefined {
  const holder = find(item, "rightsInfo", "copyrightHolder");
  return lineOf(holder && find(holder, "name")) ?? attribute(holder, "literal");
}

/** Those who created it, where they are people by their kind, or by their names. */
function writersOf(content: XmlNode | undefined): readonly string[] | undefined {
  const creators = content ? elements(content, "creator", "contributor") : [];
  const names = creators.flatMap((creator) => {
    const name = lineOf(find(creator, "name")) ?? attribute(creator, "literal");
    const role = attribute(creator, "role") ?? "";
    if (name === undefined || NO_WRITER.test(role)) return [];
    const isPerson = /person/i.test(attribute(creator, "type") ?? "");
    const isNamed = creator.name === "creator" && /^\p{Lu}\S*(?:\s\S+){1,3}$/u.test(name) && !FIRM.test(name);
    return isPerson || isNamed ? [name] : [];
  });
  return names.length > 0 ? [...new Set(names)] : undefined;
}

/** The dateline as printed; some write the time of day there. */
function datelineOf(content: XmlNode | undefined): string | undefined {
  const words = content && lineOf(find(content, "dateline"));
  return words !== undefined && /^\P{N}*\p{L}{2}/u.test(words) ? words : undefined;
}

function summariesOf(content: XmlNode | undefined): string[] {
  const summaries = content ? elements(content, "description") : [];
  return summaries.filter((one) => /summary/i.test(attribute(one, "role") ?? "")).flatMap((one) => lineOf(one) ?? []);
}

/** Notes for whoever prints it, such as what was corrected; none that is for the newsroom alone, or says who is in it. */
function notesOf(meta: XmlNode | undefined): string[] {
  const notes = meta ? elements(meta, "edNote") : [];
  const isOpen = (note: XmlNode) =>
    /^$|:public$/i.test(attribute(note, "role") ?? "") && attribute(note, "pubconstraint") === undefined;
  return notes.filter(isOpen).flatMap((note) => lineOf(note) ?? []);
}
