import { wellFormed } from "../../text/well-formed.ts";

/** What makes a spreadsheet take a cell for a formula, also in the wide letters that some read alike. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text as a cell may hold it: nothing that a spreadsheet would run, and no character that no table may hold. */
export function spreadsheetCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = wellFormed(value);
  return FORMULA.test(text) ? `'${text}` : text;
}
