import { openArchive } from "../../lib/archive/archive.ts";
import { type MeilisearchConfig, readAdminKey } from "../../lib/config.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { openClient } from "../../lib/engine/meilisearch/client.ts";
import { rebuild } from "../../lib/engine/meilisearch/rebuild.ts";
import { progress } from "./progress.ts";
import { siteKey } from "./site-key.ts";

/**
 * Builds the Meilisearch index of an archive anew, with the embedded index as what it must agree with; returns how many
 * articles were left out because their rows are damaged.
 */
export async function rebuildMeilisearch(path: string, config: MeilisearchConfig): Promise<number> {
  const { url, index } = config;
  const adminKey = readAdminKey();
  const archive = openArchive(path);
  const reference = openEmbedded(archive);
  const indexing = progress("articles indexed");
  try {
    await rebuild(openClient({ url, key: adminKey }), index, archive, reference, {
      progressed: indexing.at,
      poisoned: ({ id, reason }) => indexing.line(`Left out article ${id}: ${reason}`),
      stepped: (step) => indexing.line(`Index "${index}" at ${url}: ${step}.`),
    });
    // A wiped server has forgotten the site's key too. An admin key that may not make keys leaves it to whoever may.
    await siteKey(config, adminKey).catch(() => {});
    indexing.end();
    console.error(`${archive.count() - archive.leftOut()} articles indexed.`);
    return archive.leftOut();
  } finally {
    await reference.close();
  }
}
