import { headText } from "../files/head.ts";
import type { SourceFile } from "../record.ts";

/** How deep in a JSON text the articles lie: brackets around each. At 0 they follow one another, else they are in a list. */
export interface JsonShape {
  readonly level: number;
}

/** Keys under which dumps and the answers of news APIs keep their list of articles. */
export const LIST_KEYS: ReadonlySet<string> = new Set(
  "articles stories news items item _items posts entries docs documents records results rows data hits value objects edges article".split(
    " ",
  ),
);

/** Keys of lists that only divide what is found, and hold the lists of articles. */
const DIVISIONS: ReadonlySet<string> = new Set(["category", "zone"]);

/** Keys that make an object itself the article, whatever lists it holds. */
const OWN_WORDS: ReadonlySet<string> = new Set(["text", "body", "content", "title", "headline"]);

/** A feed, or what a reader of feeds keeps of one, has a title of its own before its list. */
const FEED =
  /"(?:version"\s*:\s*"https?:\/\/jsonfeed\.org\/|feed_url"|home_page_url"|continuation"|id"\s*:\s*"(?:feed|user)\/)/;

/** The shape of a JSON document, or null where it is none, or one object a line. */
export function jsonShape(file: SourceFile): JsonShape | null {
  const start = headText(file);
  if (/^\s*\[\s*(?:\{|\]\s*$)/.test(start) || (/\.json$/i.test(file.name) && /^\s*\[/.test(start))) return { level: 1 };
  if (!/^\s*\{/.test(start)) return null;
  if (/\.(?:jsonl|ndjson)$/i.test(file.name)) return null;
  const wrapped = listIn(start);
  if (wrapped !== null) return wrapped;
  // An object over several lines: its first one breaks off after a bracket or a comma.
  return /^\s*\{[^\S\n]*\r?\n\s*"/.test(start) || /^\s*\{\s*"[^\n]*[,{[][^\S\n]*\n\s*["{]/.test(start)
    ? { level: 0 }
    : null;
}

/**
 * The first list of objects under a key that is known, however deep in other objects; null where there is none, or an object
 * around it has words of its own. Other lists are passed over. One pass: what is read may be anything.
 */
function listIn(start: string): JsonShape | null {
  /** Of each bracket that is open whether it has words of its own; of a list never. */
  const open: boolean[] = [];
  let [level, passed, key] = [0, 0, ""];
  for (let at = 0; at < start.length; at++) {
    const sign = start[at];
    if (sign === '"') {
      const end = stringEnd(start, at + 1);
      if (end < 0) break;
      if (/^\s{0,20}:/.test(start.slice(end + 1, end + 22))) {
        key = start.slice(at + 1, end);
        if (OWN_WORDS.has(key.toLowerCase())) open[open.length - 1] = true;
      }
      at = end;
    } else if (sign === "{") open.push(false);
    else if (sign === "[") {
      open.push(false);
      if (level > 0 || passed > 0) continue;
      if (LIST_KEYS.has(key) && /^\s{0,200}\{/.test(start.slice(at + 1, at + 202))) {
        if (FEED.test(start.slice(0, at))) return { level: open.length };
        level = open.length;
      } else if (!DIVISIONS.has(key)) passed = open.length;
    } else if (sign === "}" || sign === "]") {
      const isOwn = open.pop() === true;
      if (open.length < passed) passed = 0;
      // An object around the list: what stands in the list itself lies deeper.
      if (level > 0 && isOwn && open.length < level - 1) return null;
    }
  }
  return level === 0 || open.slice(0, level - 1).includes(true) ? null : { level };
}

function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++)
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  return -1;
}
