import { lineOf, type XmlNode } from "../xml/node.ts";
import { type Keyed, keyed } from "./feed-keys.ts";

/** Whether an item is of a WordPress export. */
export function isExported(node: XmlNode): boolean {
  return keyed(node, false).first("wp:post_type") !== undefined;
}

/** What an item of a WordPress export is where it is no published post or page: `attachment`, `draft`; null for all others. */
export function leftOut(node: XmlNode): string | null {
  const item = keyed(node, false);
  const type = lineOf(item.first("wp:post_type"));
  if (type === undefined) return null;
  if (type !== "post" && type !== "page") return type;
  const status = lineOf(item.first("wp:status")) ?? "publish";
  return status === "publish" ? null : status;
}

/** Counts what is left out of an export, for one note. */
export function openLeftOut() {
  const counts = new Map<string, number>();
  return {
    add: (kind: string) => void counts.set(kind, (counts.get(kind) ?? 0) + 1),
    notes: (): string[] => {
      const listed = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} "${kind}"`);
      return listed.length === 0 ? [] : [`its file holds others, which are not read: ${listed.join(", ")}`];
    },
  };
}

/** The day and time on the blog's own clock, as its page shows them. */
export function exportedDate(item: Keyed): string | undefined {
  const date = lineOf(item.first("wp:post_date"));
  return date?.startsWith("0000") ? undefined : date;
}

/** The name that is shown for the login an export gives as author; null where the item is of no export. */
export function exportedAuthors(item: Keyed, feed: Keyed): string[] | null {
  if (item.first("wp:post_type") === undefined) return null;
  const login = lineOf(item.first("dc:creator"));
  if (login === undefined) return [];
  for (const author of feed.all("wp:author")) {
    const known = keyed(author, false);
    if (lineOf(known.first("wp:author_login")) !== login) continue;
    return [lineOf(known.first("wp:author_display_name")) ?? login];
  }
  return [login];
}

/** A block of HTML at the head of a stretch of text, or a comment that an editor of WordPress left. */
const BLOCK = /^\s*<(?:!--|\/?(?:p|div|h[1-6]|ul|ol|li|blockquote|table|pre|figure|section|hr|address|dl|form)\b)/i;

/** `[caption …]<img …> words[/caption]`, and other marks that the page has something else in the place of. */
const CAPTION =
  /\[caption\b[^\]]{0,500}\](\s*(?:<a\b[^<>]*>)?\s*<img\b[^<>]*>\s*(?:<\/a>)?)([^[]{0,2000})\[\/caption\]/gi;
const SHORT_CODE = /\[\/?(?:gallery|playlist|audio|video|embed)\b[^\]]{0,500}\]/gi;

/** A mark of a theme or a plugin: with a value (`[button color="red"]`), or one that another closes; `[sic]` is a word. */
const MARK = /\[(\/?)([a-z][a-z\d_-]{1,40})((?:\s[^\][<>]{0,500})?)\/?\]/gi;

/**
 * A text as the page of a post has it: an export keeps paragraphs as blank lines and captions in marks of WordPress' own. What
 * comes of no export stays as it is.
 */
export function asOnPage(text: string, item: Keyed): string {
  if (item.first("wp:post_type") === undefined) return text;
  const shown = text
    .replace(CAPTION, (_, picture, words) => `<figure>${picture}<figcaption>${words.trim()}</figcaption></figure>`)
    .replace(SHORT_CODE, "");
  const closed = new Set(
    [...shown.matchAll(MARK)].filter(([, slash]) => slash).map(([, , name]) => name!.toLowerCase()),
  );
  const plain = shown.replace(MARK, (mark, _, name, values) =>
    closed.has(name.toLowerCase()) || /\s[\w-]+=/.test(values) ? "" : mark,
  );
  if (/<p[\s>]/i.test(plain)) return plain;
  const stretches = plain.split(/(?:\r?\n[ \t]*){2,}/).filter((stretch) => stretch.trim() !== "");
  return stretches.map((stretch) => (BLOCK.test(stretch) ? stretch : `<p>${stretch}</p>`)).join("\n\n");
}
