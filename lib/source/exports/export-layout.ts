import { type DocLine, lineText } from "../documents/doc-line.ts";
import type { Printed } from "../printed-text.ts";
import type { SourceFields } from "../record.ts";

/** A line of an export, and its words alone. */
export interface ExportLine extends DocLine {
  readonly text: string;
}

/** An article as a layout reads it: its text in pieces, with what each is. */
export interface ExportArticle {
  readonly pieces: readonly Printed[];
  readonly fields: SourceFields;
  /** How many words the export says that it has. */
  readonly words?: number | null;
  readonly notes?: readonly string[];
}

/** How a database writes its articles into one file. */
export interface ExportLayout {
  /** The database, as messages name it. */
  readonly name: string;
  /** Whether a file that begins with these lines is such an export. */
  readonly marks: (lines: readonly ExportLine[]) => boolean;
  /** Whether an article begins with a line, or ends with it. */
  readonly cut: (line: ExportLine) => "before" | "after" | null;
  /** The article in the lines between two cuts; null where they hold none, such as a cover page. */
  readonly read: (lines: readonly ExportLine[]) => ExportArticle | null;
  /** Which of how many articles these lines say that they are; `number` is null where a cover page tells how many there are. */
  readonly count?: (lines: readonly ExportLine[]) => { readonly number: number | null; readonly of: number } | null;
}

/** The same line with its words alone beside it. */
export function exportLine(line: DocLine): ExportLine {
  return { ...line, text: lineText(line) };
}
