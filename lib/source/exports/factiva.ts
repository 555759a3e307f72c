import { bylineNames } from "./byline-names.ts";
import { dateAtStart } from "./date-line.ts";
import type { ExportArticle, ExportLayout, ExportLine } from "./export-layout.ts";
import { factivaCodes, isLastCode } from "./factiva-codes.ts";
import { openPieces } from "./pieces.ts";
import { statedWords } from "./stated-words.ts";

/** `Document NYTF000020050408dp1900j9s`, with the word in the language of the interface. */
const DOCUMENT = /^\p{L}{2,14}\s+([A-Za-z]{2,10}\d{10,20}[a-z0-9]{4,14})$/u;

/** `877 words`, `1,285 Wörter`, `8165 字`: a number and a word of any language. */
const WORDS = /^\d[\d.,]{0,9}\s?\p{L}{1,12}$/u;

const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i;
const TIME = /^\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?: \p{Lu}{2,5})?$/iu;

/** The outlet's code. */
const CODE = /^[A-Z][A-Z0-9]{1,9}$/;

/** Lines above the count of words at most: section, headline, names. */
const MOST_ABOVE = 6;

/** A headline of four words or more; a section has fewer. */
const LONG = /^\S{1,99}(?:\s{1,9}\S{1,99}){3}/;

/** A byline has at most so many letters. */
const BYLINE = 120;

/** Factiva's articles as it prints them: headline, count of words, date, outlet and copyright line by line, then the text. */
export const factiva: ExportLayout = {
  name: "Factiva",
  marks: (lines) => lines.some(({ text }) => DOCUMENT.test(text)) && wordsAt(lines) >= 0,
  cut: (line) =>
    line.looks.includes("start") ? "before" : DOCUMENT.test(line.text) || isLastCode(line) ? "after" : null,
  read,
};

/** The line with the count of words, which the date follows. */
function wordsAt(lines: readonly ExportLine[]): number {
  return lines.findIndex(({ text }, at) => {
    if (!WORDS.test(text)) return false;
    const next = lines.slice(at + 1, at + 4).find((line) => line.text !== "");
    return next !== undefined && dateAtStart(next.text) !== null;
  });
}

function read(lines: readonly ExportLine[]): ExportArticle | null {
  // Its older pages have the same fields in a table, each behind its code.
  if (factivaCodes.marks(lines)) return factivaCodes.read(lines);
  const counted = wordsAt(lines);
  if (counted < 0) return null;
  const named = lines.map((line, at) => ({ ...line, at })).filter(({ text }) => text !== "");
  const below = named.filter(({ at }) => at > counted);
  const [date, ...rest] = below;
  const time = rest[0] && TIME.test(rest[0].text) ? rest[0] : null;
  const outlet = time ? rest[1] : rest[0];
  const document = named.findLast(({ text }) => DOCUMENT.test(text));
  const copyright = rest.slice(0, 14).find(({ text }) => COPYRIGHT.test(text));
  const body = bodyFrom(lines, copyright?.at, rest);
  const end = bodyTo(
    named,
    body,
    document?.at ?? lines.length,
    lines.some(({ looks }) => looks.includes("body")),
  );
  const head = readHead(named.filter(({ at }) => at < counted).slice(-MOST_ABOVE), lines);
  const pieces = openPieces();
  for (const [at, { words, looks, text }] of lines.entries()) {
    if (at < head.from) continue;
    if (at < counted) pieces.add(words, head.headlines.has(at) ? "headline" : head.bylines.has(at) ? "byline" : "meta");
    else if (at < body || at >= end) pieces.add(words, "meta");
    else
      pieces.add(
        words,
        lines.some((line) => line.looks.includes("body")) && text !== "" && !looks.includes("body")
          ? "caption"
          : "body",
      );
  }
  const authors = [...head.bylines].flatMap((at) => bylineNames(lines[at]!.text));
  const day = dateAtStart(date!.text)!;
  const hour = time === null ? null : dateAtStart(`${day} ${time.text}`);
  const id = document && DOCUMENT.exec(document.text)![1];
  return {
    pieces: pieces.all(),
    fields: {
      date: hour ?? day,
      ...(outlet && outlet.at < body ? { outlet: outlet.text } : {}),
      ...(authors.length > 0 ? { authors } : {}),
      ...languageOf(named, copyright?.at),
      ...(id ? { externalId: id } : {}),
    },
    words: statedWords(lines[counted]!.text),
  };
}

