/** What no XML 1.0 document may hold, not even escaped, and halves of letters. */
const UNFIT =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that any program can read: without control characters, and without halves of letters. */
export function wellFormed(text: string): string {
  return text.replace(UNFIT, "");
}
