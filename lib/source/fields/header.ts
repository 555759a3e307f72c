import { FIELD_KEYS, foldKey } from "./field-keys.ts";

/** Whether a first row names columns: one has a known name, or none looks like an article's data. */
export function isHeader(cells: readonly string[], mapped: readonly (string | undefined)[]): boolean {
  if (cells.some((cell) => isFieldName(cell) || mapped.includes(cell))) return true;
  return !cells.some((cell) => cell.length > 100 || /^\s*(?:https?:|\d[\d/.:T Z-]*$)/i.test(cell));
}

/** Whether a cell is a name by which a field is known. */
export function isFieldName(cell: string): boolean {
  const key = foldKey(cell);
  return key !== "" && Object.values(FIELD_KEYS).some((keys) => keys.includes(key));
}

/** Names for columns, each once: nameless ones by their number, repeated ones with a count. */
export function columnNames(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const name = cell.trim() || String(at + 1);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
