import { decode } from "../files/decode.ts";
import { headText } from "../files/head.ts";
import { MAX_RECORD_WORDS } from "../limits.ts";
import { type Rejection, rejection, type SourceFile, type SourceReader, type SourceRecord } from "../record.ts";
import { reutersElements } from "./reuters-elements.ts";
import { reutersStory } from "./reuters-story.ts";

/** The SGML of the Reuters-21578 collection: one `<REUTERS>` element an article, many a file. */
export const reuters: SourceReader = {
  format: "Reuters-21578 SGML",
  accepts: (file) => /^\s*(?:<!DOCTYPE\s+lewis\b[^>]{0,200}>\s*)?<REUTERS\b/i.test(headText(file)),
  read,
};

const FAULTS = {
  "too long": `is longer than ${MAX_RECORD_WORDS}`,
  "not closed": "is not closed before the next article begins",
  "cut off": "is cut off: its element is not closed",
};

async function* read(file: SourceFile): AsyncGenerator<SourceRecord | Rejection> {
  for await (const { line, bytes, fault } of reutersElements(file.open())) {
    const place = `line ${line}`;
    const decoded = latin1(bytes);
    if ("reason" in decoded || fault) {
      const [reason, raw] = "reason" in decoded ? [decoded.reason] : [FAULTS[fault!], decoded.text];
      yield rejection(file.path, reason, { place, raw: raw || undefined });
      continue;
    }
    const { notes, ...story } = reutersStory(decoded.text);
    yield { kind: "record", file: file.path, place, ...story, notes: [...decoded.notes, ...notes] };
  }
}

/** The collection is Latin-1, whose printable characters Windows-1252 has too; copies in UTF-8 exist. */
function latin1(bytes: Buffer): { readonly text: string; readonly notes: string[] } | { readonly reason: string } {
  const decoded = decode(bytes);
  if ("text" in decoded) return { text: decoded.text, notes: [] };
  if (bytes.includes(0)) return decoded;
  return { text: new TextDecoder("windows-1252").decode(bytes), notes: ["read as Windows-1252"] };
}
