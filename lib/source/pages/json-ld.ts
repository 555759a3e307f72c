import { isObject } from "../fields/field-values.ts";
import { plainWords } from "./plain-words.ts";

/** What a page's JSON-LD says of its article, in plain words; of what it does not say there is nothing. */
export interface JsonLdArticle {
  /** Whether it calls itself an article, and not only a page. */
  readonly isArticle: boolean;
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors: readonly JsonLdName[];
  readonly publisher?: string;
  readonly body?: string;
  readonly description?: string;
  readonly language?: string;
  readonly url?: string;
}

/** A name, and whether it is said to be a person's or an organisation's. */
export interface JsonLdName {
  readonly name: string;
  readonly type: "person" | "organisation" | null;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|^Report|LiveBlogPosting|SocialMediaPosting|NewsItem|^Review|Recipe)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage)$/;

/** Keys under which other articles lie. */
const OTHERS = new Set(
  "itemListElement hasPart liveBlogUpdate relatedLink mentions citation isPartOf comment review about subjectOf itemReviewed".split(
    " ",
  ),
);

/** How deep and how far a page's data is looked through. */
const MOST = { depth: 12, nodes: 5000 };

/** The article of a page's JSON-LD: the one of its address, or of one of its headings, or the only one; null where none is. */
export function jsonLdArticle(
  texts: readonly string[],
  address: string | null,
  headings: readonly string[],
): JsonLdArticle | null {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  for (const text of texts) collect(parsed(text), 0, nodes, byId);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const pages = nodes.filter((node) => typesOf(node).some((type) => PAGE.test(type)));
  const isOwn = (node: Node) => address !== null && addressesOf(node).some((own) => samePage(own, address));
  const isHeaded = (node: Node) => {
    const headline = wordsOf(first(node.headline ?? node.name)).toLowerCase();
    return (
      headline !== "" &&
      headings.some((heading) => heading.toLowerCase().includes(headline) || headline.includes(heading.toLowerCase()))
    );
  };
  const chosen = articles.find(isOwn) ?? articles.find(isHeaded) ?? (articles.length === 1 ? articles[0] : undefined);
  const page = pages.find(isOwn) ?? pages[0];
  if (chosen !== undefined) return articleOf(chosen, byId, true, page);
  return page === undefined ? null : articleOf(page, byId, false, undefined);
}

function articleOf(
  node: Node,
  byId: ReadonlyMap<string, Node>,
  isArticle: boolean,
  page: Node | undefined,
): JsonLdArticle {
  const text = (key: string) => wordsOf(first(node[key])) || undefined;
  const ofPage = page === undefined ? "" : wordsOf(first(page.datePublished));
  const body = rawText(node.articleBody ?? node.text ?? node.reviewBody);
  const found = {
    headline: text("headline") ?? (isArticle ? text("name") : undefined),
    published: text("datePublished") || ofPage || text("dateCreated") || text("uploadDate"),
    modified: text("dateModified"),
    publisher: namesIn(node.publisher, byId)[0]?.name ?? namesIn(node.sourceOrganization, byId)[0]?.name,
    body: isArticle && body ? body : undefined,
    description: text("description"),
    language: text("inLanguage"),
    url: addressesOf(node)[0],
  };
  const authors = isArticle
    ? [...namesIn(node.author, byId), ...(node.author === undefined ? namesIn(node.creator, byId) : [])]
    : [];
  return {
    isArticle,
    authors,
    ...(Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as Partial<JsonLdArticle>),
  };
}

/** JSON as pages write it: in a comment or CDATA, with control characters and commas that it may not have. Null where it is none. */
function parsed(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, "")
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, "")
    .trim()
    .replace(/;$/, "");
  for (const mended of [
    (json: string) => json,
    (json: string) => json.replace(/[\0-\x1f]+/g, " ").replace(/,\s*(?=[}\]])/g, ""),
  ])
    try {
      return JSON.parse(mended(bare));
    } catch {
      // The next one mends more.
    }
  return null;
}

function collect(value: unknown, depth: number, nodes: Node[], byId: Map<string, Node>): void {
  if (depth > MOST.depth || nodes.length > MOST.nodes) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST.nodes)) collect(item, depth + 1, nodes, byId);
    return;
  }
  if (!isObject(value)) return;
  nodes.push(value);
  const id = value["@id"];
  if (typeof id === "string" && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
  for (const [key, held] of Object.entries(value))
    if (typeof held === "object" && !OTHERS.has(key)) collect(held, depth + 1, nodes, byId);
}

function typesOf(node: Node): string[] {
  return [node["@type"]]
    .flat()
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));
}

/** Names in an author or a publisher, whatever form it has. */
function namesIn(value: unknown, byId: ReadonlyMap<string, Node>, depth = 0): JsonLdName[] {
  if (depth > 3) return [];
  if (typeof value === "string") return plainWords(value) === "" ? [] : [{ name: plainWords(value), type: null }];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => namesIn(item, byId, depth + 1));
  if (!isObject(value)) return [];
  const id = value["@id"];
  const node = value.name === undefined && typeof id === "string" ? (byId.get(id) ?? value) : value;
  const types = typesOf(node);
  const type = types.some((own) => own === "Person")
    ? "person"
    : types.some((own) => /Organi[sz]ation|Corporation|WebSite|Brand/.test(own))
      ? "organisation"
      : null;
  const named =
    node.name ??
    (typeof node.givenName === "string" && typeof node.familyName === "string"
      ? `${node.givenName} ${node.familyName}`
      : undefined);
  return [named]
    .flat()
    .flatMap((name) =>
      typeof name === "string" && plainWords(name) !== ""
        ? [{ name: plainWords(name), type }]
        : namesIn(name, byId, depth + 1),
    );
}

function addressesOf(node: Node): string[] {
  const main = node.mainEntityOfPage;
  const found = [isObject(main) ? (main["@id"] ?? main.url) : main, node.url, node["@id"]];
  return found.filter((address) => typeof address === "string").filter((address) => /^https?:\/\//.test(address));
}

function samePage(one: string, other: string): boolean {
  const bare = (address: string) =>
    address
      .replace(/^https?:\/\/(?:www\.|m\.)?/, "")
      .replace(/[?#].*/s, "")
      .replace(/(?<!\/)\/+$/, "");
  return bare(one) === bare(other) && bare(one).includes("/");
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

function wordsOf(value: unknown): string {
  if (typeof value === "string") return plainWords(value);
  if (typeof value === "number") return String(value);
  return isObject(value) ? wordsOf(value["@value"] ?? value.name) : "";
}

/** A text as it stands, with its line breaks and its markup, if any. */
function rawText(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.filter((part) => typeof part === "string").join("\n\n") : "";
}
