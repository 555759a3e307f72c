import type { DocLine } from "../documents/doc-line.ts";
import type { Properties } from "../documents/properties.ts";
import { exportLayout } from "../exports/exports.ts";
import { readExport } from "../exports/read-export.ts";
import type { ReadOptions, Rejection, SourceFile, SourceRecord } from "../record.ts";
import { documentRecord } from "./document-record.ts";

/** Lines from the beginning by which a database's export is told from other documents: a cover page may list hundreds. */
const LOOKED_AT = 6000;

/** A document's articles: those of a database's export, or the document as one. `open` begins its lines again. */
export async function* readDocument(
  file: SourceFile,
  open: () => AsyncIterable<readonly DocLine[]>,
  properties: Properties,
  options: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  const first: DocLine[] = [];
  for await (const lines of open()) {
    first.push(...lines);
    if (first.length >= LOOKED_AT) break;
  }
  const layout = exportLayout(first);
  if (layout === null) yield await documentRecord(file, open(), properties);
  else yield* readExport(file, layout, open(), "document", options);
}
