import { decodeHTMLStrict } from "entities";
import type { Edit } from "./edited.ts";

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

/** `&eacute;`, `&#8217;` and `&amp;` as their characters, in a text that is no HTML; what is no reference stays. */
export function characterReferences(text: string): Edit[] {
  if (!text.includes("&")) return [];
  return [...text.matchAll(REFERENCE)].flatMap(({ index, 0: reference }) => {
    const letter = decodeHTMLStrict(reference);
    return letter === reference ? [] : [{ start: index, end: index + reference.length, text: letter }];
  });
}
