import type { Block } from "./page-blocks.ts";
import { plainWords } from "./plain-words.ts";

/** What stands beside an article and is of others: side columns, lists of teasers, comments. */
const BESIDE =
  /(?:^|[\s_-])(?:related|relatedposts?|recommend\w*|recent\w*|popular|trending|most-?read|teasers?|sidebar|widgets?|comments?|commentlist|footer|nav\w*|menu|breadcrumbs?|newsletter|promos?|promo-?box|carousel|latest\w*|more-?(?:news|stories|from|on))(?:$|[\s_-])/i;
const OUTSIDE = new Set(["nav", "aside", "footer", "form"]);

/** Blocks behind and before a headline in which what belongs to it stands, and elements of a kind that are looked at. */
const NEAR = { behind: 16, before: 8, looked: 300 };

/** The surroundings of a page's headline. */
export interface Surroundings {
  /** Its blocks, those behind it first, each group from the nearest on. Without a headline there are none. */
  readonly blocks: readonly Block[];
  /** Elements of a selector that stand there, the nearest first; without a headline, those of the page or its one article. */
  readonly elements: (selector: string, accepts?: (element: Element) => boolean) => Element[];
}

/** Looks around a page's headline. `blocks` are those of the whole page. */
export function surroundings(document: Document, heading: Element | null, blocks: readonly Block[]): Surroundings {
  const at = heading === null ? -1 : blocks.findIndex(({ element }) => element !== null && heading.contains(element));
  const last =
    at +
    (at < 0 ? 0 : blocks.slice(at).findIndex(({ element }) => element === null || !heading!.contains(element)) - 1);
  const near =
    at < 0
      ? []
      : [
          ...blocks.slice(Math.max(at, last) + 1, at + 1 + NEAR.behind),
          ...blocks.slice(Math.max(0, at - NEAR.before), at).reverse(),
        ].filter(({ element }) => element === null || !isBeside(element));
  const [article, ...others] = document.querySelectorAll("article");
  const root = at < 0 && article !== undefined && others.length === 0 ? article : document;
  return {
    blocks: near,
    elements(selector, accepts = () => true) {
      const found = [...root.querySelectorAll(selector)]
        .slice(0, NEAR.looked)
        .filter((element) => accepts(element) && !isBeside(element));
      if (at < 0) return found;
      return found
        .map((element) => ({ element, order: near.findIndex((block) => standsIn(element, block)) }))
        .filter(({ order }) => order >= 0)
        .sort((a, b) => a.order - b.order)
        .map(({ element }) => element);
    },
  };
}

function standsIn(element: Element, block: Block): boolean {
  if (block.element === null) return false;
  return (
    element.contains(block.element) ||
    (block.element.contains(element) && block.words.includes(plainWords(element.textContent ?? "")))
  );
}

/** Whether an element stands in what is of others. Elements around the headline say nothing. */
export function isBeside(element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== "body"; at = at.parentElement) {
    const marks = `${at.getAttribute("class") ?? ""} ${at.getAttribute("id") ?? ""}`;
    if ((OUTSIDE.has(at.localName) || BESIDE.test(marks)) && !at.querySelector("h1")) return true;
  }
  return false;
}
