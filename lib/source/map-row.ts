import { FIELD_KEYS, foldKey, type MappedField, SUMMARY_KEYS, WRAPPERS } from "./field-keys.ts";
import { articleText, authorNames, isObject, own, type Placed, plainText } from "./field-values.ts";
import type { SourceFields } from "./record.ts";

/** What a row's keys were read as. `paths` says which key gave each field. */
export interface MappedRow {
  readonly text: string | undefined;
  readonly fields: SourceFields;
  readonly paths: ReadonlyMap<MappedField, string>;
  readonly notes: readonly string[];
}

/** Finds the fields in a row's keys, each by the key that `map` names or by the best known name that has a value. */
export function mapRow(
  value: Readonly<Record<string, unknown>>,
  map: Readonly<Partial<Record<string, string>>>,
): MappedRow {
  const known = placedByKey(value);
  const paths = new Map<MappedField, string>();
  const notes: string[] = [];
  const candidates = (field: MappedField): Placed[] => {
    const path = map[field];
    if (path !== undefined) return [{ path, value: at(value, path) }];
    return FIELD_KEYS[field].flatMap((key) => known.get(key) ?? []);
  };
  const take = (field: MappedField, read: (placed: Placed) => { path: string; text: string } | undefined) => {
    const found = candidates(field).flatMap((placed) => read(placed) ?? []);
    const best = found.find(({ text }) => text.trim() !== "") ?? found[0];
    if (best) paths.set(field, best.path);
    return best?.text;
  };
  const text = take("text", articleText);
  const summary = paths.get("text");
  if (text?.trim() && summary && map.text === undefined && SUMMARY_KEYS.has(foldKey(summary)))
    notes.push(`its text is a summary, "${summary}"`);
  if (text && /\[\+\d+ chars\]\s*$/.test(text.slice(-40))) notes.push("its text was cut off by the source");
  const [by] = candidates("authors").filter((placed) => authorNames(placed.value).length > 0);
  if (by) paths.set("authors", by.path);
  const found = {
    title: take("title", plainText),
    url: take("url", plainText),
    externalId: take("externalId", plainText),
    date: take("date", plainText),
    outlet: take("outlet", plainText),
    language: take("language", plainText),
    authors: by && authorNames(by.value),
  };
  const fields = Object.fromEntries(Object.entries(found).filter(([, given]) => given !== undefined && given !== ""));
  return { text, fields, paths, notes };
}

/** The row's keys by their folded names; those inside a wrapper stand behind its own, and a list of values for one name. */
function placedByKey(value: Readonly<Record<string, unknown>>): Map<string, Placed[]> {
  const known = new Map<string, Placed[]>();
  const add = (key: string, placed: Placed) => {
    if (placed.value === null || placed.value === undefined) return;
    const others = known.get(key);
    if (others) others.push(placed);
    else known.set(key, [placed]);
  };
  const entries = Object.entries(value);
  const wraps = ([key, held]: [string, unknown]) => isObject(held) && WRAPPERS.has(key.toLowerCase());
  for (const entry of entries) if (!wraps(entry)) add(foldKey(entry[0]), { path: entry[0], value: entry[1] });
  for (const entry of entries.filter(wraps))
    for (const [inner, deep] of Object.entries(entry[1] as object))
      add(foldKey(inner), { path: `${entry[0]}.${inner}`, value: deep });
  return known;
}

/** The value at a path: a key as it stands, or keys parted by dots. */
function at(value: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(value, path)) return value[path];
  let held: unknown = value;
  for (const key of path.split(".")) held = isObject(held) ? own(held, key) : undefined;
  return held;
}
