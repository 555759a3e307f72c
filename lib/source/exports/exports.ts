import type { DocLine } from "../documents/doc-line.ts";
import { type ExportLayout, exportLine } from "./export-layout.ts";
import { factiva } from "./factiva.ts";
import { factivaCodes } from "./factiva-codes.ts";
import { labelled } from "./labelled.ts";
import { nexis } from "./nexis.ts";
import { ris } from "./ris.ts";

/** The layouts of databases that are known, each in whatever format a file of it is. */
const LAYOUTS: readonly ExportLayout[] = [ris, factivaCodes, nexis, factiva, labelled];

/** The layout of an export that begins with these lines; null where they are of none. */
export function exportLayout(lines: readonly DocLine[]): ExportLayout | null {
  const looked = lines.map(exportLine);
  return LAYOUTS.find(({ marks }) => marks(looked)) ?? null;
}
