import type { MeilisearchConfig } from "../../lib/config.ts";
import { openClient } from "../../lib/engine/meilisearch/client.ts";
import { liveNames } from "../../lib/engine/meilisearch/names.ts";

/** The key that may search the site's indexes and nothing else; made where it is missing. */
export function siteKey({ url, index }: MeilisearchConfig, adminKey: string | null): Promise<string> {
  const { articles, values, stamp } = liveNames(index);
  return openClient({ url, key: adminKey }).searchKey(`Dateline site, ${index}`, [articles, values, stamp]);
}
