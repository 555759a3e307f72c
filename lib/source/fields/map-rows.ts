import { takeSample } from "../files/sample.ts";
import { recordShape } from "../json-shapes/record-shapes.ts";
import {
  type DateOrder,
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceRecord,
} from "../record.ts";
import { openDateOrders } from "./date-orders.ts";
import { type MappedRow, mapRow } from "./map-row.ts";
import { openMapping } from "./mapping.ts";
import type { Row } from "./row.ts";
import { noText, settingsFault, tableFault } from "./row-faults.ts";

/** A column whose cells are at least this long on average holds the text, in UTF-16 units. */
const TEXT_LENGTH = 200;

/** Markup without a text in it is shorter, in UTF-16 units. */
const MARKUP = 10_000;

type KeyMap = NonNullable<ReadOptions["map"]>;

/** Makes records of rows: the one step for tables and JSON that says which key holds which field. `rows` begins them again. */
export async function* mapRows(
  file: SourceFile,
  rows: () => AsyncIterable<Row | Rejection>,
  { map: given = {}, onMapping, dates, headlinesOnly = false }: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  const { sample, all, close } = await takeSample(rows(), (found) => (found.kind === "row" ? found.raw.length : 0));
  const first = sample.filter((found) => found.kind === "row");
  const guessed = textByLength(first, given);
  const map = guessed === undefined ? given : { ...given, text: guessed };
  const fault = tableFault(first, map, headlinesOnly) ?? settingsFault(file, sample, map, guessed !== undefined);
  if (fault) {
    await close();
    yield rejection(file.path, fault);
    return;
  }
  let notes = guessed === undefined ? [] : [`its file's text is taken from "${guessed}", by its length`];
  const mapping = openMapping(file.path, first, onMapping);
  for (const { value } of first) mapping.learn(mapRow(value, map));
  const orders = openDateOrders(() => mappedRows(rows(), map));
  for await (const row of all) {
    if (row.kind === "rejection") {
      yield row;
      continue;
    }
    const mapped = mapRow(row.value, map);
    mapping.learn(mapped);
    mapping.report();
    const { text, fields, refused } = mapped;
    if (refused !== null) {
      yield rejection(file.path, refused, { place: row.place, raw: row.raw, header: row.header });
      continue;
    }
    const isEmpty = text === undefined || isBlank(text);
    const isHeadline = headlinesOnly && isEmpty && fields.title !== undefined;
    if (isEmpty && !isHeadline) {
      yield rejection(file.path, noText(row, map, mapped), {
        place: row.place,
        raw: row.raw,
        header: row.header,
      });
      continue;
    }
    const slashed = await orders.of(mapped);
    const isSerial = await orders.isSerial(mapped);
    const said = [...row.notes, ...notes, ...mapped.notes, ...(slashed ? orderNotes(slashed, mapped, dates) : [])];
    if (isHeadline) said.push("is a headline only: its source has no text");
    yield {
      kind: "record",
      file: file.path,
      place: row.place,
      text: isHeadline ? "" : text!,
      fields: {
        ...fields,
        ...(slashed?.order ? { dateOrder: slashed.order } : {}),
        ...(isSerial ? { dateSerial: true } : {}),
        ...(isHeadline ? { headlineOnly: true } : {}),
      },
      notes: said,
    };
    notes = [];
  }
}

/** Whether a text holds no letter, number or sign that could be read, be it of HTML: `<p>&nbsp;</p>`. */
function isBlank(text: string): boolean {
  return (
    text.length < MARKUP && !/[^\s\p{Cc}\p{Cf}]/u.test(text.replace(/<[/!]?[a-z][^<>]*>|&(?:nbsp|#160|#xa0);/gi, ""))
  );
}

async function* mappedRows(rows: AsyncIterable<Row | Rejection>, map: KeyMap): AsyncGenerator<MappedRow> {
  for await (const row of rows) if (row.kind === "row") yield mapRow(row.value, map);
}

function orderNotes(
  { order, isNews }: { readonly order: string | null; readonly isNews: boolean },
  { fields, paths }: MappedRow,
  asked: DateOrder | undefined,
): string[] {
  if (order === null && asked !== undefined) return [];
  if (order === null) return [`its date "${fields.date}" can be read two ways; --dates dmy or --dates mdy says which`];
  const first = order === "dmy" ? "day" : "month";
  const against = asked === undefined || asked === order ? "" : `, against --dates ${asked}`;
  return isNews
    ? [`its file's dates under "${paths.get("date")}" have the ${first} first, as others of them show${against}`]
    : [];
}

/** The key whose values are long enough to be the text, where no row has a key by a known name. */
function textByLength(rows: readonly Row[], map: KeyMap): string | undefined {
  // Where the shape of a row is known, so is that it has no text.
  if (map.text !== undefined || rows.some(({ value }) => recordShape(value).shape !== null)) return undefined;
  if (rows.some(({ value }) => mapRow(value, map).paths.has("text"))) return undefined;
  const lengths = new Map<string, number>();
  for (const { value } of rows)
    for (const [key, held] of Object.entries(value))
      if (typeof held === "string" && /\s/.test(held)) lengths.set(key, (lengths.get(key) ?? 0) + held.length);
  const [longest] = [...lengths].sort((a, b) => b[1] - a[1]);
  return longest && longest[1] >= TEXT_LENGTH * rows.length ? longest[0] : undefined;
}
