import { Parser } from "htmlparser2";
import type { Part, PartKind } from "../../source/record.ts";
import type { Edit } from "./edited.ts";
import { BLOCKS } from "./is-html.ts";

/** What HTML says: the edits that leave its words, and what it marks as zones among them, in order and apart. */
export interface Markup {
  readonly edits: readonly Edit[];
  readonly parts: readonly Part[];
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements whose contents are not for reading. */
const SILENT = set(
  "audio canvas head iframe noscript object option script select style svg template textarea title video",
);

/** Blocks that hold a paragraph each: a line's end in them is a space. */
const PARAGRAPHS = set("address caption dd dt figcaption h1 h2 h3 h4 h5 h6 legend li p summary td th");

/** Cells stand beside one another in one line. */
const CELLS = set("td th");

/** Elements that are a zone of one kind. */
const KINDS: Readonly<Record<string, PartKind>> = {
  button: "furniture",
  figcaption: "caption",
  form: "furniture",
  menu: "furniture",
  nav: "furniture",
};

/** Classes of the quotation that a post of a network is embedded as. */
const POST = /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed)\b/;

/** A paragraph that is one link of at most so many letters, and no sentence, leads to another page. */
const LINK_LENGTH = 100;

/** An open element: what holds for the words in it, by itself or by one around it. */
interface Element {
  readonly name: string;
  readonly silent: boolean;
  readonly pre: boolean;
  readonly paragraph: boolean;
  readonly linked: boolean;
}

const TEXT: Element = { name: "", silent: false, pre: false, paragraph: false, linked: false };

/** Reads a text as HTML: blocks are paragraphs, `<br>` ends a line, what is written for machines is nothing. */
export function markup(html: string): Markup {
  const edits: Edit[] = [];
  const parts: Part[] = [];
  const links: Part[] = [];
  const open: Element[] = [];
  const innermost = () => open.at(-1) ?? TEXT;
  const parser = new Parser({ onopentag, onclosetag, ontext }, { decodeEntities: true });
  const folds = /<(?:p|br)\b/i.test(html);
  let done = 0;
  /** Line ends that are due before the next word, if one came before. */
  let breaks = 0;
  let begun = false;
  /** Whether any word stands outside of such links. */
  let unlinked = false;
  let block = { start: -1, end: -1, letters: 0, linked: 0 };
  let part: { readonly depth: number; readonly kind: PartKind; start: number; end: number } | null = null;

  function replace(to: number, text = ""): void {
    if (to > done || text !== "") edits.push({ start: done, end: to, text });
    done = to;
  }

  function keep(start: number, end: number): void {
    replace(start);
    done = end;
  }

  function endBlock(): void {
    const { start, end, letters, linked } = block;
    block = { start: -1, end: -1, letters: 0, linked: 0 };
    if (letters === 0) return;
    const sentence = /[.!?…]["”’)]*\s*$/.test(html.slice(start, end));
    if (part === null && letters === linked && letters <= LINK_LENGTH && !sentence && !/^h\d$/.test(innermost().name))
      links.push({ kind: "furniture", start, end });
    else unlinked = true;
  }

  function onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "br") breaks = Math.min(breaks + 1, 2);
    else if (BLOCKS.has(name) && !CELLS.has(name)) {
      endBlock();
      breaks = 2;
    }
    const hidden = attributes.hidden !== undefined || /display\s*:\s*none/i.test(attributes.style ?? "");
    const outer = innermost();
    open.push({
      name,
      silent: outer.silent || hidden || SILENT.has(name),
      pre: outer.pre || name === "pre",
      paragraph: outer.paragraph || PARAGRAPHS.has(name),
      linked: outer.linked || name === "a",
    });
    const kind = POST.test(attributes.class ?? "") ? "embed" : KINDS[name];
    // An article has one caption that is searched; what further pictures say is read as the story is.
    const further = kind === "caption" && parts.some((other) => other.kind === "caption");
    if (kind !== undefined && !further) part ??= { depth: open.length, kind, start: -1, end: -1 };
  }

  function onclosetag(name: string): void {
    if (CELLS.has(name)) replace(parser.endIndex + 1, begun && breaks === 0 ? " " : "");
    else if (BLOCKS.has(name)) {
      endBlock();
      breaks = 2;
    }
    if (part !== null && part.depth === open.length) {
      const { kind, start, end } = part;
      if (start >= 0) parts.push({ kind, start, end });
      part = null;
    }
    open.pop();
  }

  function ontext(text: string): void {
    const { silent, pre, paragraph } = innermost();
    if (silent) return;
    const [start, end] = [parser.startIndex, parser.endIndex + 1];
    const source = html.slice(start, end);
    if (source !== text) {
      if (text.trim() !== "") speak(start, end);
      keep(start, start);
      replace(end, text);
      return;
    }
    for (const { index, 0: run } of source.matchAll(/[^\r\n]+|[\r\n]\s*/g)) {
      const [from, to] = [start + index, start + index + run.length];
      if (!/^[\r\n]/.test(run)) {
        if (run.trim() !== "") speak(from, to);
        keep(from, to);
      } else if (pre) keep(from, to);
      else if (!paragraph && /\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(run)) breaks = 2;
      else if (!paragraph && !folds) breaks = Math.max(breaks, 1);
      else if (breaks === 0 && begun) replace(to, " ");
    }
  }

  /** Notes words, and writes the line ends that are due before them. */
  function speak(start: number, end: number): void {
    if (breaks > 0 && begun) replace(start, "\n".repeat(breaks));
    breaks = 0;
    begun = true;
    const letters = block.letters + end - start;
    const linked = block.linked + (innermost().linked ? end - start : 0);
    block = { start: block.start < 0 ? start : block.start, end, letters, linked };
    if (part === null) return;
    part.end = end;
    if (part.start < 0) part.start = start;
  }

  parser.write(html);
  parser.end();
  endBlock();
  replace(html.length);
  return { edits, parts: unlinked ? [...parts, ...links].sort((a, b) => a.start - b.start) : parts };
}
