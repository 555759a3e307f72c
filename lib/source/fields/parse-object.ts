import { isObject } from "./field-values.ts";

/** A JSON text's one object, or why it is none. */
export function parseObject(
  text: string,
): { readonly value: Readonly<Record<string, unknown>> } | { readonly reason: string } {
  try {
    const value: unknown = parsed(text);
    return isObject(value) ? { value } : { reason: "is not a JSON object" };
  } catch (error) {
    return { reason: `is not valid JSON (${shortened((error as Error).message)})` };
  }
}

/** Python writes a missing number as `NaN`, which is no JSON: it is read as null, and so are its infinities. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/\b(?:NaN|Infinity)\b/.test(text)) throw error;
    const mended = text.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\bNaN\b|-?\bInfinity\b/g, (found) =>
      found.startsWith('"') ? found : "null",
    );
    return JSON.parse(mended);
  }
}

/** The parser's message quotes the text; one line of it is enough. */
function shortened(message: string): string {
  const line = message.replace(/\s+/g, " ");
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
