import { isObject } from "./field-values.ts";

/** A JSON text's one object, or why it is none. */
export function parseObject(
  text: string,
): { readonly value: Readonly<Record<string, unknown>> } | { readonly reason: string } {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { value } : { reason: "is not a JSON object" };
  } catch (error) {
    return { reason: `is not valid JSON (${shortened((error as Error).message)})` };
  }
}

/** The parser's message quotes the text; one line of it is enough. */
function shortened(message: string): string {
  const line = message.replace(/\s+/g, " ");
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
