import type { DocLine } from "../documents/doc-line.ts";
import { txtLines } from "../documents/txt-lines.ts";
import { exportLayout } from "../exports/exports.ts";
import { readExport } from "../exports/read-export.ts";
import { isWhole } from "../files/head.ts";
import type { SourceFile, SourceReader } from "../record.ts";

/** A database's export as plain text: Nexis, Factiva, ProQuest, EBSCO, RIS. */
export const exportTxt: SourceReader = {
  format: "a database's export",
  accepts: (file) => layoutOf(file) !== null,
  read: (file, options) => readExport(file, layoutOf(file)!, txtLines(file), "line", options),
};

function layoutOf(file: SourceFile) {
  const lines = file.head.toString().split("\n");
  // The last may be cut off.
  const whole = isWhole(file) ? lines : lines.slice(0, -1);
  return exportLayout(whole.map((line, at): DocLine => ({ words: `${line}\n`, number: at + 1, looks: [] })));
}
