/** What a database prints on the page before an export's articles, and an article's own lines do not say. */
const MARKS =
  /^[ \t\f]*(?:download request|selected items|time of request|date and time|job number|user name|client id(?:\/project name)?|project id|number of (?:documents|items|lines)|documents? \(\d+\)|delivery details|search (?:terms|type|query|summary)|narrowed by|table of contents|research information)[ \t]*(?::|\(\d+\)|\r?$)/gim;

/** Prose of an article: a paragraph of at least so many bytes that holds a sentence's end. */
const PROSE = 100;

/**
 * Whether what stands before an export's first article is its cover page or list of contents, and no article itself.
 * Texts here hold a byte a character.
 */
export function isCover(text: string): boolean {
  if (marksIn(text) > 1) return true;
  return !text.split(/\r?\n[ \t]*\r?\n|\f/).some(isProse);
}

/** Where the cover page of a next export begins behind the article that ends one; the text's length where none does. */
export function coverBelow(text: string): number {
  const start = text.search(MARKS);
  return start > 0 && marksIn(text.slice(start)) > 1 ? start : text.length;
}

function marksIn(text: string): number {
  return text.match(MARKS)?.length ?? 0;
}

function isProse(paragraph: string): boolean {
  if (paragraph.length < PROSE || !/[.!?]["')\]]*(?:\s|$)/.test(paragraph)) return false;
  const lines = paragraph.split(/\r?\n/).filter((line) => line.trim() !== "");
  const listed = lines.filter((line) => /^\s*(?:\d{1,4}[.)]|[-*\x95])\s/.test(line));
  return listed.length * 2 < lines.length;
}
