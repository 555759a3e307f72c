import { encodeXML } from "entities";
import type { SourceFile } from "../source/record.ts";
import type { XmlNode } from "../source/xml/node.ts";
import { xmlElements } from "../source/xml/xml-elements.ts";
import { xmlRoot } from "../source/xml/xml-root.ts";
import type { Source } from "./source.ts";

/** A feed in a list of feeds, as other readers of news write it. */
export interface Outlined {
  readonly url: string;
  readonly name?: string;
}

/** The feeds in an OPML file, in their order, each address once; null where the file is no OPML. */
export async function feedsInOpml(file: SourceFile): Promise<readonly Outlined[] | null> {
  if (xmlRoot(file)?.name.toLowerCase() !== "opml") return null;
  const feeds = new Map<string, Outlined>();
  // A folder of feeds is an outline, too, without an address.
  for await (const { node } of xmlElements(file.open(), (node) => written(node, "xmlurl") !== "")) {
    const url = written(node, "xmlurl");
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || feeds.has(url)) continue;
    const name = written(node, "title") || written(node, "text");
    feeds.set(url, { url, ...(name === "" ? {} : { name }) });
  }
  return [...feeds.values()];
}

/** An attribute's value, in whatever letters its name is written. */
function written({ attributes }: XmlNode, name: string): string {
  for (const [key, value] of attributes) if (key.toLowerCase() === name) return value.trim();
  return "";
}

/** Sources as OPML, which other readers of news take. */
export function opmlOf(sources: readonly Source[]): string {
  const lines = sources.map(({ url, name, outlet }) => {
    const title = encodeXML(name ?? outlet ?? url);
    return `    <outline type="rss" text="${title}" title="${title}" xmlUrl="${encodeXML(url)}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>Sources</title></head>\n  <body>\n${lines.map((line) => `${line}\n`).join("")}  </body>\n</opml>\n`;
}
