import { printedText } from "../printed-text.ts";
import { type Rejection, rejection, type SourceFile, type SourceRecord } from "../record.ts";
import { machineRead } from "../scans/machine-read.ts";
import { pdfPieces } from "./pdf-pieces.ts";
import type { PrintedLine } from "./printed-line.ts";

/** `gazette-2019-05-13.pdf`, `1905_12_17.pdf`, `20190513.pdf`. */
const DATED_NAME = /(?<!\d)((?:1[5-9]|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** What is known of an article beside its pages. */
interface Printed {
  readonly place?: string;
  readonly title?: string;
  readonly notes?: readonly string[];
  /** How sure a machine was of its words, where it read some of its pages. */
  readonly confidence?: number | null;
}

/** The article on some pages; its day is in the name of its file, if anywhere. */
export function printedArticle(
  file: SourceFile,
  pages: readonly (readonly PrintedLine[])[],
  { place = "", title = "", notes = [], confidence }: Printed,
): SourceRecord | Rejection {
  const { text, parts } = printedText(pdfPieces(pages));
  if (!/\p{L}/u.test(text)) return rejection(file.path, "has no text", { place });
  const [, year, month, day] = DATED_NAME.exec(file.name) ?? [];
  const hasHeadline = parts.some(({ kind }) => kind === "headline");
  const machine = confidence === undefined ? null : machineRead(confidence);
  return {
    kind: "record",
    file: file.path,
    place,
    text,
    fields: {
      ...(title !== "" && !hasHeadline ? { title } : {}),
      ...(year === undefined ? {} : { pathDate: `${year}-${month}-${day}` }),
      ...machine?.field,
    },
    ...(parts.length > 0 ? { parts } : {}),
    notes: [
      ...notes,
      ...(year === undefined ? [] : [`its name says ${year}-${month}-${day}`]),
      ...(machine?.notes ?? []),
    ],
  };
}
