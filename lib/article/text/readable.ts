import type { Part } from "../../source/record.ts";
import { remember } from "../../text/remember.ts";
import { characterReferences } from "./character-references.ts";
import { type Edit, Edited } from "./edited.ts";
import { isHtml } from "./is-html.ts";
import { lineEndHyphens, pageBreaks } from "./line-end-hyphens.ts";
import { markup } from "./markup.ts";
import { openedLetters } from "./opened-letters.ts";
import { readTwice } from "./read-twice.ts";

/** What a field of a source says to a reader, where that is not what it holds letter by letter. */
export interface Readable {
  /** Its words with the lines as the source sets them, which tell its paragraphs; null: those of the source itself. */
  readonly lines: Edited | null;
  /** Its words, those that a line's end broke put together. */
  readonly words: Edited;
  /** What its markup marks as zones: ranges of the raw text. */
  readonly parts: readonly Part[];
  /** What was mended or read otherwise, in words for the report. */
  readonly notes: readonly string[];
}

/** How many times a text can have gone through a wrong encoding. */
const MOST_TIMES = 3;

/** What is longer is a text, as a rule, and of those the latest is asked about again and again. */
const SHORT = 200;

const shortReadable = remember(500, read);
let latest: { readonly raw: string; readonly readable: Readable | null } = { raw: "", readable: null };

/** What a raw text says to a reader; null where that is the text as it stands, as of nearly all. */
export function readable(raw: string): Readable | null {
  if (raw.length <= SHORT) return shortReadable(raw);
  if (latest.raw !== raw) latest = { raw, readable: read(raw) };
  return latest.readable;
}

/** Where the words of a stretch of a raw text stand in the text that is read. */
export function wordsIn(raw: string, start: number, end: number): { text: string; from: number; to: number } {
  const words = readable(raw)?.words;
  return words === undefined ? { text: raw, from: start, to: end } : { text: words.text, ...words.range(start, end) };
}

function read(raw: string): Readable | null {
  let lines: Edited | null = null;
  let parts: readonly Part[] = [];
  const notes: string[] = [];
  const text = () => (lines === null ? raw : lines.text);
  const change = (edits: readonly Edit[]) => {
    if (edits.length > 0) lines = new Edited(lines ?? raw, edits);
  };
  for (let twice = readTwice(raw); twice !== null && notes.length < MOST_TIMES; twice = readTwice(text())) {
    change(twice.edits);
    notes.push(`its letters are mended: they were UTF-8 that had been read as ${twice.as}`);
  }
  const escaped = isEscapedHtml(text());
  if (escaped) change(characterReferences(text()));
  if (escaped || isHtml(text())) {
    const { edits, parts: marked } = markup(text());
    const html = lines as Edited | null;
    parts = html === null ? marked : marked.map((part) => inRaw(html, part));
    change(edits);
    notes.push("it is read as HTML");
  } else change(characterReferences(text()));
  // Feeds escape what was escaped (`&amp;eacute;`); who writes of references may mean them.
  if (!/\b(?:html|markup|entit(?:y|ies))\b/i.test(text())) change(characterReferences(text()));
  change(openedLetters(text()));
  change(pageBreaks(text()));
  const joined = lineEndHyphens(text());
  const words = joined.length > 0 ? new Edited(lines ?? raw, joined) : lines;
  return words === null ? null : { lines, words, parts, notes };
}

/** A title may have tags in its midst alone; it is a line of at most so many letters. */
const TITLE_LENGTH = 300;

/** Whether all tags of a text are written as references, as feeds do: `&lt;p&gt;`, and in a title `A &lt;b&gt;b&lt;/b&gt;`. */
function isEscapedHtml(text: string): boolean {
  if (!/&lt;[a-z]/i.test(text) || /<[a-z]/i.test(text)) return false;
  const isTitle = text.length <= TITLE_LENGTH && !/[\r\n]/.test(text.trim());
  if (!isTitle && !/^\s*&lt;[a-z]/i.test(text)) return false;
  return isHtml(new Edited(text, characterReferences(text)).text);
}

function inRaw(text: Edited, { kind, start, end }: Part): Part {
  return { kind, start: text.startOf(start), end: text.endOf(end - 1) };
}
