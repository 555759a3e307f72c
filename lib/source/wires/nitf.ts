import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "../record.ts";
import { whyUnusable } from "../usable.ts";
import { ELEMENT_FAULTS } from "../xml/element-faults.ts";
import { attribute, find } from "../xml/node.ts";
import { xmlElements } from "../xml/xml-elements.ts";
import { xmlRoot } from "../xml/xml-root.ts";
import { nitfStory } from "./nitf-story.ts";
import { wireText } from "./wire-text.ts";

/** A news text in NITF of the IPTC, 2.x and 3.x: one a file, as a rule. */
export const nitf: SourceReader = { format: "NITF", accepts: (file) => xmlRoot(file)?.name === "nitf", read };

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  let count = 0;
  for await (const { node, line, fault, written } of xmlElements(file.open(), ({ name }) => name === "nitf")) {
    const place = ++count === 1 ? "" : `line ${line}`;
    const data = find(node, "head", "docdata");
    // What manages an earlier document says of that one that it is canceled.
    const status = attribute(data, "management-doc-idref") ? undefined : attribute(data, "management-status");
    const refused = fault
      ? ELEMENT_FAULTS[fault]
      : whyUnusable(status, attribute(data && find(data, "date.release"), "norm"));
    if (refused !== null) {
      yield rejection(file.path, refused, { place, ...written });
      continue;
    }
    const { blocks, around, fields } = nitfStory(node);
    const printed = wireText(blocks, around);
    if (blocks.length === 0 && printed.text === "")
      yield rejection(file.path, "has no text in its body.content", { place, ...written });
    else yield { kind: "record", file: file.path, place, ...printed, fields, notes: [] };
  }
}
