import { tableFile } from "../table-file.ts";

/** The tables of places and of what is none; README.md says what each holds. */
export type PlaceTable =
  | "ambiguous-names"
  | "canadian-provinces"
  | "cities"
  | "countries"
  | "former-cities"
  | "government-bodies"
  | "local-cues"
  | "masks"
  | "metonyms"
  | "organisations"
  | "prefixes"
  | "region-demonyms"
  | "regions"
  | "shared-bodies"
  | "short-regions"
  | "us-states";

const read = new Map<PlaceTable, string[][]>();

/** The rows of a table, each cut into its cells; read from its file at the first call. */
export function tableRows(table: PlaceTable): readonly (readonly string[])[] {
  const rows = read.get(table) ?? tableFile(`tables/${table}.tsv`, import.meta.url);
  read.set(table, rows);
  return rows;
}

/** The items of a cell, separated by commas. */
export function cellItems(cell: string | undefined): string[] {
  return (cell ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
}
