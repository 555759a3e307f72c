import { ask } from "./ask.ts";

/** An article with what the archive says of it; null where none is kept. */
export function keptArticle(id: string) {
  // What can be no id is not asked for: an engine on a server refuses it, and that is not "no such article".
  return /^[0-9a-f]{1,64}$/.test(id) ? ask(({ engine }) => engine.get(id)) : Promise.resolve({ value: null });
}
