import { bylineNames } from "./byline-names.ts";
import { dateAtStart } from "./date-line.ts";
import type { ExportArticle, ExportLayout, ExportLine } from "./export-layout.ts";
import {
  BELOW_BODY,
  BODY_BEGINS,
  DOCUMENT_ENDS,
  isSetApart,
  type Labelled,
  labelAt,
  type NexisField,
  NUMBER_LINE,
} from "./nexis-words.ts";
import { openPieces, type Pieces } from "./pieces.ts";
import { statedWords } from "./stated-words.ts";

/** Lines above an article's first label: outlet, date, edition, headline, copyright. */
const MOST_ABOVE = 40;

/** The one label that stands below every text, and is no word of any. */
const LOADED = /^(?:load-date|ladedatum|date-chargement|fecha-carga|data-caricamento|laaddatum):/i;

const COPYRIGHT =
  /^(?:copyright|©|\(c\)|all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados)/i;

/** Lines of a cover page, in the languages of the interface. */
const COVER =
  /^(?:user name|benutzername|nom d.utilisateur|date and time|datum und (?:uhr)?zeit|job number|auftragsnummer|documents? \(\d+\)|dokumente? \(\d+\)|client\/(?:matter|mandat)|search (?:terms|type)|such(?:begriffe|typ)|narrowed by|eingegrenzt (?:durch|nach)|content type|inhaltstyp|(?:combined )?sources?:|quellen?:|project id|send to|time of request|download request)/i;

/** `Edition 1, National Edition`, `Final Edition`, `Ausgabe Nord`. */
const EDITION = /\b(?:edition|ausgabe|édition|edición|edizione|editie|edição)\b|^(?:final|late|city|national|home)$/i;

/**
 * Nexis, Nexis Uni, Lexis Advance and their forerunners, in whatever language the interface was. The older layout puts outlet,
 * date and edition above the headline and writes labels in capitals; the newer puts the headline first and the word `Body`
 * above the text.
 */
export const nexis: ExportLayout = {
  name: "Nexis",
  marks: (lines) => {
    const labels = lines.map(({ words }) => labelAt(words)).filter((label) => label !== null);
    const has = (field: NexisField) => labels.some((label) => label.field === field && isSetApart(label));
    const ends = lines.some(({ text }) => DOCUMENT_ENDS.test(text));
    const numbered = lines.some(({ text }) => NUMBER_LINE.test(text));
    const bodies = lines.some(({ text }) => BODY_BEGINS.test(text));
    const counted = labels.some(({ field, value }) => field === "length" && statedWords(value) !== null);
    return (numbered && (has("length") || has("tail"))) || (bodies && counted) || (ends && has("tail") && counted);
  },
  cut: ({ text, looks }) =>
    looks.includes("start") || NUMBER_LINE.test(text) ? "before" : DOCUMENT_ENDS.test(text) ? "after" : null,
  count: (lines) => {
    for (const { text } of lines.slice(0, 200)) {
      const [, number, of] = NUMBER_LINE.exec(text) ?? [];
      if (number !== undefined) return { number: Number(number), of: Number(of) };
      const [, all] = /^(?:documents?|dokumente?|documentos?|documenti|documenten) \((\d{1,6})\)$/i.exec(text) ?? [];
      if (all !== undefined) return { number: null, of: Number(all) };
    }
    return null;
  },
  read,
};

function read(lines: readonly ExportLine[]): ExportArticle | null {
  const body = lines.findIndex(({ text }) => BODY_BEGINS.test(text));
  const labels = lines.map(({ words }) => labelAt(words));
  const isNew =
    body >= 0 && labels.slice(0, body).some((label) => label?.field === "length" || label?.field === "head");
  const first = labels.findIndex(
    (label, at) => label !== null && (isNew ? at < body : isSetApart(label)) && !NUMBER_LINE.test(lines[at]!.text),
  );
  const anchored = labels.some((label) => label && /^(?:length|tail)$/.test(label.field) && isSetApart(label));
  if (first < 0 || (!isNew && !anchored)) return null;
  const pieces = openPieces();
  const above = readAbove(lines.slice(0, first), isNew, pieces);
  const article = isNew ? readNew(lines.slice(first), body - first, pieces) : readOld(lines.slice(first), pieces);
  return { ...article, fields: { ...above, ...article.fields } };
}

