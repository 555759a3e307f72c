import type { DatabaseSync } from "node:sqlite";
import type { Health } from "../port/results.ts";
import { isBehind, stateOf } from "./tables.ts";

/**
 * Tells what the index holds, and whether it is behind the archive. It can always answer: it lies in the archive's own file.
 * Articles are counted once after each change: of millions that takes a second.
 */
export function openHealth(database: DatabaseSync): () => Health {
  const counting = database.prepare("select count(*) as count from engine_article where gone = 0 and alone = 1");
  let counted = { built: "", changed: -1, articles: 0 };
  return () => {
    const { built, changed, revision } = stateOf(database);
    if (built !== counted.built || changed !== counted.changed)
      counted = { built, changed, articles: (counting.get() as { count: number }).count };
    const trouble = isBehind(database) ? ({ code: "behind", engine: "embedded" } as const) : null;
    return { engine: "embedded", trouble, articles: counted.articles, revision };
  };
}
