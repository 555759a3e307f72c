import type { DocLine } from "../documents/doc-line.ts";
import { lineText } from "../documents/doc-line.ts";
import type { Properties } from "../documents/properties.ts";
import { bylineNames } from "../exports/byline-names.ts";
import { MAX_RECORD, MAX_RECORD_WORDS } from "../limits.ts";
import { type Printed, printedText } from "../printed-text.ts";
import { type Rejection, rejection, type SourceFile, type SourceRecord } from "../record.ts";

/** A line `By Name` in the first lines names who wrote it better than the properties of a file do. */
const NAMED_BELOW = 6;

/**
 * A document as one article: its first heading is the headline where the document begins with it, footnotes are notes, and the
 * rest is read as plain text is. `place`: where in its file it stands, empty where it is all of it.
 */
export async function documentRecord(
  file: SourceFile,
  source: AsyncIterable<readonly DocLine[]>,
  properties: Properties,
  place = "",
): Promise<SourceRecord | Rejection> {
  const pieces: Printed[] = [];
  let length = 0;
  let count = 0;
  let isNamed = false;
  for await (const lines of source)
    for (const line of lines) {
      length += line.words.length;
      if (length > MAX_RECORD) return rejection(file.path, `is longer than ${MAX_RECORD_WORDS}`, { place });
      const isHeadline = count === 0 && (line.looks.includes("heading") || lineText(line) === properties.title);
      if (count++ < NAMED_BELOW) isNamed ||= /^(?:by|von|par|por)\s/i.test(lineText(line));
      const kind = isHeadline ? "headline" : line.looks.includes("note") ? "note" : undefined;
      pieces.push({ words: line.words, kind });
    }
  const { text, parts } = printedText(pieces);
  if (text.trim() === "") return rejection(file.path, "has no text", { place });
  const { title, creator, created } = properties;
  const authors = creator === null || isNamed ? [] : bylineNames(creator);
  const hasHeadline = parts.some(({ kind }) => kind === "headline");
  const notes = [
    ...(authors.length > 0 ? ["its author is the one that its file's properties name"] : []),
    ...(created === null ? [] : [`its file was made on ${created}, which is no date of publication`]),
  ];
  return {
    kind: "record",
    file: file.path,
    place,
    text,
    fields: {
      ...(title !== null && !hasHeadline ? { title } : {}),
      ...(authors.length > 0 ? { authors } : {}),
    },
    ...(parts.length > 0 ? { parts } : {}),
    notes,
  };
}
