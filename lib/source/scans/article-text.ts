import { printedText } from "../printed-text.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "../record.ts";
import { elements, lineOf, textOf } from "../xml/node.ts";
import { xmlElements } from "../xml/xml-elements.ts";
import { xmlRoot } from "../xml/xml-root.ts";
import { isClaimed } from "./claimed.ts";
import { machineRead } from "./machine-read.ts";

/** The text of one article of a digitised paper, as the Dutch national library has it beside a DIDL file: a title and paragraphs. */
export const articleTexts: SourceReader = {
  format: "text of a digitised article",
  accepts: (file) =>
    xmlRoot(file)?.name === "text" && /<text>\s*<(?:title|p)\b/.test(file.head.toString("latin1", 0, 1000)),
  read,
};

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  if (await isClaimed(file)) return;
  const { text, parts, title } = await articleText(file);
  const { field } = machineRead(null);
  const notes = ["no DIDL file beside it says when and where it was published"];
  if (text === "") yield rejection(file.path, "has no text");
  else
    yield {
      kind: "record",
      file: file.path,
      place: "",
      text,
      parts,
      fields: { ...(title === undefined ? {} : { title }), ...field },
      notes,
    };
}

/** Title and paragraphs of such a file. */
export async function articleText(file: SourceFile) {
  const paragraphs: string[] = [];
  let title: string | undefined;
  for await (const { node } of xmlElements(file.open(), ({ name }) => name === "text")) {
    title ??= lineOf(elements(node, "title")[0]);
    paragraphs.push(...elements(node, "p").map((paragraph) => textOf(paragraph).replace(/\s+/g, " ").trim()));
  }
  const pieces = paragraphs
    .filter(Boolean)
    .flatMap((words, at) => [...(at === 0 ? [] : [{ words: "\n\n" }]), { words }]);
  return { ...printedText(pieces), title };
}
