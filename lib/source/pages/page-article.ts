import { parseHTML } from "linkedom";
import { type Printed, printedText } from "../printed-text.ts";
import { type Rejection, rejection, type SourceFields, type SourceFile, type SourceRecord } from "../record.ts";
import { type JsonLdArticle, jsonLdArticle } from "./json-ld.ts";
import { surroundings } from "./near-heading.ts";
import { pageAddress } from "./page-address.ts";
import { pageAuthors, signature } from "./page-authors.ts";
import { type Block, pageBlocks } from "./page-blocks.ts";
import { dateOrderOf, pageDate, pageModified } from "./page-date.ts";
import { pageHeadline } from "./page-headline.ts";
import { pageOutlet, siteNames } from "./page-outlet.ts";
import { pageText, textLength } from "./page-text.ts";
import { plainWords } from "./plain-words.ts";
import { bareWords } from "./same-words.ts";
import { type TrimmedPage, trimmedPage } from "./trimmed-page.ts";

/** Where a page was found, as its file tells. */
export interface PageSource {
  readonly address: string | null;
  readonly place?: string;
  readonly notes?: readonly string[];
}

/** Letters of text without which a page holds no article, and with which it does if its data or its headline and date say so. */
const LETTERS = { any: 250, article: 60 };

/** Headings of lower levels that may be an article's. */
const LOWER = 60;

/** A page that tells its readers about itself alone: its text is no article's. */
const CONSENT =
  /\b(?:cookies?|consent|einwilligung|datenschutz|privacy|javascript|captcha|robot|subscribe|access denied|forbidden|not found)\b/i;

/** The article of a page in HTML with all that the page says of it, or why there is none. */
export function pageArticle(
  file: SourceFile,
  html: string,
  { address: given, place = "", notes = [] }: PageSource,
): SourceRecord | Rejection {
  const page = trimmedPage(html);
  const document = documentOf(page.body);
  const address = pageAddress(page, given);
  const h1 = [...document.querySelectorAll("h1")].map((element) => ({ element, words: headingWords(element) }));
  const data = jsonLdArticle(
    page.jsonLd,
    address,
    [...h1.map(({ words }) => words), page.title, ...(page.meta.get("og:title") ?? [])].filter(Boolean),
  );
  const sites = siteNames(page, data, address);
  const headline = pageHeadline({
    h1: h1.map(({ words }) => words).filter(Boolean),
    lower: [...document.querySelectorAll("h2, h3")]
      .slice(0, LOWER)
      .map((element) => plainWords(element.textContent ?? "")),
    jsonLd: data?.isArticle ? data.headline : undefined,
    meta: [...(page.meta.get("og:title") ?? []), ...(page.meta.get("twitter:title") ?? [])],
    title: page.title,
    sites,
  });
  const heading = headingElement(document, h1, headline?.text ?? null);
  const around = surroundings(document, heading, pageBlocks(document.body));
  const date = pageDate(page, data, document, around);
  const authors = pageAuthors(page, data, around, sites);
  const outlet = pageOutlet(page, data, address, headline?.text ?? null);
  const { blocks, from } = pageText(document, headline?.text ?? null, data?.body, blocksOf);
  const length = textLength(blocks);
  const says =
    data?.isArticle === true || page.meta.get("og:type")?.[0] === "article" || page.meta.has("article:published_time");
  if (!says && address !== null && isFrontPage(address))
    return rejection(file.path, "is the front page of a site and no article", { place });
  const fault = faultOf(blocks, length, says || (date !== null && headline !== null));
  if (fault !== null) return rejection(file.path, fault, { place });
  const text = printedText(
    pieces(
      blocks.map((block) =>
        block.kind === undefined && signature(block.words) !== null ? { ...block, kind: "meta" } : block,
      ),
    ),
  );
  return {
    kind: "record",
    file: file.path,
    place,
    ...text,
    fields: fieldsOf(page, data, { headline, date, authors, outlet, address }),
    notes: [
      ...notes,
      ...(from === "data" ? ["its text is from its page's data, since the page shows less"] : []),
      ...(length < LETTERS.any ? ["little text found on its page"] : []),
      ...(page.isCut ? ["its page has more elements than are read"] : []),
    ],
  };
}

