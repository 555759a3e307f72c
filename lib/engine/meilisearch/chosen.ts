import type { MeilisearchConfig, Secrets } from "../../config.ts";
import type { ChosenEngine } from "../port/chosen-engine.ts";
import { openMeilisearchHome } from "./home.ts";
import { openMeilisearch } from "./meilisearch.ts";
import { liveNames } from "./names.ts";
import { openServers } from "./parted.ts";
import { COUNTED, MOST_HITS } from "./settings.ts";
import { EXACT_PHRASE, MOST_PARTS } from "./text-query.ts";

/** Meilisearch as the settings set it up. */
export function meilisearchAt({ urls, index, keys }: MeilisearchConfig): ChosenEngine {
  const names = liveNames(index);
  const servers = (keys: readonly string[]) =>
    openServers(urls.map((url, at) => ({ url, key: (keys.length === 1 ? keys[0] : keys[at]) ?? null })));
  const reached = ({ meilisearch }: Secrets) => servers(meilisearch);
  return {
    place: `"${index}" at ${urls.join(", ")}`,
    leftToArchive:
      `OR, brackets and values inside them, wildcards inside words, phrases of more than ${EXACT_PHRASE} words and more than ${MOST_PARTS} words; ` +
      `hits past the ${MOST_HITS}th and lists of all that is found (exports, feeds, saved searches); lists of more than ${COUNTED} values; ` +
      "misspelt words; words that stand out; reading lists and former names",
    openReader: (archive) => openMeilisearch(servers(keys), { names, archive, onRejected: () => {} }),
    openHome: (_, secrets, onRejected) => openMeilisearchHome(reached(secrets), index, onRejected),
    searchKey: async (secrets) =>
      reached(secrets).searchKey(`Dateline site, ${index}`, [names.articles, names.values, names.stamp]),
  };
}
