/** Elements that stand as paragraphs, lines or cells of their own. */
export const BLOCKS: ReadonlySet<string> = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer",
  "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th",
  "thead tr ul",
);

/** Elements within a line. */
const INLINE: ReadonlySet<string> = words(
  "a abbr acronym amp-img audio b bdi bdo big br button canvas cite code data del dfn em embed font head i iframe img input",
  "ins kbd label link map mark meta noscript object option param picture q ruby rt rp s samp script select small source span",
  "strike strong style sub sup svg template textarea time title track tt u var video wbr",
);

/** Elements that nothing closes, or that need not be closed. */
const OPEN_ENDED: ReadonlySet<string> = words(
  "body br colgroup dd dt embed head hr html img input li link meta option p param source tbody td tfoot th thead tr track wbr",
);

const TAG = /<(\/?)([a-z][a-z\d:-]*)((?:\s[^<>]*)?)\/?>/gi;

/** Words of those who write about tags, and some that others use too. */
const ABOUT = /\b(?:html|markup)\b/i;
const PERHAPS = /\b(?:tags?|element)\b/i;

/** How far from a tag such a word tells. */
const NEARBY = 40;

/**
 * Whether a text is HTML or a piece of it: tags that have names of HTML and stand as tags do, at the edges of what they
 * enclose, with nearly all closed that must be. A plain text that holds `<IBM>` or `a < b`, or says what `<b>` does, is none:
 * there a tag stands as a word does, between spaces or in quotes.
 */
export function isHtml(text: string): boolean {
  if (!/<[a-z]/i.test(text)) return false;
  const open = new Map<string, number>();
  let [known, spoken, blocks, sure] = [0, 0, 0, 0];
  let [about, perhaps, loose] = [false, false, false];
  for (const { index, 0: tag, 1: slash, 2: written, 3: attributes } of text.matchAll(TAG)) {
    const name = written!.toLowerCase();
    const block = BLOCKS.has(name);
    if (!block && !INLINE.has(name)) continue;
    known++;
    const end = index + tag.length;
    if (name !== "br" && isSpoken(text, index, end, slash === "/")) spoken++;
    if (block || name === "br") blocks++;
    if (slash === "/" || block || name === "br" || /=\s*["']/.test(attributes!)) sure++;
    const near = `${text.slice(Math.max(0, index - NEARBY), index)} ${text.slice(end, end + NEARBY)}`;
    about ||= ABOUT.test(near);
    perhaps ||= PERHAPS.test(near);
    loose ||= /\s|^$/.test((slash === "/" ? text[index - 1] : text[end]) ?? "");
    if (!OPEN_ENDED.has(name)) open.set(name, (open.get(name) ?? 0) + (slash === "/" ? -1 : 1));
  }
  const unpaired = [...open.values()].reduce((sum, count) => sum + Math.abs(count), 0);
  if (unpaired === 0 && isEnclosed(text)) return true;
  if (sure === 0 || spoken * 5 > known || unpaired > 1 + known / 5) return false;
  if (unpaired > 0 && known === unpaired) return false;
  // Where blocks enclose the text, its words may speak of tags as they like; so where tags hug their words, in pairs.
  if (blocks > 0 && /^\s*<|>\s*$/.test(text)) return true;
  return !about && !(perhaps && (loose || unpaired > 0));
}

/** Whether one block holds all of the text, as what Atom has as XHTML: `<div>…</div>`. Of `<p> and </p>` it is spoken. */
function isEnclosed(text: string): boolean {
  const [, name = ""] = /^\s*<([a-z][a-z\d]*)(?:\s[^<>]*)?>(?![ \t]+\p{L})/iu.exec(text) ?? [];
  return BLOCKS.has(name.toLowerCase()) && new RegExp(`</${name}>\\s*$`, "i").test(text);
}

/** Whether a tag stands as a word does: the source speaks of it. */
function isSpoken(text: string, start: number, end: number, closes: boolean): boolean {
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  if (/["'“‘`]/.test(before) && /["'”’`]/.test(after)) return true;
  if (before === "(" && after === ")") return true;
  const next = text.slice(end, end + 2);
  const behindWord = /(?:[\p{L}\p{N},:]|(?<!&#?\w{1,10});)\s$/u.test(text.slice(Math.max(0, start - 14), start));
  if (!behindWord) return false;
  if (/^[ \t]\p{L}/u.test(next)) return true;
  return !closes && /^(?:[,.;:!?)]|[ \t]*$)/m.test(next) && !/[\r\n]/.test(before);
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