function faultOf(blocks: readonly Block[], length: number, isArticle: boolean): string | null {
  const aside = blocks.reduce((sum, { kind, words }) => sum + (kind === "furniture" ? words.length : 0), 0);
  const letters = `${length} letters of text found`;
  if (length < (isArticle ? LETTERS.article : LETTERS.any))
    return `has little text (${letters}), as lists of articles and pages that ask for consent have`;
  if (!isArticle && aside > length) return "is a list of links and no article";
  const words = blocks.map((block) => block.words).join(" ");
  if (!isArticle && length < 3 * LETTERS.any && CONSENT.test(words))
    return `has little text (${letters}), as pages that ask for consent have`;
  return null;
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === "";
}

interface Read {
  readonly headline: ReturnType<typeof pageHeadline>;
  readonly date: ReturnType<typeof pageDate>;
  readonly authors: ReturnType<typeof pageAuthors>;
  readonly outlet: ReturnType<typeof pageOutlet>;
  readonly address: string | null;
}

function fieldsOf(
  page: TrimmedPage,
  data: JsonLdArticle | null,
  { headline, date, authors, outlet, address }: Read,
): SourceFields {
  const language = page.language ?? page.meta.get("content-language")?.[0] ?? data?.language;
  const order = date === null ? undefined : dateOrderOf(page.language);
  const modified = pageModified(page, data);
  const from = {
    ...(headline ? { title: headline.from } : {}),
    ...(date ? { date: date.from } : {}),
    ...(outlet ? { outlet: outlet.from } : {}),
    ...(authors ? { authors: authors.from } : {}),
  };
  return {
    ...(headline ? { title: headline.text } : {}),
    ...(address === null ? {} : { url: address }),
    ...(date ? { date: date.text } : {}),
    ...(order === undefined || date === null || !/^\D*\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(date.text)
      ? {}
      : { dateOrder: order }),
    ...(modified === undefined ? {} : { modified }),
    ...(outlet ? { outlet: outlet.name } : {}),
    ...(authors ? { authors: authors.names } : {}),
    ...(isBelieved(language) ? { language } : {}),
    ...(Object.keys(from).length > 0 ? { from } : {}),
  };
}

/** Themes say that every page is English: that is left to the words of the text. */
function isBelieved(language: string | null | undefined): language is string {
  return typeof language === "string" && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(language) && !/^en\b/i.test(language);
}

function documentOf(body: string): Document {
  return parseHTML(`<!doctype html><html><head><title></title></head><body>${body}</body></html>`).document;
}

/** A text in metadata, which may hold HTML, in blocks. */
function blocksOf(text: string): readonly Block[] {
  if (/<(?:p|br|div|h\d|li)\b/i.test(text)) return pageBlocks(documentOf(trimmedPage(text).body).body);
  return text
    .split(/(?<!\s)\s*\n\s*/)
    .map(plainWords)
    .filter(Boolean)
    .map((words) => ({ words, linked: 0, element: null }));
}

/** A kicker that stands inside of a heading. */
const KICKER =
  '[class*="kicker"], [class*="overline"], [class*="eyebrow"], [class*="dachzeile"], [class*="topline"], [class*="roofline"], [class*="flag"], [class*="visually-hidden"], [class*="sr-only"]';

function headingWords(element: Element): string {
  const without = [...element.querySelectorAll(KICKER)].map((kicker) => plainWords(kicker.textContent ?? ""));
  const words = pageBlocks(element)
    .map((block) => block.words)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  const [kicker] = without.filter((text) => text !== "" && words.startsWith(text));
  const rest = kicker === undefined ? words : words.slice(kicker.length).replace(/^[\s:|–-]+/, "");
  return rest === "" ? words : rest;
}

function headingElement(
  document: Document,
  h1: readonly { readonly element: Element; readonly words: string }[],
  headline: string | null,
): Element | null {
  if (headline === null) return h1.length === 1 ? h1[0]!.element : null;
  const bare = bareWords(headline);
  const isIt = (words: string) => bareWords(words) === bare;
  return (
    h1.find(({ words }) => isIt(words) || bareWords(words).includes(bare))?.element ??
    [...document.querySelectorAll("h2, h3")].find((element) => isIt(element.textContent ?? "")) ??
    (h1.length === 1 ? h1[0]!.element : null)
  );
}

function pieces(blocks: readonly Block[]): Printed[] {
  return blocks.flatMap(({ words, kind }, at) => [...(at === 0 ? [] : [{ words: "\n\n" }]), { words, kind }]);
}
