import type { PartKind } from "../record.ts";

/** A paragraph, line or cell of a page, white space collapsed; `kind` where its page marks it as more than text. */
export interface Block {
  readonly words: string;
  readonly kind?: PartKind;
  /** The part of its letters that stand in links. */
  readonly linked: number;
  /** The element that it stands in; null of a text that is no page's. */
  readonly element: Element | null;
}

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Posts of other sites that a page quotes. */
const EMBED =
  /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed|reddit-embed)/;
const CAPTION = /caption/i;

interface Open {
  words: string;
  linked: number;
}

/** The blocks of an element in their order: a new one at every element that stands as a block, and at two line breaks. */
export function pageBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let open: Open = { words: "", linked: 0 };
  const close = (kind: PartKind | undefined, element: Element) => {
    const words = open.words
      .replace(/(?<![^\S\n])[^\S\n]*\n[^\S\n]*/g, "\n")
      .replace(/[^\S\n]+/g, " ")
      .trim();
    const letters = words.replace(/\s/g, "").length;
    if (letters > 0)
      for (const paragraph of words.split(/\n{2,}/))
        blocks.push({
          element,
          words: paragraph,
          linked: Math.min(1, open.linked / letters),
          ...(kind === undefined ? {} : { kind }),
        });
    open = { words: "", linked: 0 };
  };
  const walk = (node: Node, kind: PartKind | undefined, inLink: boolean, isPre: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = isPre ? (child.nodeValue ?? "") : (child.nodeValue ?? "").replace(/\s+/g, " ");
        open.words += text;
        if (inLink) open.linked += text.replace(/\s/g, "").length;
      }
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      const name = element.localName;
      if (name === "br") open.words += "\n";
      else if (BLOCKS.has(name)) {
        close(kind, element.parentElement ?? root);
        const own = kindOf(element) ?? kind;
        walk(element, own, inLink, isPre || name === "pre");
        close(own, element);
      } else walk(element, kind, inLink || name === "a", isPre);
    }
  };
  walk(root, undefined, false, false);
  close(undefined, root);
  return blocks;
}

function kindOf(element: Element): PartKind | undefined {
  const name = element.localName;
  if (name === "figcaption") return "caption";
  const marks = element.getAttribute("class") ?? "";
  if (name === "blockquote" && EMBED.test(marks)) return "embed";
  return name !== "div" && name !== "p" ? undefined : CAPTION.test(marks) ? "caption" : undefined;
}
