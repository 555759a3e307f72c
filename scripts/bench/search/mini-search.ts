import MiniSearch from "minisearch";
import type { Columns } from "../../../lib/engine/embedded/counting/columns.ts";
import { countMatches } from "../../../lib/engine/embedded/counting/count.ts";
import { openAnswered } from "./answered.ts";
import type { Contender } from "./contender.ts";
import type { Text, Texts } from "./texts.ts";

/** MiniSearch over the same texts, lent the facet counts that it lacks. */
export function openMiniSearch(texts: Texts, columns: Columns): Contender {
  const index = new MiniSearch<Text & { id: number }>({
    fields: ["title", "body"],
    searchOptions: { combineWith: "AND", boost: { title: 10 } },
  });
  for (const seq of columns.seqs) index.add({ ...texts(seq), id: seq });
  const answered = openAnswered(texts);
  return ({ words, prefix, query }) => {
    const found =
      words.length === 0
        ? columns.seqs
        : Uint32Array.from(index.search(words.join(" "), { prefix }), ({ id }) => id as number);
    return answered(countMatches(columns, found, query), query.text);
  };
}
