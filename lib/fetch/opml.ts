import { encodeXML } from "entities";
import { Parser } from "htmlparser2";
import type { Source } from "./source.ts";

/** A feed in a list of feeds, as other readers of news write it. */
export interface Outlined {
  readonly url: string;
  readonly name?: string;
}

/** The feeds in an OPML text, in their order, each address once; null where the text is no OPML. */
export function feedsInOpml(text: string): readonly Outlined[] | null {
  if (!/<opml\b/i.test(text.slice(0, 4096))) return null;
  const feeds = new Map<string, Outlined>();
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag.toLowerCase() !== "outline") return;
        const given = new Map(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]));
        const url = given.get("xmlurl") ?? "";
        if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || feeds.has(url)) return;
        const name = given.get("title") || given.get("text") || "";
        feeds.set(url, { url, ...(name === "" ? {} : { name }) });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return [...feeds.values()];
}

/** Sources as OPML, which other readers of news take. */
export function opmlOf(sources: readonly Source[]): string {
  const lines = sources.map(({ url, name, outlet }) => {
    const title = encodeXML(name ?? outlet ?? url);
    return `    <outline type="rss" text="${title}" title="${title}" xmlUrl="${encodeXML(url)}"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>Sources</title></head>\n  <body>\n${lines.map((line) => `${line}\n`).join("")}  </body>\n</opml>\n`;
}
