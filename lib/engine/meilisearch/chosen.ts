import type { MeilisearchConfig, Secrets } from "../../config.ts";
import type { ChosenEngine } from "../port/chosen-engine.ts";
import { openClient } from "./client.ts";
import { openMeilisearchHome } from "./home.ts";
import { openMeilisearch } from "./meilisearch.ts";
import { liveNames } from "./names.ts";

/** Meilisearch as the settings set it up. */
export function meilisearchAt({ url, index, key }: MeilisearchConfig): ChosenEngine {
  const names = liveNames(index);
  const reached = ({ meilisearch }: Secrets) => openClient({ url, key: meilisearch });
  return {
    place: `"${index}" at ${url}`,
    openReader: (archive) => openMeilisearch(openClient({ url, key }), { names, archive, onRejected: () => {} }),
    openHome: (_, secrets, onRejected) => openMeilisearchHome(reached(secrets), index, onRejected),
    searchKey: (secrets) =>
      reached(secrets).searchKey(`Dateline site, ${index}`, [names.articles, names.values, names.stamp]),
  };
}
