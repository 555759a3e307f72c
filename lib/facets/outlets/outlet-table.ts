import { tableFile } from "../table-file.ts";
import { readTable } from "./read-table.ts";

/** Every outlet of the table, and every written form of their names. */
export const { outlets: OUTLETS, forms: OUTLET_FORMS } = readTable(tableFile("outlets.tsv", import.meta.url));
