import { encodeXML } from "entities";
import type { SourceFile } from "../source/record.ts";
import type { XmlNode } from "../source/xml/node.ts";
import { xmlElements } from "../source/xml/xml-elements.ts";
import { xmlRoot } from "../source/xml/xml-root.ts";
import { wellFormed } from "../text/well-formed.ts";
import { Source } from "./source.ts";

/** A feed in a list of feeds, as other readers of news write it; with its settings where `opmlOf` wrote it. */
export interface Outlined extends Partial<Pick<Source, "name" | "outlet" | "collection" | "pages" | "paused">> {
  readonly url: string;
  /** Whether it was allowed a private network: only whoever reads the list can allow it anew. Missing: the list does not say. */
  readonly wasPrivate?: boolean;
}

/** The namespace of settings that other readers do not know, and leave alone. */
const NAMESPACE = 'xmlns:dateline="urn:dateline:sources"';

/** The feeds in an OPML file, in their order, each address once; null where the file is no OPML. */
export async function feedsInOpml(file: SourceFile): Promise<readonly Outlined[] | null> {
  if (xmlRoot(file)?.name.toLowerCase() !== "opml") return null;
  const feeds = new Map<string, Outlined>();
  // A folder of feeds is an outline, too, without an address.
  for await (const { node } of xmlElements(file.open(), (node) => written(node, "xmlurl") !== "")) {
    const url = written(node, "xmlurl");
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || feeds.has(url)) continue;
    const own = attribute(node, "dateline:collection") !== undefined;
    const name = own ? "" : written(node, "title") || written(node, "text");
    feeds.set(url, { url, ...(own ? settingsIn(node) : name === "" ? {} : { name }) });
  }
  return [...feeds.values()];
}

/** The settings of a source, those that fit. */
function settingsIn(node: XmlNode): Omit<Outlined, "url"> {
  const paused = attribute(node, "dateline:paused");
  const told = {
    name: attribute(node, "dateline:name"),
    outlet: attribute(node, "dateline:outlet"),
    collection: attribute(node, "dateline:collection"),
    pages: attribute(node, "dateline:pages"),
    paused: paused && { at: paused, why: attribute(node, "dateline:why") ?? "" },
  };
  const fit = Object.entries(told).filter(
    ([key, value]) => value !== undefined && Source.shape[key as keyof typeof told].safeParse(value).success,
  );
  return { ...Object.fromEntries(fit), wasPrivate: attribute(node, "dateline:private") === "yes" };
}

const written = (node: XmlNode, name: string): string => attribute(node, name)?.trim() ?? "";

/** An attribute's value, in whatever letters its name is written. */
function attribute({ attributes }: XmlNode, name: string): string | undefined {
  for (const [key, value] of attributes) if (key.toLowerCase() === name) return value;
  return undefined;
}

/** Sources as OPML, which other readers of news take; what those do not know of a source stands in a namespace of its own. */
export function opmlOf(sources: readonly Source[]): string {
  const lines = sources.map(({ url, name, outlet, collection, pages, paused, private: isPrivate }) => {
    const title = name ?? outlet ?? url;
    const settings = {
      name,
      outlet,
      collection,
      pages,
      private: isPrivate && "yes",
      paused: paused?.at,
      why: paused?.why,
    };
    const attributes = [
      ...Object.entries({ type: "rss", text: title, title, xmlUrl: url }),
      ...Object.entries(settings).map(([key, value]) => [`dateline:${key}`, value] as const),
    ];
    const written = attributes.flatMap(([key, value]) => (value === undefined ? [] : `${key}="${inAttribute(value)}"`));
    return `    <outline ${written.join(" ")}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0" ${NAMESPACE}>\n  <head><title>Sources</title></head>\n  <body>\n${lines.map((line) => `${line}\n`).join("")}  </body>\n</opml>\n`;
}

/** As XML; a line's end in an attribute would be read as a space. */
const inAttribute = (value: string): string =>
  encodeXML(wellFormed(value)).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
