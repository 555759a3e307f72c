import { decodeXML } from "entities";
import { docxLines } from "../documents/docx-lines.ts";
import { odtLines } from "../documents/odt-lines.ts";
import { propertiesIn } from "../documents/properties.ts";
import { NoZipDocument, withZipDocument, type ZipDocument } from "../documents/zip-document.ts";
import {
  type ReadOptions,
  type Rejection,
  rejection,
  type SourceFile,
  type SourceReader,
  type SourceRecord,
} from "../record.ts";
import { readDocument } from "./document.ts";
import { readEpub } from "./epub.ts";

/** Documents that are ZIP archives: Word, Excel, OpenDocument, EPUB. What is inside tells which, whatever the file is called. */
export const office: SourceReader = {
  format: "an Office document",
  accepts: ({ head, name }) => {
    const start = head.toString("latin1", 0, 64);
    if (!start.startsWith("PK\x03\x04")) return false;
    const first = start.slice(30);
    return /^(?:\[Content_Types\]\.xml|mimetype|_rels\/|word\/|docProps\/)/.test(first) || ENDING.test(name);
  },
  async *read(file, options) {
    try {
      yield* withZipDocument(file, (document) => readOffice(file, document, options));
    } catch (error) {
      if (!(error instanceof NoZipDocument)) throw error;
      yield rejection(file.path, error.message);
    }
  },
};

const ENDING = /\.(?:docx|docm|dotx|odt|ott|epub|xlsx|xlsm|xlsb|ods|pptx|odp)$/i;

async function* readOffice(
  file: SourceFile,
  document: ZipDocument,
  options: ReadOptions,
): AsyncGenerator<SourceRecord | Rejection> {
  const has = (name: string) => document.names.includes(name);
  const type = (await document.text("mimetype")).trim();
  if (has("word/document.xml")) {
    const properties = propertiesIn(await document.text("docProps/core.xml"), decodeXML);
    yield* readDocument(file, () => docxLines(document), properties, options);
  } else if (type === "application/epub+zip" || has("META-INF/container.xml")) yield* readEpub(file, document);
  else if (/opendocument\.text/.test(type)) {
    const properties = propertiesIn(await document.text("meta.xml"), decodeXML);
    yield* readDocument(file, () => odtLines(document), properties, options);
  } else if (has("xl/workbook.xml") || /opendocument\.spreadsheet/.test(type)) {
    // The library is large, and few imports need it.
    const { readSpreadsheet } = await import("./spreadsheet.ts");
    yield* readSpreadsheet(file, document, options);
  } else yield rejection(file.path, `is ${named(document, type)}, a format that is not read yet`);
}

function named({ names }: ZipDocument, type: string): string {
  if (names.some((name) => name.startsWith("ppt/")) || /opendocument\.presentation/.test(type)) return "a presentation";
  if (names.includes("xl/workbook.bin")) return "a binary spreadsheet (XLSB: save it as XLSX)";
  return "an Office or OpenDocument file of another kind";
}
