import {
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "../record.ts";
import { attribute, find, lineOf, type XmlNode } from "../xml/node.ts";
import { type XmlElement, xmlElements } from "../xml/xml-elements.ts";
import { xmlRoot } from "../xml/xml-root.ts";

/** Lists of addresses: what they are called, the elements that they list, what those are, and what reads the pages. */
const LISTS: Readonly<Record<string, readonly [name: string, element: string, listed: string, read: string]>> = {
  urlset: ["a sitemap", "url", "addresses of pages", "sources -- add URL"],
  sitemapindex: ["an index of sitemaps", "sitemap", "addresses of sitemaps", "sources -- add URL"],
  opml: ["a list of feeds (OPML)", "outline", "addresses of feeds", "sources -- import FILE"],
};

/** Sitemaps and lists of feeds, which hold addresses and no texts; a news sitemap has headlines, which can be asked for. */
export const addressList: SourceReader = {
  format: "sitemap or OPML",
  accepts: (file) => listOf(file) !== undefined,
  read,
};

function listOf(file: SourceFile) {
  const name = xmlRoot(file)?.name.toLowerCase() ?? "";
  return Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
}

async function* read(
  file: SourceFile,
  { headlinesOnly = false }: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  const [name, element, listed, follow] = listOf(file)!;
  let [count, headlines, read] = [0, 0, 0];
  // In OPML a folder of feeds is an outline, too, without an address.
  const isListed = (node: XmlNode) =>
    node.name.toLowerCase() === element && (element !== "outline" || attribute(node, "xmlUrl") !== undefined);
  for await (const found of xmlElements(file.open(), isListed)) {
    count++;
    const record = headlineOf(file, found);
    if (record === null) continue;
    headlines++;
    if (!headlinesOnly) continue;
    read++;
    yield record;
  }
  const help = headlines > 0 ? `, --headlines-only reads its ${headlines} headlines` : "";
  const state = `is ${name}, which holds no articles but ${count} ${listed}`;
  if (read === 0)
    yield rejection(file.path, `${state}: npm run ${follow} and npm run fetch read what they lead to${help}`);
}

/** What a news sitemap says of a page: its headline and when it was published. Null where it says no headline. */
function headlineOf(file: SourceFile, { node, line, fault }: XmlElement): SourceRecord | null {
  const news = find(node, "news");
  const inside = (from: XmlNode | undefined, ...path: readonly string[]) => from && lineOf(find(from, ...path));
  const title = inside(news, "title");
  if (fault || title === undefined) return null;
  const given = {
    title,
    url: inside(node, "loc"),
    date: inside(news, "publication_date"),
    outlet: inside(news, "publication", "name"),
    language: inside(news, "publication", "language"),
  };
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const notes = ["is a headline only: its source has no text"];
  return {
    kind: "record",
    file: file.path,
    place: `line ${line}`,
    text: "",
    fields: { ...fields, headlineOnly: true },
    notes,
  };
}
