import { jsonText } from "../lib/text/json-text.ts";

/** The answer that carries a value as JSON. */
export function json(value: unknown): Response {
  return new Response(jsonText(value), { headers: { "content-type": "application/json" } });
}