/** The line above the copyright names the language, if no part of the mark-up does. */
function languageOf(named: readonly (ExportLine & { readonly at: number })[], copyright: number | undefined) {
  if (copyright === undefined || named.some(({ language }) => language !== undefined)) return {};
  const above = named.findLast(({ at }) => at < copyright)?.text ?? "";
  return /^\p{L}{2,20}(?: \(?\p{L}{2,20}\)?)?$/u.test(above) && !CODE.test(above) ? { language: above } : {};
}

/** Where the text begins: behind the copyright, else at what is marked as text, else behind the first empty line. */
function bodyFrom(
  lines: readonly ExportLine[],
  copyright: number | undefined,
  rest: readonly { readonly at: number }[],
): number {
  const marked = lines.findIndex(({ looks }) => looks.includes("body"));
  if (copyright !== undefined && (marked < 0 || copyright < marked)) return copyright + 1;
  if (marked >= 0) return marked;
  const from = rest[0]?.at ?? lines.length;
  const empty = lines.findIndex(({ text }, at) => at > from && text === "");
  return empty < 0 ? from : empty;
}

/** Where the text ends: the publisher's name may stand between it and the document's. */
function bodyTo(
  named: readonly (ExportLine & { readonly at: number })[],
  body: number,
  document: number,
  isMarked: boolean,
): number {
  const inside = named.filter(({ at }) => at >= body && at < document);
  const last = inside.at(-1);
  if (last === undefined || inside.length < 2) return document;
  const isName = isMarked ? !last.looks.includes("body") : isPublisher(last.text, named);
  return isName ? last.at : document;
}

/** Whether the last line names the publisher: it ends like a name, or the copyright is this one's. */
function isPublisher(text: string, named: readonly ExportLine[]): boolean {
  if (text.length >= 80) return false;
  const holder = named.find((line) => COPYRIGHT.test(line.text))?.text ?? "";
  return !/[.!?…"”»)。]$/.test(text) || holder.includes(text.replace(/\.$/, ""));
}

/** Which lines above the count of words are the headline and the byline; the rest are a section. */
function readHead(above: readonly (ExportLine & { readonly at: number })[], lines: readonly ExportLine[]) {
  const marked = above.filter(({ looks }) => looks.includes("headline") || looks.includes("heading"));
  if (marked.length > 0) {
    const first = marked[0]!.at;
    const bylines = above.filter(({ at, looks, text }) => looks.includes("byline") || (at > first && isByline(text)));
    const from = above.find(({ looks }) => looks.includes("start"))?.at ?? first;
    return { from, headlines: atOf(marked), bylines: atOf(bylines.filter((line) => !marked.includes(line))) };
  }
  const last = above.at(-1);
  const before = above.at(-2);
  if (last === undefined) return { from: 0, headlines: new Set<number>(), bylines: new Set<number>() };
  const isApart = before !== undefined && lines.slice(before.at + 1, last.at).some(({ text }) => text === "");
  // Where no line is empty, as paragraphs of a document are not, names stand below what is long enough for a headline.
  const isDense =
    before !== undefined &&
    !lines.slice(above[0]!.at, last.at).some(({ text }) => text === "") &&
    LONG.test(before.text);
  const named =
    before !== undefined &&
    (/^(?:by|von|par|por|da|di|door)\s/i.test(last.text) || isApart || isDense) &&
    isByline(last.text);
  const headline = named ? before : last;
  // What stands further above is a list of contents, or the section in the line before.
  return { from: headline.at, headlines: atOf([headline]), bylines: atOf(named ? [last] : []) };
}

function isByline(text: string): boolean {
  return text.length <= BYLINE && bylineNames(text).length > 0;
}

function atOf(lines: readonly { readonly at: number }[]): Set<number> {
  return new Set(lines.map(({ at }) => at));
}
