import { COUNTRY_TABLE } from "./country-table.ts";
import { FORMER_STATES } from "./former-states.ts";
import { tableRows } from "./table-rows.ts";

const LABELS: ReadonlyMap<string, string> = new Map([
  ...tableRows(COUNTRY_TABLE).map(([code, name]): [string, string] => [code!, name!]),
  ...FORMER_STATES.map(({ code, name }): [string, string] => [code, name]),
]);

/** The English name of a country or former state by its code; the code itself where it is not known. */
export function countryLabel(code: string): string {
  return LABELS.get(code) ?? code;
}
