import { recordShape } from "../json-shapes/record-shapes.ts";
import type { ReadOptions, Rejection, SourceFile } from "../record.ts";
import { FIELD_KEYS, foldKey, SUMMARY_KEYS } from "./field-keys.ts";
import { type MappedRow, mapRow } from "./map-row.ts";
import type { Row } from "./row.ts";

/** Keys that a message lists at most. */
const LISTED = 20;

type KeyMap = NonNullable<ReadOptions["map"]>;

/** Why a whole table cannot be read: its header shows it. Of JSON each record has keys of its own. */
export function tableFault([row, ...others]: readonly Row[], map: KeyMap, headlinesOnly: boolean): string | undefined {
  if (row?.header === undefined) return undefined;
  const columns = Object.keys(row.value);
  const listed = `its columns: ${columns.join(", ")}`;
  const missing = Object.values(map).find((column) => !columns.includes(column));
  if (missing !== undefined) return `has no column "${missing}", which the mapping names (${listed})`;
  const mapped = [row, ...others].map(({ value }) => mapRow(value, map));
  if (mapped.some(({ paths }) => paths.has("text") || (headlinesOnly && paths.has("title")))) return undefined;
  const hasTitle = mapped.some(({ paths }) => paths.has("title"));
  return `has no column that looks like an article's text (${listed}): ${help("COLUMN", hasTitle)}`;
}

/**
 * Why a file that is a single JSON object holds no article: nothing but a key's length speaks for a text, or nothing but a
 * description, without a headline that is dated or has an address of its own.
 */
export function settingsFault(
  file: SourceFile,
  sample: readonly (Row | Rejection)[],
  map: KeyMap,
  isGuessed: boolean,
): string | undefined {
  const [row, ...others] = sample;
  if (row?.kind !== "row" || row.header !== undefined || others.length > 0) return undefined;
  if (/\.(?:jsonl|ndjson)$/i.test(file.name) || (map.text !== undefined && !isGuessed)) return undefined;
  const { paths, fields } = mapRow(row.value, map);
  const text = paths.get("text");
  const isSummary = text === undefined || SUMMARY_KEYS.has(foldKey(text.replace(/^.*\./, "")));
  const isPage = fields.url !== undefined && /^https?:\/\/[^/]+\/./.test(fields.url);
  const speaks = paths.has("title") && (isPage || paths.has("date"));
  if (!Object.hasOwn(row.value, "$schema") && !isGuessed && (!isSummary || speaks)) return undefined;
  return `is one JSON object that looks like settings and not like an article (${keysOf(row)}): ${help("KEY", false)}`;
}

/** Why a row has no text, and what would help. */
export function noText(row: Row, map: KeyMap, { text, paths }: MappedRow): string {
  const hasTitle = paths.has("title");
  const headline = hasTitle ? ": --headlines-only reads its headline without a text" : "";
  if (text !== undefined) return `has no text: "${paths.get("text")}" is empty${headline}`;
  if (map.text !== undefined) return `has no "${map.text}" of type string`;
  const { shape } = recordShape(row.value);
  if (shape?.isAddress)
    return `has no text: ${shape.name} lists addresses, whose pages "npm run fetch" reads${headline}`;
  const [key, value] = Object.entries(row.value).find(([key]) => FIELD_KEYS.text.includes(foldKey(key))) ?? [];
  if (key !== undefined && typeof value === "string")
    return `has no text: "${value}" under "${key}" stands for a missing value`;
  if (key !== undefined) return `has no "${key}" of type string`;
  return `has no text under a key that is known (${keysOf(row)}): ${help("KEY", hasTitle)}`;
}

function keysOf({ value }: Row): string {
  const keys = Object.keys(value);
  return `its keys: ${keys.slice(0, LISTED).join(", ")}${keys.length > LISTED ? " …" : ""}`;
}

function help(what: string, hasTitle: boolean): string {
  const headlines = hasTitle ? ", --headlines-only reads its headlines without texts" : "";
  return `--map text=${what} names it${headlines}`;
}