/** What stands above the first label. Of a cover page, which tells who asked for what, nothing is kept. */
function readAbove(lines: readonly ExportLine[], isNew: boolean, pieces: Pieces) {
  const cover = lines.findLastIndex(({ text }) => COVER.test(text));
  const from = Math.max(
    cover + 1,
    lines.length - MOST_ABOVE,
    lines.findIndex(({ looks }) => looks.includes("heading")),
  );
  const named = lines.map((line, at) => ({ line, at })).filter(({ line: { text }, at }) => at >= from && text !== "");
  const dated = named.filter(({ line }) => dateAtStart(line.text) !== null && !COPYRIGHT.test(line.text));
  // A headline may begin with a date, too; an outlet stands between it and the date.
  const date = isNew ? dated.findLast(({ at }) => named.filter((other) => other.at < at).length > 1) : dated[0];
  const others = named.filter(
    ({ line: { text }, at }) => at !== date?.at && !NUMBER_LINE.test(text) && !COPYRIGHT.test(text),
  );
  const heading = others.filter(({ line }) => line.looks.includes("heading"));
  const before = others.filter(({ at }) => date === undefined || at < date.at);
  const behind = others.filter(({ at }) => date !== undefined && at > date.at);
  const unmarked = before.filter(({ line }) => !line.looks.includes("heading"));
  const outlet = heading.length > 0 ? unmarked[0] : !isNew || before.length > 1 ? before.at(-1) : undefined;
  const headlines = !isNew
    ? behind.filter(({ line }, at) => !isEdition(line, at, behind.length, named, date?.at))
    : heading.length > 0
      ? heading
      : before.filter(({ at }) => at !== outlet?.at);
  const isHeadline = new Set(headlines.map(({ at }) => at));
  for (const [at, { words, text }] of lines.entries())
    if (at >= from) pieces.add(words, isHeadline.has(at) && text !== "" ? "headline" : "meta");
  return {
    ...(date ? { date: dateAtStart(date.line.text)! } : {}),
    ...(outlet ? { outlet: outlet.line.text.replace(/(?<=\.\p{L}{2,4})\.$/u, "") } : {}),
  };
}

type Placed = { readonly line: ExportLine; readonly at: number };

/** Whether a line behind the date names an edition: by its words, or since it is set in the middle as the date is. */
function isEdition(line: ExportLine, at: number, count: number, named: readonly Placed[], date: number | undefined) {
  if (at === count - 1) return false;
  const indent = (words: string) => /^\s*/.exec(words)![0].length;
  const centred = named.find((other) => other.at === date);
  return EDITION.test(line.text) || (centred !== undefined && indent(line.words) > 5 && indent(centred.line.words) > 5);
}

/** From the first label on, where the word `Body` parts head and text. */
function readNew(lines: readonly ExportLine[], body: number, pieces: Pieces): ExportArticle {
  const head = readLabels(lines.slice(0, body), pieces);
  pieces.add(lines[body]!.words, "meta");
  const rest = lines.slice(body + 1);
  const below = rest.findIndex(
    ({ text, words }) => BELOW_BODY.test(text) || DOCUMENT_ENDS.test(text) || isTail(words) || LOADED.test(text),
  );
  let end = below < 0 ? rest.length : below;
  // Where a program has made the fixed space behind a label a plain one, labels are told by what stands below them.
  while (end > 0 && (rest[end - 1]!.text === "" || isBelow(labelAt(rest[end - 1]!.words)))) end--;
  return finish(head, rest, end, pieces);
}

