import type { Bar } from "../../../lib/engine/port/results.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

/** What a bar's stretch of time is called: `1980s`, `1987`, `February 1987`. */
export function barName({ value, from }: Bar, messages: Messages): string {
  return value.endsWith("s") ? messages.dates.decade(from) : messages.date(value);
}
