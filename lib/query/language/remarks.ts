import { positiveLeaves } from "../../engine/port/expression.ts";
import { wordsOf } from "../../engine/words/words.ts";
import type { Answer } from "../answer.ts";
import type { ValueReading } from "../article/value-reading.ts";
import type { Messages } from "../messages/messages.ts";
import { parse } from "./parse.ts";

/** What has to be said of how an answer was found, beside words that were repaired: a sentence each. */
export function remarks(
  {
    readings,
    note,
    read = "",
    unread = [],
  }: Pick<Answer, "note"> & { readonly readings: readonly ValueReading[] } & Partial<Pick<Answer, "read" | "unread">>,
  { howRead, engine }: Messages,
): string[] {
  return [
    ...readings.map(howRead.reading),
    ...unread.map(howRead.unread),
    ...(holdsPronoun(read) ? [howRead.pronoun] : []),
    ...(note === null ? [] : [engine.note(note)]),
  ];
}

/** Whether `us` is looked for by itself or in `us-led`: who types all in small letters may mean the country. */
function holdsPronoun(read: string): boolean {
  return positiveLeaves(parse(read)).some(
    (leaf) =>
      (leaf.kind === "word" || leaf.kind === "prefix") && wordsOf(leaf.text).some(({ folded }) => folded === "us"),
  );
}
