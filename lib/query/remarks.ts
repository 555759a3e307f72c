import type { Answer } from "./answer.ts";
import type { Messages } from "./messages/messages.ts";

/** What has to be said of how an answer was found, beside words that were repaired: a sentence each. */
export function remarks(
  { readings, note }: Pick<Answer, "readings" | "note">,
  { howRead, engine }: Messages,
): string[] {
  return [...readings.map(howRead.reading), ...(note === null ? [] : [engine.note(note)])];
}
