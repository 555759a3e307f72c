import type { SourceFile } from "../source/record.ts";
import { find, lineOf, type XmlNode } from "../source/xml/node.ts";
import { xmlElements } from "../source/xml/xml-elements.ts";
import { xmlRoot } from "../source/xml/xml-root.ts";

/** An address in a list, with what the list says of its page. */
export interface Listed {
  readonly url: string;
  readonly title?: string;
  /** When its article was published, as a news sitemap says. */
  readonly date?: string;
  /** When its page changed last, as written: it tells whether to fetch it again, and is no date of an article. */
  readonly changed?: string;
  /** That the address is of another list. */
  readonly isList: boolean;
}

/** More addresses are not taken from one list: the format allows as many. */
const MOST = 50_000;

/** Sitemaps by their root, and what in them has an address. */
const LISTED_IN = new Map([
  ["urlset", "url"],
  ["sitemapindex", "sitemap"],
]);

/**
 * The addresses in a sitemap, an index of sitemaps, or a plain list with one on each line, in UTF-8; null where the file is none
 * of these. Addresses that are no `http` are left out.
 */
export async function addressesIn(file: SourceFile): Promise<readonly Listed[] | null> {
  const element = LISTED_IN.get(xmlRoot(file)?.name.toLowerCase() ?? "");
  const listed = element === undefined ? await onLines(file) : await inSitemap(file, element);
  return listed?.filter(({ url }) => /^https?:\/\/\S+$/i.test(url)).slice(0, MOST) ?? null;
}

async function inSitemap(file: SourceFile, element: string): Promise<Listed[]> {
  const listed: Listed[] = [];
  for await (const { node } of xmlElements(file.open(), ({ name }) => name.toLowerCase() === element)) {
    const said = (key: string, of: XmlNode | undefined) => {
      const words = lineOf(of);
      return words === undefined ? {} : { [key]: words };
    };
    listed.push({
      url: lineOf(find(node, "loc")) ?? "",
      isList: element === "sitemap",
      ...said("title", find(node, "news", "title")),
      ...said("date", find(node, "news", "publication_date")),
      ...said("changed", find(node, "lastmod")),
    });
  }
  return listed;
}

async function onLines(file: SourceFile): Promise<Listed[] | null> {
  if (!/^\s*(?:https?:\/\/|#)/i.test(file.head.toString("utf8", 0, 4096).replace(/^\ufeff/, ""))) return null;
  const text = Buffer.concat(await Array.fromAsync(file.open())).toString();
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\ufeff/, "").trim());
  const said = lines.filter((line) => line !== "" && !line.startsWith("#"));
  const isList = said.length > 0 && said.every((line) => /^https?:\/\/\S+$/i.test(line));
  return isList ? said.map((url) => ({ url, isList: false })) : null;
}