/** From the first label on, where the text begins behind the last label of the head. */
function readOld(lines: readonly ExportLine[], pieces: Pieces): ExportArticle {
  let at = 0;
  let inLabel = false;
  for (; at < lines.length; at++) {
    const { words, text } = lines[at]!;
    const label = labelAt(words);
    if (text === "") inLabel = false;
    else if (label !== null && isSetApart(label) && !isTail(words)) inLabel = !/\n[^\S\n]*\n$/.test(words);
    else if (!inLabel) break;
    else if (/\n[^\S\n]*\n$/.test(words)) inLabel = false;
  }
  const head = readLabels(lines.slice(0, at), pieces);
  const rest = lines.slice(at);
  const tail = rest.findIndex(({ words }) => isTail(words));
  let end = tail < 0 ? rest.length : tail;
  while (end > 0 && (rest[end - 1]!.text === "" || COPYRIGHT.test(rest[end - 1]!.text))) end--;
  return finish(head, rest, end, pieces);
}

/** Whether a line is a label that stands below a text. */
function isTail(words: string): boolean {
  const label = labelAt(words);
  return isBelow(label) && isSetApart(label!);
}

function isBelow(label: Labelled | null): boolean {
  return label !== null && /^(?:caption|note|tail|language)$/.test(label.field);
}

/** The text and what stands below it. */
function finish(head: Head, rest: readonly ExportLine[], end: number, pieces: Pieces): ExportArticle {
  const full = rest.slice(0, end).findIndex(({ text }) => /^full text:?$/i.test(text));
  const abstract = rest.slice(0, Math.max(full, 0)).findIndex(({ text }) => /^abstract:?$/i.test(text));
  for (const [at, { words }] of rest.slice(0, end).entries()) {
    const mark = abstract >= 0 && (at === full || at === abstract);
    pieces.add(words, mark ? "meta" : abstract >= 0 && at > abstract && at < full ? "standfirst" : "body");
  }
  const tail = readLabels(rest.slice(end), pieces);
  const language = tail.language ?? head.language;
  return {
    pieces: pieces.all(),
    fields: {
      ...(head.authors.length > 0 ? { authors: head.authors } : {}),
      ...(language === undefined ? {} : { language }),
    },
    words: head.words,
  };
}

interface Head {
  readonly authors: readonly string[];
  readonly words: number | null;
  readonly language: string | undefined;
}

/** Lines of labels with their values, which may go on in lines below. */
function readLabels(lines: readonly ExportLine[], pieces: Pieces): Head {
  const authors: string[] = [];
  let words: number | null = null;
  let language: string | undefined;
  let goesOn: "meta" | "byline" | "dateline" | "standfirst" | "caption" | "note" = "meta";
  for (const line of lines) {
    const label = labelAt(line.words);
    if (label === null || !(isSetApart(label) || label.label.trim() !== label.label)) {
      if (BELOW_BODY.test(line.text))
        goesOn = /^(?:graphic|grafik)/i.test(line.text)
          ? "caption"
          : /^(?:note|anm|corr)/i.test(line.text)
            ? "note"
            : "meta";
      const isMark = BELOW_BODY.test(line.text) || DOCUMENT_ENDS.test(line.text) || COPYRIGHT.test(line.text);
      pieces.add(line.words, isMark ? "meta" : goesOn);
      continue;
    }
    const value = line.words.slice(label.label.length);
    const { field } = label;
    goesOn = /^(?:byline|dateline|standfirst|caption|note)$/.test(field) ? (field as typeof goesOn) : "meta";
    if (field === "byline") authors.push(...bylineNames(value.replace(/\s+/g, " ").trim()));
    if (field === "length") words ??= statedWords(value);
    if (field === "language") language ??= value.replace(/\s+/g, " ").trim().split(/[;,(]/)[0]!.trim();
    // A label and its value are one line of metadata: a date alone would be taken for the article's.
    if (goesOn === "meta") pieces.add(line.words, "meta");
    else {
      pieces.add(label.label, "meta");
      pieces.add(value, goesOn);
    }
  }
  return { authors, words, language };
}
