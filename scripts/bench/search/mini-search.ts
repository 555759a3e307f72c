import MiniSearch from "minisearch";
import type { Columns } from "../../../lib/engine/embedded/counting/columns.ts";
import { countMatches } from "../../../lib/engine/embedded/counting/count.ts";
import { answered } from "./answered.ts";
import type { Contender } from "./contender.ts";
import type { Text } from "./fill-archive.ts";

/** MiniSearch over the same texts, lent the facet counts that it lacks. */
export function openMiniSearch(texts: readonly Text[], columns: Columns): Contender {
  const index = new MiniSearch<Text & { id: number }>({
    fields: ["title", "body"],
    searchOptions: { combineWith: "AND", boost: { title: 10 } },
  });
  texts.forEach((text, at) => {
    index.add({ ...text, id: at + 1 });
  });
  return ({ words, prefix, query }) => {
    const found =
      words.length === 0
        ? columns.seqs
        : Uint32Array.from(index.search(words.join(" "), { prefix }), ({ id }) => id as number);
    return answered(texts, countMatches(columns, found, query), query.text);
  };
}
