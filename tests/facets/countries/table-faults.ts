import type { PlaceTable } from "../../../lib/facets/countries/table-rows.ts";

/** What a cell of a column holds. */
type Cell =
  | "code"
  | "codes"
  | "names"
  | "name"
  | "doubt"
  | "places"
  | "sizes"
  | "weight"
  | "state"
  | "kind"
  | "bearers";

/** The columns of each table, by the words of its header. */
export const COLUMNS: Readonly<Record<PlaceTable, Readonly<Record<string, Cell>>>> = {
  "ambiguous-names": { names: "names", kind: "kind", countries: "sizes" },
  "canadian-provinces": { code: "state", name: "name", "short forms": "names" },
  cities: { name: "name", doubt: "doubt", places: "places" },
  countries: { code: "code", name: "name", "other names": "names", demonyms: "names", capitals: "names" },
  "former-cities": { country: "code", names: "names" },
  "government-bodies": { country: "code", names: "names" },
  "local-cues": { countries: "codes", weight: "weight", words: "names" },
  masks: { name: "name" },
  metonyms: { country: "code", names: "names" },
  organisations: { country: "code", names: "names" },
  prefixes: { country: "code", prefixes: "names" },
  "region-demonyms": { country: "code", demonyms: "names" },
  regions: { country: "code", names: "names" },
  "shared-bodies": { names: "names", countries: "bearers" },
  "short-regions": { country: "code", "short forms": "names" },
  "us-states": { code: "state", name: "names", "short forms": "names" },
};

const REGIONS = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const isCode = (code: string) => /^[A-Z]{2}$/.test(code) && REGIONS.of(code) !== undefined;
const all = (text: string, separator: RegExp | string, test: (item: string) => boolean) =>
  text.split(separator).every(test);
const isPlace = (text: string) => isCode(text.slice(0, 2)) && /^\d(?:[a-z]{2}(?:,[a-z]{2})*)?$/.test(text.slice(2));
const isName = (text: string) => /^\S.*\S$|^\S$/.test(text) && !/ {2}/.test(text);

const CHECKS: Readonly<Record<Cell, (cell: string) => boolean>> = {
  code: isCode,
  codes: (cell) => all(cell, " ", isCode),
  names: (cell) => cell === "" || all(cell, ", ", isName),
  name: isName,
  doubt: (cell) => cell === "" || cell === "~",
  places: (cell) => all(cell, " ", isPlace),
  sizes: (cell) => all(cell, " ", (text) => /^[A-Z]{2}(?::\d(?:\.\d)?)?$/.test(text) && isCode(text.slice(0, 2))),
  weight: (cell) => Number(cell) > 0 && Number(cell) < 1,
  // The best known, and others or any.
  bearers: (cell) => /^[A-Z]{2} /.test(cell) && all(cell, " ", (text) => text === "*" || isCode(text)),
  state: (cell) => /^[A-Z]{2}$/.test(cell),
  kind: (cell) => /^(?:name|demonym|capital|state|city)$/.test(cell),
};

/** Tables whose first cell stands in one row alone, and those that are kept in its order. */
const KEYED: ReadonlySet<PlaceTable> = new Set([
  "canadian-provinces",
  "cities",
  "countries",
  "former-cities",
  "masks",
  "us-states",
]);
const SORTED: ReadonlySet<PlaceTable> = new Set(["cities", "countries", "former-cities", "masks"]);

/** What is wrong in a table of places, each with file and line. */
export function tableFaults(table: PlaceTable, text: string): string[] {
  const columns = Object.entries(COLUMNS[table]);
  const [header = "", ...lines] = text.replace(/\n$/, "").split("\n");
  const faults: string[] = [];
  const say = (line: number, what: string) => faults.push(`tables/${table}.tsv:${line}: ${what}`);
  const names = columns.map(([name]) => name);
  if (header !== names.join("\t")) say(1, `the columns are ${names.join(", ")}, with a tab between`);
  const seen = new Map<string, number>();
  let before = "";
  for (const [i, text] of lines.entries()) {
    const [line, cells] = [i + 2, text.split("\t")];
    if (cells.length !== columns.length) say(line, `has ${cells.length} cells, expected ${columns.length}`);
    for (const [at, [name, cell]] of columns.entries())
      if (!CHECKS[cell](cells[at] ?? "")) say(line, `"${cells[at]}" cannot stand under "${name}"`);
    const key = cells[0]!;
    if (KEYED.has(table) && seen.has(key)) say(line, `"${key}" stands in line ${seen.get(key)} too`);
    if (SORTED.has(table) && key < before) say(line, `"${key}" stands behind "${before}": rows are in order`);
    seen.set(key, line);
    before = key;
  }
  return faults;
}
