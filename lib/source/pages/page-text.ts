import { Readability } from "@mozilla/readability";
import type { PartKind } from "../record.ts";
import { type Block, pageBlocks } from "./page-blocks.ts";

/** What of a page is its article, in order; what is none of its text is marked. */
export interface PageText {
  readonly blocks: readonly Block[];
  /** Where it was found: in the page as it is shown, or in its data alone. */
  readonly from: "page" | "data";
}

/** Below so many letters Readability found no article; so many times longer a text in the page's data is the whole one. */
const LITTLE = 250;
const LONGER = 1.6;

/** A block of which so much stands in links is a list of other pages. */
const LINKED = 0.7;

/**
 * The article's text: what Readability finds, in blocks, or the text in the page's data where that is far longer, as on pages
 * that show a part. The document is used up. `articleBody` is plain text or HTML.
 */
export function pageText(
  document: Document,
  headline: string | null,
  articleBody: string | undefined,
  toBlocks: (html: string) => readonly Block[],
): PageText {
  const shown = withoutEnd(withoutBadges(shownText(document, headline))).map(
    (block): Block => (block.kind === undefined && block.linked > LINKED ? { ...block, kind: "furniture" } : block),
  );
  const length = textLength(shown);
  if (articleBody !== undefined && articleBody.length > length * LONGER) {
    const blocks = toBlocks(articleBody);
    const told = textLength(blocks);
    if (told > LITTLE && (told > length * LONGER || length < LITTLE)) return { blocks, from: "data" };
  }
  return { blocks: shown, from: "page" };
}

/** What themes set above a text: the day on a badge, an hour, how long one reads, what a picture is. */
const BADGE =
  /^(?:\p{L}{3,9}\.?\s?\d{1,2}|\d{1,2}:\d{2}(?:\s?[ap]m)?(?:\s[A-Z]{2,4})?|\d{1,3}\s?min(?:\.|utes?|uten)?(?:\s(?:read|lesezeit|de lecture|de lectura|di lettura))?|photos?)$/iu;
const MONTH =
  /^(?:jan|feb|mär|mar|apr|avr|mai|may|mag|jun|giu|jui|jul|lug|aug|ago|aoû|sep|set|oct|okt|ott|nov|dec|dez|dic|déc)/i;

/** Badges may stand below a standfirst, too. */
const HEAD = 4;

function withoutBadges(blocks: readonly Block[]): Block[] {
  const isBadge = (words: string) => BADGE.test(words) && (!/^\p{L}{3,9}\.?\s?\d/u.test(words) || MONTH.test(words));
  const begins = blocks.findIndex(({ kind, words }) => kind === undefined && !isBadge(words.trim()));
  return blocks.map((block, at) =>
    block.kind === undefined && (at < begins || (at < HEAD && isBadge(block.words.trim())))
      ? { ...block, kind: "meta" }
      : block,
  );
}

/** The text without headings at its end, behind which nothing stands: `Read more` above links that were left out. */
function withoutEnd(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(
    ({ element, linked }) => linked <= LINKED && !/^h[1-6]$/.test(element?.localName ?? ""),
  );
  return blocks.map((block, at) => (at > last && block.kind === undefined ? { ...block, kind: "furniture" } : block));
}

/** Letters of the text itself: neither captions nor what is set aside. */
export function textLength(blocks: readonly Block[]): number {
  const isText = (kind: PartKind | undefined) => kind === undefined || kind === "standfirst" || kind === "embed";
  return blocks.reduce((sum, { kind, words }) => sum + (isText(kind) ? words.length : 0), 0);
}

function shownText(document: Document, headline: string | null): Block[] {
  // By it the headline is told when it stands in the text once more.
  document.title = headline ?? "";
  try {
    const read = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
      keepClasses: true,
    }).parse();
    return read?.content ? pageBlocks(read.content) : [];
  } catch {
    // It was written for browsers, and some pages are beyond it.
    return [];
  }
}
