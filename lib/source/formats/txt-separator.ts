import { articleStart, type Certainty } from "./article-start.ts";
import { countsArticles } from "./numbered-lines.ts";

/** What separates the articles of one text file: numbered lines, lines of one mark, or the dates that head them. */
export interface Separator {
  readonly name: string;
  /** Finds the lines that may separate articles, in a text with a byte a character. */
  readonly lines: RegExp;
  /** Whether the line belongs to the article that it opens. */
  readonly heads: boolean;
  /** Which beginnings below a line show that an article begins there. */
  readonly shown: readonly Certainty[];
  /** Whether the programs that write such lines put a cover page or a list of contents before the first. */
  readonly covers?: boolean;
}

/** Where an article begins and ends: bytes, `end` exclusive. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Text below a line that tells whether an article begins there, in bytes. */
export const START_LENGTH = 2000;

/** Shorter pieces, in bytes, are a footer or a line of their own and no article. */
const ARTICLE_LENGTH = 80;

const NUMBERED: Separator = {
  name: 'lines such as "Document 1 of 20"',
  lines:
    /^[ \t\f]*(?:(?:document|article|item|story|result)[ \t]+\d+[ \t]+of[ \t]+\d+|\d+[ \t]+of[ \t]+\d+[ \t]+(?:documents|articles|items|stories|results))[ \t]*\r?$/gim,
  heads: false,
  shown: ["sure", "likely", "none"],
  covers: true,
};

const DATED: Separator = {
  name: "the dates that head them",
  lines: /^(?:\xef\xbb\xbf)?[ \t]*date[ \t]+\d{4}-\d{2}-\d{2}(?=\s)/gm,
  heads: true,
  shown: ["sure", "likely", "none"],
};

const RULED: readonly Separator[] = ["=", "-", "*", "_", "~"].map((mark) => ({
  name: `lines of "${mark.repeat(3)}"`,
  lines: new RegExp(String.raw`^[ \t]{0,80}[${mark}](?:[ \t]{0,8}[${mark}]){2,200}[ \t]*\r?$`, "gm"),
  heads: false,
  shown: ["sure", "likely"],
}));

/** Pages end in form feeds too, so only a date or a byline shows that an article begins. */
const PAGED: Separator = { name: "form feeds", lines: /\f/g, heads: false, shown: ["sure"] };

/** What separates this text into articles, or null where it is one article. A line of marks alone proves nothing. */
export function findSeparator(text: string): Separator | null {
  if (isNumbered(text)) return NUMBERED;
  const ruled = [...RULED, PAGED].find((separator) => separates(text, separator));
  const dates = countLines(text, DATED);
  const dated = dates > 1 && dates <= mostArticles(text) ? partsOf(text, DATED).filter(isLong).length : 0;
  // Rules between dated articles separate them; rules within one do not.
  if (dated > 1 && !(ruled && partsOf(text, ruled).length >= dated)) return DATED;
  return ruled ?? null;
}

/** The pieces of a text between its separator lines, in order; some may hold no words. */
export function partsOf(text: string, separator: Separator): Part[] {
  const shown = cutsOf(text, separator).filter((cut) => separator.shown.includes(cut.head));
  const titled = separator.heads && shown.length > 0 && /^\s*\S[^\r\n]{0,149}\s*$/.test(text.slice(0, shown[0]!.end));
  const cuts = titled ? shown.map((cut) => titleAbove(text, cut)) : shown;
  const starts = [0, ...cuts.map(({ start }) => start)];
  return starts.map((start, at) => ({ start, end: cuts[at]?.end ?? text.length }));
}

/** Every line that may be a separator: where the piece above ends, where the one below starts, and how that one begins. */
function cutsOf(text: string, { lines, heads }: Separator): (Part & { readonly head: Certainty })[] {
  const found = [...text.matchAll(lines)];
  return found.map(({ index, 0: line }, at) => {
    const start = heads ? index : index + line.length;
    const next = found[at + 1]?.index ?? text.length;
    return {
      end: index,
      start,
      head: heads ? "sure" : articleStart(text.slice(start, Math.min(next, start + START_LENGTH))),
    };
  });
}

/** Where headlines stand above the dates, the line above a date belongs to the date's article. */
function titleAbove(text: string, { end }: Part): Part {
  const from = Math.max(0, end - 300);
  const above = /(?:\n[ \t]*\r?\n|^)([^\r\n]{1,150})\r?\n\s*$/.exec(text.slice(from, end));
  if (!above || (from > 0 && above.index === 0)) return { start: end, end };
  const start = from + above.index + above[0].indexOf(above[1]!);
  return { start, end: start };
}

function isNumbered(text: string): boolean {
  if (countLines(text, NUMBERED) > mostArticles(text)) return false;
  const lines = (text.match(NUMBERED.lines) ?? []).map((line) => line.match(/\d+/g)!.map(Number));
  return countsArticles(lines.map(([number, of]) => ({ number: number!, of: of! })));
}

/**
 * Lines of one mark separate articles where nearly every piece between them begins like one. Where the first has a date or a
 * byline, so have most; the pieces of one article between ornaments have none. Of two, one much shorter is a footer.
 */
function separates(text: string, separator: Separator): boolean {
  const lines = countLines(text, separator);
  if (lines === 0 || lines > mostArticles(text)) return false;
  const cuts = cutsOf(text, separator);
  const first = { start: 0, head: articleStart(text.slice(0, Math.min(cuts[0]!.end, START_LENGTH))) };
  const pieces = [first, ...cuts].map((cut, at) => ({ ...cut, end: cuts[at]?.end ?? text.length })).filter(isLong);
  const lengths = pieces.map(({ start, end }) => end - start);
  const sure = pieces.filter(({ head }) => head === "sure").length;
  const like = pieces.filter(({ head }) => separator.shown.includes(head)).length;
  if (pieces.length < 2 || like < pieces.length * 0.8) return false;
  if (pieces[0]!.head === "sure") return sure - 1 >= (pieces.length - 1) / 2;
  return pieces.length > 2 || Math.min(...lengths) * 4 >= Math.max(...lengths);
}

/** Lines that may be separators, counted no further than it takes to see that they are too many. */
function countLines(text: string, { lines }: Separator): number {
  let count = 0;
  for (const _ of text.matchAll(lines)) if (++count > mostArticles(text)) break;
  return count;
}

function mostArticles(text: string): number {
  return text.length / ARTICLE_LENGTH;
}

function isLong({ start, end }: Part): boolean {
  return end - start >= ARTICLE_LENGTH;
}
