import { ARTICLE_ID } from "../lib/query/address/chosen-articles.ts";
import { ask } from "./ask.ts";

/** An article with what the archive says of it; null where none is kept. */
export function keptArticle(id: string) {
  // What can be no id is not asked for: an engine on a server refuses it, and that is not "no such article".
  return ARTICLE_ID.test(id) ? ask(({ engine }) => engine.get(id)) : Promise.resolve({ value: null });
}
