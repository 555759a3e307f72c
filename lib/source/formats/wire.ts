import { headText } from "../files/head.ts";
import { MAX_RECORD_WORDS } from "../limits.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "../record.ts";
import { anpaStory } from "./anpa-story.ts";
import { iptcStory } from "./iptc-story.ts";
import { wireMessages } from "./wire-messages.ts";

/** Messages of news wires in ANPA 1312 or IPTC 7901, known by the control bytes that open them; one or several a file. */
export const wire: SourceReader = {
  format: "ANPA 1312 or IPTC 7901",
  accepts: (file) => /^[\s\x16\x7f]{0,100}\x01[^\x00\x01]{1,300}\n[^\x00]{0,2000}\x02/.test(headText(file)),
  read,
};

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  for await (const { line, bytes, isOnly } of wireMessages(file.open())) {
    const place = isOnly ? "" : `line ${line}`;
    if (bytes === null) {
      yield rejection(file.path, `is longer than ${MAX_RECORD_WORDS}`, { place });
      continue;
    }
    const { text, notes } = decoded(bytes);
    if (!/\x02/.test(text)) {
      yield rejection(file.path, "is a wire's message without a text (no STX byte)", { place, raw: text });
      continue;
    }
    const { date, agency, parts } = /^[^\n]{0,300}\x1f|\n[^\n\x02]{0,40}[\x11\x12]/.test(text)
      ? anpaStory(text)
      : iptcStory(text);
    const said = /\x03/.test(text) ? notes : [...notes, "its message is cut off (no ETX byte)"];
    const fields = { ...(date === null ? {} : { date }), ...(agency === undefined ? {} : { outlet: agency }) };
    yield { kind: "record", file: file.path, place, text, fields, parts, notes: said };
  }
}

/** Wires send ASCII, and some a few letters of Latin-1. */
function decoded(bytes: Buffer): { readonly text: string; readonly notes: readonly string[] } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), notes: ["read as Windows-1252"] };
  }
}
