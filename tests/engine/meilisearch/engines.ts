import type { Archive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import type { Client } from "../../../lib/engine/meilisearch/client.ts";
import { openMeilisearch } from "../../../lib/engine/meilisearch/meilisearch.ts";
import type { IndexNames } from "../../../lib/engine/meilisearch/names.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";

const NO_LIST = "Meilisearch gives the first 1,000 hits alone";

/** What Meilisearch alone cannot keep; the archive's engine answers it where the site has one. */
export const SKIPS: Readonly<Record<string, string>> = {
  "finds words by their form: a star for any letters, a question mark for one, wherever they stand, and marks them":
    "Meilisearch knows no wildcard inside a word, and one begun word alone; the archive beside it answers",
  "tells the words that stand out in what a text finds":
    "they are offered as alternatives, and Meilisearch has no OR; the archive beside it answers",
  "reads OR, brackets, and values and dates inside them": "Meilisearch has no OR, and no filter inside one",
  "reads a word that no article has as the nearest that some have, and says so":
    "typo tolerance is off, since it would blur every count",
  "lists all that a search finds as it is written, in its order, without a last page": NO_LIST,
  "lists what there was when it began, while the index changes": NO_LIST,
  "ends a list where whoever reads it stops, or has gone": NO_LIST,
  "calls an outlet as an article does that has it, when one that called it otherwise is gone or has another":
    "what values are called is read anew after half a minute, or when the archive beside it has changed",
  "knows the reading lists beside the archive, as they are now": "they stand beside the archive",
  "leads from the id that a person had to the one that has been found to be the same":
    "the index of values knows no former ids",
};

/** The adapter over emptied indexes, with and without the archive's own engine behind it. */
export function openersOf(client: Client, names: IndexNames) {
  const opened = async (own: SearchEngine | null) => {
    const engine = openMeilisearch(client, { names, archive: own, onRejected: () => {} });
    await engine.reset();
    return engine;
  };
  return {
    alone: (_: Archive): Promise<SearchEngine> => opened(null),
    /** As a site has it: the archive's own engine is filled as an import fills it. */
    async beside(archive: Archive): Promise<SearchEngine> {
      const own = openEmbedded(archive);
      const engine = await opened(own);
      return {
        ...engine,
        async put(articles, revision) {
          await own.put(articles, revision);
          await engine.put(articles, revision);
        },
        async remove(ids, revision) {
          await own.remove(ids, revision);
          await engine.remove(ids, revision);
        },
        async reset() {
          await own.reset();
          await engine.reset();
        },
      };
    },
  };
}
