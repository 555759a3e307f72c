import { decodeEntities } from "./entities.ts";
import type { SourceFields } from "./record.ts";

/** What stands in the place of a brief's text, which the collection does not have. */
const PLACEHOLDER = "Blah blah blah.";

/** Asterisks before a title or dateline mark news that is sent at once; before them can stand the start of the text. */
const URGENT = /^((?:&#2;)?\s*)\*+/;

/**
 * An article of its SGML element. The text is put together as a newspaper prints it: byline, then the dateline before the
 * first sentence; the agency's signature below stays. A brief is its headline alone.
 */
export function reutersStory(element: string): {
  readonly text: string;
  readonly fields: SourceFields;
  readonly notes: readonly string[];
} {
  const story = inside(element, "TEXT") ?? "";
  const title = inside(story, "TITLE");
  const fields = {
    title: title === undefined ? undefined : decodeEntities(title).trim() || undefined,
    externalId: /^[^>]{0,500}?\bNEWID="([^"]{1,20})"/.exec(element.slice(element.indexOf("<REUTERS")))?.[1],
    // Behind the time stand, in some, control characters and codes of the wire.
    date: (inside(element, "DATE") ?? "").split("&#")[0]!.trim() || undefined,
    outlet: "Reuters",
  };
  const printed = decodeEntities(storyText(story))
    .replace(/^\s*\n/, "")
    .trimEnd();
  const text = printed === PLACEHOLDER ? "" : printed;
  const brief = text === "" && fields.title !== undefined;
  return {
    text,
    fields: Object.fromEntries(Object.entries(fields).filter(([, given]) => given !== undefined)),
    notes: brief ? ["is a brief: its headline is all there is"] : [],
  };
}

function storyText(story: string): string {
  const body = inside(story, "BODY");
  // In a few, words stand outside of every element; they are the story's too.
  const rest = ["TITLE", "AUTHOR", "DATELINE", "BODY"].reduce(without, story).replace(URGENT, "$1");
  if (body === undefined) return rest;
  const byline = inside(story, "AUTHOR")?.trim();
  const dateline = inside(story, "DATELINE")?.trimEnd().replace(URGENT, "$1");
  const above = rest.replace(/&#\d+;/g, "").trim();
  return [
    ...(above ? [`${above}\n`] : []),
    ...(byline ? [`    ${byline}`] : []),
    dateline ? `${dateline} ${body.trimStart()}` : body,
  ].join("\n");
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
