import { decode } from "./decode.ts";
import { lines } from "./lines.ts";
import {
  type Rejection,
  rejection,
  type SourceFields,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "./record.ts";

const MAX_LINE = 16 * 1024 * 1024;

/** JSON, one object a line: `{id, title?, text, url?, publishedAt? or date?, outlet?, authors?, language?}`. */
export const jsonl: SourceReader = {
  format: "JSONL",
  accepts: ({ head }) => /^(?:\ufeff)?\s*\{\s*"/.test(new TextDecoder().decode(head.subarray(0, 256))),
  read,
};

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  for await (const { number, bytes, tooLong } of lines(file.path, MAX_LINE)) {
    const place = `line ${number}`;
    if (tooLong) {
      yield rejection(file.path, `is longer than ${MAX_LINE / 1024 / 1024} MB`, place);
      continue;
    }
    const decoded = decode(bytes);
    if ("reason" in decoded) {
      yield rejection(file.path, decoded.reason, place);
      continue;
    }
    const line = decoded.text.replace(/^\ufeff/, "");
    if (line.trim()) yield parseLine(line, file.path, place);
  }
}

function parseLine(line: string, file: string, place: string): SourceRecord | Rejection {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return rejection(file, `is not valid JSON (${(error as Error).message})`, place);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return rejection(file, "is not a JSON object", place);
  const row = value as Record<string, unknown>;
  if (typeof row.text !== "string") return rejection(file, 'has no "text" of type string', place);
  return { kind: "record", file, place, text: row.text, fields: fieldsOf(row), notes: [] };
}

function fieldsOf(row: Record<string, unknown>): SourceFields {
  const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : undefined);
  const found = {
    title: text(row.title),
    url: text(row.url),
    externalId: text(row.id),
    date: text(row.publishedAt) ?? text(row.date),
    outlet: text(row.outlet),
    language: text(row.language),
    authors: Array.isArray(row.authors) ? row.authors.filter((author) => typeof author === "string") : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
