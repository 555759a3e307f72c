import type { Config } from "../config.ts";
import { openHealing } from "./healing.ts";
import { openClient } from "./meilisearch/client.ts";
import { openMeilisearch } from "./meilisearch/meilisearch.ts";
import { liveNames } from "./meilisearch/names.ts";
import type { Reader } from "./reader.ts";

/**
 * The engine that the settings choose. `archive` is the embedded engine over the archive, where the site has one: it is the
 * engine itself, or answers what Meilisearch cannot, and in its place when it fails.
 */
export function openEngine({ meilisearch }: Pick<Config, "meilisearch">, archive: Reader | null): Reader {
  if (meilisearch) {
    const { url, key, index } = meilisearch;
    const engine = openMeilisearch(openClient({ url, key }), { names: liveNames(index), archive, onPoison: () => {} });
    return openHealing(engine, archive);
  }
  if (!archive) throw new Error("Cannot search: there is no archive, and no Meilisearch is set up");
  return archive;
}
