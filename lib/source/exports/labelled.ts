import type { PartKind } from "../record.ts";
import { turnedName } from "./byline-names.ts";
import { dateAtStart, dateWithin } from "./date-line.ts";
import type { ExportArticle, ExportLayout, ExportLine } from "./export-layout.ts";
import { DATABASE_LABEL, type LabelledField, labelledAt } from "./labelled-words.ts";
import { openPieces } from "./pieces.ts";
import { statedWords } from "./stated-words.ts";

const NUMBERED = /^document (\d{1,6}) of (\d{1,6})$/i;
const RECORD = /^record: \d{1,6}$/i;
const COPYRIGHT = /^(?:copyright (?:©|\(c\)|copyright|\d{4})|©|\(c\) )/i;
/** A sentence that begins like a label: what a label says does not go on in small letters to a stop. */
const PROSE = /^(?![Cc]opyright\b)[\p{L} ]{1,40}:\s{1,9}\p{Ll}.*[.!?]["”»]?$/u;

const RULE = /^[_=]{15,}$/;

/** What stands where a database has no text. */
const NO_TEXT = /^(?:full text )?(?:not available|unavailable|none)\.?$/i;

/** A paragraph of the export: a label's value, or lines that have none. */
interface Entry {
  readonly field: LabelledField | null;
  /** The label as it stands, empty where there is none. */
  readonly label: string;
  words: string;
}

/**
 * Articles as ProQuest, EBSCO, NewsBank and other databases print them: a label before each field, the text behind `Full text:`, rules
 * or numbers between articles.
 */
export const labelled: ExportLayout = {
  name: "a database with labelled fields (ProQuest, EBSCO, NewsBank)",
  marks: (lines) => {
    const fields = new Set(lines.map(({ words }) => labelledAt(words)?.field));
    const named = lines.filter(({ text }) => DATABASE_LABEL.test(text)).length;
    return (
      named > 0 && (fields.has("body") || fields.has("abstract")) && (fields.has("outlet") || fields.has("externalId"))
    );
  },
  cut: ({ text }) => (RULE.test(text) || NUMBERED.test(text) || RECORD.test(text) ? "before" : null),
  count: (lines) => {
    const [, number, of] = lines.map(({ text }) => NUMBERED.exec(text)).find((match) => match !== null) ?? [];
    return number === undefined ? null : { number: Number(number), of: Number(of) };
  },
  read,
};

function read(lines: readonly ExportLine[]): ExportArticle | null {
  const entries = entriesOf(lines);
  const all = (field: LabelledField) =>
    entries.filter((entry) => entry.field === field).map(({ words }) => plain(words));
  const first = (field: LabelledField) => all(field).find((value) => value !== "");
  if (first("outlet") === undefined && first("externalId") === undefined && first("date") === undefined) return null;
  const has = (field: LabelledField) => first(field) !== undefined && !NO_TEXT.test(first(field)!);
  const isFull = has("body");
  if (!isFull && !has("abstract") && first("headline") === undefined) return null;
  const title = entries.findIndex(({ field, words }) => field === null && isTitle(plain(words), first("headline")));
  const pieces = openPieces();
  for (const [at, { field, label, words }] of entries.entries()) {
    const isHeadline = title >= 0 ? at === title : field === "headline";
    const kind: PartKind = isHeadline
      ? "headline"
      : field === "body" && isFull
        ? "body"
        : field === "abstract"
          ? isFull
            ? "standfirst"
            : "body"
          : field === "authors"
            ? "byline"
            : field === "dateline" || field === "caption"
              ? field
              : "meta";
    // A label and its value are one line of metadata: a date alone would be taken for the article's.
    if (kind === "meta") pieces.add(`${label}${words}`, "meta");
    else {
      if (label !== "") pieces.add(label, "meta");
      pieces.add(words, kind);
    }
  }
  const outlet = first("outlet");
  const date =
    first("date") ??
    all("outlet")
      .map(dateWithin)
      .find((found) => found !== null);
  const [words] = all("words").map(statedWords);
  return {
    pieces: pieces.all(),
    fields: {
      ...(outlet === undefined ? {} : { outlet: outletName(outlet) }),
      ...(date === undefined || date === null ? {} : { date: dateAtStart(date) ?? date }),
      ...one("externalId", first("externalId")),
      ...one("url", first("url")?.replace(/\s+/g, "")),
      ...one("language", first("language")),
      ...(has("authors") ? { authors: all("authors").flatMap(authorsIn) } : {}),
    },
    words: words ?? null,
    notes: isFull || !has("abstract") ? [] : ['its text is a summary, "Abstract"'],
  };
}

/** A line about rights, which stands below a text without a label of its own. */
const UNLABELLED = { field: "other", label: "" } as const;

/** Lines put together: what has no label goes on with the label's before it; a text ends where labels follow closely. */
function entriesOf(lines: readonly ExportLine[]): Entry[] {
  const labels = lines.map(({ words }) => labelledAt(words));
  const begins = labels.findIndex((label) => label?.field === "body");
  const ends =
    begins < 0
      ? -1
      : lines.findIndex(
          ({ text }, at) =>
            at > begins && (labels[at] !== null || COPYRIGHT.test(text)) && areLabels(lines, labels, at),
        );
  const entries: Entry[] = [];
  for (const [at, { words, text }] of lines.entries()) {
    const inText = begins >= 0 && at > begins && (ends < 0 || at < ends);
    const isMark = RULE.test(text) || NUMBERED.test(text) || RECORD.test(text);
    const label = inText || isMark ? null : (labels[at] ?? (COPYRIGHT.test(text) ? UNLABELLED : null));
    const last = entries.at(-1);
    const goesOn = last && last.field !== null && (inText || text !== "") && label === null && !RULE.test(text);
    if (label) entries.push({ field: label.field, label: label.label, words: words.slice(label.label.length) });
    else if (last && (goesOn || text === "")) last.words += words;
    else entries.push({ field: null, label: "", words });
  }
  return entries;
}

/** Whether labels follow closely from here on: a sentence of the text may begin with `Location:`, too. */
function areLabels(lines: readonly ExportLine[], labels: readonly unknown[], at: number): boolean {
  const below = lines.flatMap(({ text }, line) => (line > at && text !== "" && !RULE.test(text) ? [line] : []));
  if (PROSE.test(lines[at]!.text)) return false;
  const isLabel = (line: number) => labels[line] !== null || COPYRIGHT.test(lines[line]!.text);
  if (/[.!?]["”»]?$/.test(lines[at]!.text) && below.length > 0 && !isLabel(below[0]!)) return false;
  const near = below.slice(0, 6);
  return near.filter(isLabel).length * 2 >= near.length;
}

const plain = (words: string): string => words.replace(/\s+/g, " ").trim();

/** Whether a line without a label is the headline: it stands above the fields, and says what the title says. */
function isTitle(text: string, title: string | undefined): boolean {
  if (text === "" || RULE.test(text) || NUMBERED.test(text) || RECORD.test(text)) return false;
  return title === undefined || title.toLowerCase().startsWith(text.toLowerCase().replace(/(?<![.:…])[.:…]+$/, ""));
}

/**
 * `New York Times, Late Edition (East Coast); New York, N.Y.`, `Gazette (London). 13 May 2019, p4` → the paper's name;
 * `Gazette, The (London)` → `The Gazette (London)`.
 */
function outletName(filed: string): string {
  const written = filed.replace(/^([^,;]{1,100}), (the|an?|die|der|das|le|la|les|l'|el|il|o)(?=$| \()/i, "$2 $1");
  const [name = written] = written.split(/\s{0,9};\s|[.,]\s{1,9}(?=\d)/);
  return name.replace(/[\s,]{0,3}[\p{L} ]{0,20}\bedition\b.*$/iu, "").trim() || written;
}

function authorsIn(written: string): string[] {
  return written
    .split(/(?<!\s)\s*(?:;|\band\b)\s*/)
    .map((name) => turnedName(name.replace(/\.$/, "")))
    .filter((name) => name !== "");
}

function one(field: "externalId" | "url" | "language", value: string | undefined) {
  return value === undefined || value === "" ? {} : { [field]: value };
}
