import type { DatabaseSync } from "node:sqlite";
import type { Health } from "../results.ts";
import { stateOf } from "./tables.ts";

/** Tells what the index holds. It can always answer: it lies in the archive's own file. */
export function openHealth(database: DatabaseSync): () => Health {
  const articles = database.prepare("select count(*) as count from engine_article where gone = 0");
  return () => {
    const { count } = articles.get() as { count: number };
    return { engine: "embedded", trouble: null, articles: count, revision: stateOf(database).revision };
  };
}
