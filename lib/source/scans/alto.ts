import { printedText } from "../printed-text.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "../record.ts";
import { xmlRoot } from "../xml/xml-root.ts";
import { altoPage } from "./alto-page.ts";
import { blockPieces, meanConfidence } from "./block-pieces.ts";
import { isClaimed } from "./claimed.ts";
import { machineRead } from "./machine-read.ts";
import { dateInPath } from "./path-date.ts";

/** A page of a digitised paper in ALTO. Without a METS file that tells where articles begin, the page is read as one. */
export const alto: SourceReader = {
  format: "ALTO",
  accepts: (file) => xmlRoot(file)?.name.toLowerCase() === "alto",
  read,
};

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  if (await isClaimed(file)) return;
  const { blocks, confidence } = await altoPage(file);
  const printed = printedText(
    blockPieces(blocks.map((block) => ({ block, kind: block.isMargin ? "furniture" : undefined }))),
  );
  if (printed.text === "") {
    yield rejection(file.path, "is a page without a text");
    return;
  }
  const { field, notes } = machineRead(meanConfidence(blocks) ?? confidence);
  const date = dateInPath(file.path);
  yield {
    kind: "record",
    file: file.path,
    place: "",
    ...printed,
    fields: { ...field, ...(date === undefined ? {} : { pathDate: date }) },
    notes: [
      "is a page and not an article: no METS file beside it tells where articles begin",
      ...(date === undefined ? [] : [`its path says ${date}`]),
      ...notes,
    ],
  };
}
