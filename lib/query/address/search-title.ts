import type { Messages } from "../messages/messages.ts";
import { chipsOf, type Narrowed } from "./chips.ts";

/** Longer queries and more conditions say no more in a title. */
const MOST = { characters: 80, conditions: 4 };

/** A search in a line: its words, then what narrows it; null for the whole archive. */
export function searchTitle(found: Narrowed, messages: Messages): string | null {
  const conditions = chipsOf(found).map(({ condition }) => messages.filters.condition(condition));
  const shown = conditions.slice(0, MOST.conditions);
  if (conditions.length > shown.length) shown.push("…");
  const words = found.query.q.trim().slice(0, MOST.characters);
  return [...(words ? [words] : []), ...shown].join(" · ") || null;
}
