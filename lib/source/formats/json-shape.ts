import { headText } from "../files/head.ts";
import type { SourceFile } from "../record.ts";

/** How deep in a JSON text the articles lie: brackets around each. At 0 they follow one another, else they are in a list. */
export interface JsonShape {
  readonly level: number;
}

/** Keys under which dumps and the answers of news APIs keep their list of articles. */
export const LIST_KEYS: ReadonlySet<string> = new Set(
  "articles stories news items item _items posts entries docs documents records results rows data hits".split(" "),
);

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const SCALAR = String.raw`(?:${STRING}|-?[\d.eE+-]+|true|false|null)`;
const FLAT_LIST = String.raw`\[(?:[^\[\]"]|${STRING})*\]`;
const LIST = String.raw`"(?:${[...LIST_KEYS].join("|")})"\s*:\s*\[\s*\{`;
/** `{"status": "ok", "response": {"total": 2, "docs": [{`: what stands before the first article of a wrapped list. */
const WRAPPED = new RegExp(
  String.raw`^\s*\{\s*(?:(?!${LIST})${STRING}\s*:\s*(?:(?:${SCALAR}|${FLAT_LIST})\s*(?:\}\s*)*,\s*|\{\s*(?=")))*${LIST}`,
  "s",
);

/** Keys that make an object itself the article, whatever lists it holds. */
const OWN_WORDS = /"(?:text|body|content|title|headline)"\s*:/i;

/** A feed has a title of its own before its list. */
const FEED = /"(?:version"\s*:\s*"https?:\/\/jsonfeed\.org\/|feed_url"|home_page_url")/;

/** The shape of a JSON document, or null where it is none, or one object a line. */
export function jsonShape(file: SourceFile): JsonShape | null {
  const start = headText(file);
  if (/^\s*\[\s*(?:\{|\]\s*$)/.test(start) || (/\.json$/i.test(file.name) && /^\s*\[/.test(start))) return { level: 1 };
  if (!/^\s*\{/.test(start)) return null;
  if (/\.(?:jsonl|ndjson)$/i.test(file.name)) return null;
  const wrapped = WRAPPED.exec(start)?.[0];
  if (wrapped && (!OWN_WORDS.test(wrapped) || FEED.test(wrapped))) return { level: depthOf(wrapped.slice(0, -1)) };
  // An object over several lines: its first one breaks off after a bracket or a comma.
  return /^\s*\{[^\S\n]*\r?\n\s*"/.test(start) || /^\s*\{\s*"[^\n]*[,{[][^\S\n]*\n\s*["{]/.test(start)
    ? { level: 0 }
    : null;
}

function depthOf(start: string): number {
  const brackets = start.replace(new RegExp(STRING, "gs"), "").match(/[[\]{}]/g) ?? [];
  return brackets.reduce((depth, bracket) => depth + (bracket === "{" || bracket === "[" ? 1 : -1), 0);
}
