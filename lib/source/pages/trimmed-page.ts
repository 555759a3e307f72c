import { Parser } from "htmlparser2";

/** A page as it is read on: its body without what is never text, and what its head and its scripts say. */
export interface TrimmedPage {
  /** The body's markup, well-formed, with the attributes that matter. */
  readonly body: string;
  readonly language: string | null;
  /** What stands in `<title>`. */
  readonly title: string;
  /** Contents of `meta` by name, property or itemprop, in small letters; several in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Texts of the scripts that hold JSON-LD. */
  readonly jsonLd: readonly string[];
  /** Addresses by the `rel` of their `link`. */
  readonly links: ReadonlyMap<string, string>;
  /** The first comments, where browsers say from where a page was saved. */
  readonly comments: readonly string[];
  /** Whether it has more elements, or deeper ones, than are read. */
  readonly isCut: boolean;
}

/** Elements of a page at most, and how deep they may lie: work on a page grows with both. Deeper text stands where they end. */
const MOST = {
  elements: 12_000,
  depth: 120,
  open: 2000,
  signs: 20_000,
  pieces: 100_000,
  attribute: 400,
  comments: 5,
  jsonLd: 2 * 1024 * 1024,
};

/** UTF-16 units that the parser is given at once. */
const PIECE = 32 * 1024;

/** Elements whose content is no text of the page. A `template` would count as part of it for linkedom. */
const CUT = new Set(
  "script style template svg math iframe object embed noscript canvas audio video map select datalist".split(" "),
);

/** Elements that stand around the body, or in the head: what they say is taken, and they are left out. */
const FRAME = new Set("html head body meta link base title".split(" "));
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** Attributes by which an element's part in the page is told. */
const KEPT = new Set(
  "class id rel itemprop itemtype itemscope datetime pubdate content href style hidden aria-hidden aria-modal role title property colspan".split(
    " ",
  ),
);

/** Goes through a page's markup once, however it is written, and keeps what is read of it. */
export function trimmedPage(html: string): TrimmedPage {
  const out: string[] = [];
  const meta = new Map<string, string[]>();
  const links = new Map<string, string>();
  const jsonLd: string[] = [];
  const comments: string[] = [];
  let [language, title] = [null as string | null, ""];
  let [cut, elements, depth, isCut] = ["", 0, 0, false];
  let [nested, inTitle, data] = [0, false, null as string[] | null];
  let [held, signs] = [0, 0];
  /** For each open element whether its tag was written. */
  const open: boolean[] = [];

  const parser = new Parser({
    onopentag(name, attributes) {
      if (!VOID.has(name)) held++;
      if (cut !== "") {
        if (name === cut) nested++;
        return;
      }
      if (CUT.has(name)) {
        [cut, nested] = [name, 1];
        if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) data = [];
        return;
      }
      if (name === "html") language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
      else if (name === "title") inTitle = title === "";
      else if (name === "link")
        for (const rel of (attributes.rel ?? "").toLowerCase().split(/\s+/))
          if (attributes.href && !links.has(rel)) links.set(rel, attributes.href);
      if (name === "meta") addMeta(meta, attributes);
      const isVoid = VOID.has(name);
      const isWritten = !FRAME.has(name) && depth < MOST.depth && elements < MOST.elements;
      isCut ||= !isWritten && !FRAME.has(name);
      // Microdata puts its values into `meta` elements of the body.
      if (isWritten) {
        elements++;
        out.push(tagOf(name, attributes));
        if (!isVoid) depth++;
      } else if (!isVoid && !FRAME.has(name)) out.push(" ");
      if (!isVoid) open.push(isWritten);
    },
    onclosetag(name) {
      if (!VOID.has(name)) held--;
      if (cut !== "") {
        if (name !== cut || --nested > 0) return;
        if (data !== null && jsonLd.join("").length < MOST.jsonLd) jsonLd.push(data.join(""));
        [cut, data] = ["", null];
        return;
      }
      if (name === "title") inTitle = false;
      if (VOID.has(name)) return;
      if (open.pop()) {
        out.push(`</${name}>`);
        depth--;
      }
    },
    ontext(text) {
      if (cut !== "") data?.push(text);
      else if (inTitle) title += text;
      else {
        // Each becomes a node of its own in the document.
        signs += text.match(/[&<>]/g)?.length ?? 0;
        isCut ||= signs > MOST.signs;
        out.push(signs > MOST.signs ? text.replace(/[&<>]/g, " ") : escaped(text));
        if (out.length > MOST.pieces) out.splice(0, out.length, out.join(""));
      }
    },
    oncomment(text) {
      if (comments.length < MOST.comments) comments.push(text.slice(0, 2000));
    },
  });
  // The parser's own stack costs with its depth: a page of nothing but opened elements is not read to its end.
  for (let at = 0; at < html.length && held < MOST.open; at += PIECE) parser.write(html.slice(at, at + PIECE));
  isCut ||= held >= MOST.open;
  parser.end();
  return {
    body: out.join(""),
    language,
    title: title.replace(/\s+/g, " ").trim(),
    meta,
    jsonLd,
    links,
    comments,
    isCut,
  };
}

function addMeta(
  meta: Map<string, string[]>,
  { content, name, property, itemprop, "http-equiv": header }: Record<string, string>,
): void {
  if (!content) return;
  for (const key of [name, property, itemprop, header]) {
    if (!key) continue;
    const known = meta.get(key.toLowerCase());
    if (known) known.push(content);
    else meta.set(key.toLowerCase(), [content]);
  }
}

function tagOf(name: string, attributes: Readonly<Record<string, string>>): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (KEPT.has(key)) tag += ` ${key}="${escaped(value.slice(0, MOST.attribute)).replace(/"/g, "&quot;")}"`;
  // Where a picture lies does not matter, only that there is one.
  if (name === "img") tag += ' src="a.jpg"';
  return `${tag}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
}
