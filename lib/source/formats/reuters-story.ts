import { type Printed, printedText } from "../printed-text.ts";
import type { SourceFields, SourceRecord } from "../record.ts";
import { decodeEntities } from "./entities.ts";

/** What stands in the place of a brief's text, which the collection does not have. */
const PLACEHOLDER = "Blah blah blah.";

/** Asterisks before a title or dateline mark news that is sent at once; before them can stand the start of the text. */
const URGENT = /^((?:&#2;)?\s*)\*+/;

/** A dateline to the dash behind its date. In some articles the element runs on to a dash in the first sentence, in others it
 * is the line of a table. */
const DATELINE = /^\s*\p{L}.{0,60}?[\s,.]\p{L}{3,9}\.?\s+\d{1,3}[^\d-]{0,30}-+(?=\s|$)/su;

/**
 * An article of its SGML element. The text is put together as a newspaper prints it: byline, then the dateline before the
 * first sentence; the agency's signature below stays. A brief is its headline alone.
 */
export function reutersStory(element: string): Pick<SourceRecord, "text" | "fields" | "parts" | "notes"> {
  const story = inside(element, "TEXT") ?? "";
  const title = inside(story, "TITLE");
  const fields = {
    title: title === undefined ? undefined : decodeEntities(title).trim() || undefined,
    externalId: /^[^>]{0,500}?\bNEWID="([^"]{1,20})"/.exec(element.slice(element.indexOf("<REUTERS")))?.[1],
    // Behind the time stand, in some, control characters and codes of the wire.
    date: (inside(element, "DATE") ?? "").split("&#")[0]!.trim() || undefined,
    outlet: "Reuters",
  };
  const pieces = storyPieces(story).map((piece) => ({ ...piece, words: decodeEntities(piece.words) }));
  const printed = printedText(pieces);
  const { text, parts } = printed.text === PLACEHOLDER ? { text: "", parts: [] } : printed;
  const brief = text === "" && fields.title !== undefined;
  const said: SourceFields = Object.fromEntries(Object.entries(fields).filter(([, given]) => given !== undefined));
  const notes = brief ? ["is a brief: its headline is all there is"] : [];
  return parts.length === 0 ? { text, fields: said, notes } : { text, fields: said, parts, notes };
}

/** What is printed of a story, in order. */
function storyPieces(story: string): readonly Printed[] {
  const body = inside(story, "BODY");
  // In a few, words stand outside of every element; they are the story's too.
  const rest = ["TITLE", "AUTHOR", "DATELINE", "BODY"].reduce(without, story).replace(URGENT, "$1");
  if (body === undefined) return [{ words: rest }];
  const above = rest.replace(/&#\d+;/g, "").trim();
  const byline = inside(story, "AUTHOR")?.trim();
  const line = inside(story, "DATELINE")?.trimEnd().replace(URGENT, "$1") ?? "";
  const [dateline = ""] = DATELINE.exec(line) ?? [];
  const first = line ? `${line.slice(dateline.length)} ${body.trimStart()}` : body;
  return [
    ...(above ? [{ words: `${above}\n\n` }] : []),
    ...(byline ? [{ words: "    " }, { words: byline, kind: "byline" } as const, { words: "\n" }] : []),
    // Without a dateline, where the story begins is no more than the collection's own guess.
    ...(dateline
      ? ([
          { words: dateline, kind: "dateline" },
          { words: first, kind: "body" },
        ] as const)
      : [{ words: first }]),
  ];
}

function without(text: string, tag: string): string {
  const start = text.indexOf(`<${tag}>`);
  const end = start < 0 ? -1 : text.indexOf(`</${tag}>`, start);
  return end < 0 ? text : text.slice(0, start) + text.slice(end + tag.length + 3);
}

/** What an element holds, the first of its name; undefined where there is none. */
function inside(text: string, tag: string): string | undefined {
  const open = text.indexOf(`<${tag}`);
  const start = open < 0 ? -1 : text.indexOf(">", open) + 1;
  const end = start > 0 ? text.indexOf(`</${tag}>`, start) : -1;
  return end < 0 ? undefined : text.slice(start, end);
}
