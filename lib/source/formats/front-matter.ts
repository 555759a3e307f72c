import { isScalar, parseDocument, type Scalar } from "yaml";
import { isObject } from "../fields/field-values.ts";
import { mapRow } from "../fields/map-row.ts";
import type { Part, ReadOptions, SourceRecord } from "../record.ts";

/** How much of a text is looked at. */
const MOST = 64 * 1024;

/** Lines between two of `---` at a text's head. */
const FENCED = /^(?:\ufeff|\xef\xbb\xbf)?\s{0,100}---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** A line that has a key, and the others that YAML can have between such: prose stands at the margin and has none. */
const KEYED = /^["']?[^\s:#"'.!?-][^:.!?\n]{0,40}:(?:\s|$)/;
const OTHER = /^(?:\s|$|-\s|#|[\]}])/;

/** Whether a text, be it decoded or a byte a character, begins with lines of metadata as Markdown files do. */
export function hasFrontMatter(text: string): boolean {
  const lines = FENCED.exec(text.slice(0, MOST))?.[1]?.split("\n") ?? [];
  return lines.some((line) => KEYED.test(line)) && lines.every((line) => KEYED.test(line) || OTHER.test(line));
}

/**
 * The metadata in YAML at a text's head, and where it stands in it; null where there is none that names a field. Its values
 * are read as text, as they stand: no date is computed, no alias followed.
 */
export function frontMatter(
  text: string,
  map: NonNullable<ReadOptions["map"]>,
): Required<Pick<SourceRecord, "fields" | "parts" | "notes">> | null {
  const [whole, yaml] = hasFrontMatter(text) ? FENCED.exec(text.slice(0, MOST))! : [];
  if (whole === undefined || yaml === undefined) return null;
  const { value, titleAt } = parsed(yaml);
  const { fields } = mapRow(value, map);
  if (Object.keys(fields).length === 0) return null;
  const from = whole.indexOf("---");
  const end = whole.trimEnd().length;
  const at = whole.indexOf(yaml, from);
  const { title, ...others } = fields;
  const place = titleAt === null || value.title !== title ? null : { start: at + titleAt.start, end: at + titleAt.end };
  const notes = ["its metadata is at its head, in YAML"];
  // A headline that stands in the text as it is read needs no copy beside it.
  if (place === null) return { fields, parts: [{ kind: "meta", start: from, end }], notes };
  const parts: readonly Part[] = [
    { kind: "meta", start: from, end: place.start },
    { kind: "headline", ...place },
    { kind: "meta", start: place.end, end },
  ];
  return { fields: others, parts, notes };
}

interface Parsed {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where the title stands, if letter by letter as it is read. */
  readonly titleAt: { readonly start: number; readonly end: number } | null;
}

/** YAML, or where people wrote what is none (`title: Bridge: the end`), each line's key and the rest of the line. */
function parsed(yaml: string): Parsed {
  try {
    const document = parseDocument(yaml, { schema: "failsafe", logLevel: "silent", uniqueKeys: false });
    const value: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
    if (isObject(value)) return { value, titleAt: placeOf(document.get("title", true), yaml) };
  } catch {
    // Aliases, or brackets that lie deeper than can be read: the lines are left.
  }
  const lines = [...yaml.matchAll(/^([^\s:#"'.!?-][^:.!?\n]{0,40}):[ \t]+(\S.*?)[ \t]*\r?$/gm)];
  return { value: Object.fromEntries(lines.map(([, key, rest]) => [key, rest])), titleAt: null };
}

function placeOf(node: unknown, yaml: string): Parsed["titleAt"] {
  if (!isScalar(node) || !node.range || typeof node.value !== "string") return null;
  const { value, range } = node as Scalar<string>;
  const start = yaml.indexOf(value, range![0]);
  return value !== "" && start >= 0 && start + value.length <= range![1] ? { start, end: start + value.length } : null;
}
