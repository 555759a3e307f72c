import type { DatabaseSync } from "node:sqlite";
import type { Health } from "../port/results.ts";
import { stateOf } from "./tables.ts";

/**
 * Tells what the index holds. It can always answer: it lies in the archive's own file. Articles are counted once after each
 * change: of millions that takes a second.
 */
export function openHealth(database: DatabaseSync): () => Health {
  const counting = database.prepare("select count(*) as count from engine_article where gone = 0 and alone = 1");
  let counted = { built: "", changed: -1, articles: 0 };
  return () => {
    const { built, changed, revision } = stateOf(database);
    if (built !== counted.built || changed !== counted.changed)
      counted = { built, changed, articles: (counting.get() as { count: number }).count };
    return { engine: "embedded", trouble: null, articles: counted.articles, revision };
  };
}
