import { mapRow } from "./map-row.ts";
import { openMapping } from "./mapping.ts";
import { type ReadOptions, type Rejection, rejection, type SourceFile, type SourceRecord } from "./record.ts";
import type { Row } from "./row.ts";
import { takeSample } from "./sample.ts";

/** A column whose cells are at least this long on average holds the text, in UTF-16 units. */
const TEXT_LENGTH = 200;

type KeyMap = NonNullable<ReadOptions["map"]>;

/** Makes records of rows: the one step for tables and JSON that says which key holds which field. */
export async function* mapRows(
  file: SourceFile,
  rows: AsyncIterable<Row | Rejection>,
  { map: given = {}, onMapping }: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  const { sample, all, close } = await takeSample(rows, (found) => (found.kind === "row" ? found.raw.length : 0));
  const first = sample.filter((found) => found.kind === "row");
  const guessed = textByLength(first, given);
  const map = guessed === undefined ? given : { ...given, text: guessed };
  const fault = tableFault(first, map);
  if (fault) {
    await close();
    yield rejection(file.path, fault);
    return;
  }
  let notes = guessed === undefined ? [] : [`its file's text is taken from "${guessed}", by its length`];
  const mapping = openMapping(file.path, first, onMapping);
  for (const { value } of first) mapping.learn(mapRow(value, map));
  for await (const row of all) {
    if (row.kind === "rejection") {
      yield row;
      continue;
    }
    const mapped = mapRow(row.value, map);
    mapping.learn(mapped);
    mapping.tell();
    const { text, fields } = mapped;
    if (text === undefined)
      yield rejection(file.path, `has no "${map.text ?? "text"}" of type string`, row.place, row.raw, row.header);
    else {
      const said = [...row.notes, ...notes, ...mapped.notes];
      yield { kind: "record", file: file.path, place: row.place, text, fields, notes: said };
      notes = [];
    }
  }
}

/** The key whose values are long enough to be the text, where no row has a key by a known name. */
function textByLength(rows: readonly Row[], map: KeyMap): string | undefined {
  if (map.text !== undefined || rows.some(({ value }) => mapRow(value, map).paths.has("text"))) return undefined;
  const lengths = new Map<string, number>();
  for (const { value } of rows)
    for (const [key, held] of Object.entries(value))
      if (typeof held === "string" && /\s/.test(held)) lengths.set(key, (lengths.get(key) ?? 0) + held.length);
  const [longest] = [...lengths].sort((a, b) => b[1] - a[1]);
  return longest && longest[1] >= TEXT_LENGTH * rows.length ? longest[0] : undefined;
}

/** Why a whole table cannot be read: its header tells. Of JSON each record has keys of its own. */
function tableFault([row, ...others]: readonly Row[], map: KeyMap): string | undefined {
  if (row?.header === undefined) return undefined;
  const columns = Object.keys(row.value);
  const listed = `its columns: ${columns.join(", ")}`;
  const missing = Object.values(map).find((column) => !columns.includes(column));
  if (missing !== undefined) return `has no column "${missing}", which the mapping names (${listed})`;
  const hasText = [row, ...others].some(({ value }) => mapRow(value, map).paths.has("text"));
  return hasText ? undefined : `has no column that looks like an article's text (${listed})`;
}
