import { headText } from "../files/head.ts";
import type { SourceFile } from "../record.ts";

/** The first element of a file. */
export interface XmlRoot {
  /** Its name without the prefix, as it is written. */
  readonly name: string;
  /** Its tag, or as much of it as the first bytes hold. */
  readonly tag: string;
}

/** The root of a file that begins as XML does, declaration, comments and document type passed over; null where it does not. */
export function xmlRoot(file: SourceFile): XmlRoot | null {
  const text = headText(file);
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? "")) at++;
    const ends = text.startsWith("<?", at)
      ? "?>"
      : text.startsWith("<!--", at)
        ? "-->"
        : text.startsWith("<!", at)
          ? doctypeEnd(text, at)
          : null;
    if (ends === null) break;
    const end = text.indexOf(ends, at);
    if (end < 0) return null;
    at = end + ends.length;
  }
  const [, name] =
    /^<(?:[A-Za-z_][\w.-]{0,60}:)?([A-Za-z_][\w.-]{0,60})(?=[\s/>])/.exec(text.slice(at, at + 130)) ?? [];
  if (name === undefined) return null;
  const end = text.indexOf(">", at);
  return { name, tag: text.slice(at, end < 0 ? undefined : end + 1) };
}

/** What a document type ends with: one that declares something itself has that in brackets. */
function doctypeEnd(text: string, at: number): string {
  const bracket = text.indexOf("[", at);
  return bracket >= 0 && bracket < text.indexOf(">", at) ? "]>" : ">";
}
