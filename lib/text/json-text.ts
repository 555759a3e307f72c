/** Half of a letter, as `JSON.stringify` writes it. A text that speaks of one has two backslashes, and is only looked at twice. */
const HALF = /\\ud[89a-f]/;

/** A value as JSON that every program reads: a half of a letter, which no UTF-8 can hold, is U+FFFD, which is as long. */
export function jsonText(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  if (!HALF.test(json)) return json;
  return JSON.stringify(value, (_, part) => (typeof part === "string" ? part.toWellFormed() : part), indent);
}
