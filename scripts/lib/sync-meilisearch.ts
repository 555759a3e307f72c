import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { type MeilisearchConfig, readAdminKey } from "../../lib/config.ts";
import type { Health } from "../../lib/engine/engine.ts";
import { type Client, type MeilisearchTrouble, openClient } from "../../lib/engine/meilisearch/client.ts";
import { forget } from "../../lib/engine/meilisearch/forget.ts";
import { openMeilisearch } from "../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../lib/engine/meilisearch/names.ts";
import { sync } from "../../lib/engine/sync.ts";
import { progress } from "./progress.ts";

/** What a push came to: articles left out because their rows are damaged, and why the index must be built anew, or null. */
export interface Pushed {
  readonly leftOut: number;
  readonly trouble: string | null;
}

/** Takes what was removed out of the server's indexes, and pushes what the archive changed where the live one is sound. */
export async function syncMeilisearch(path: string, config: MeilisearchConfig): Promise<Pushed> {
  const { url, index } = config;
  const archive = openArchive(path);
  try {
    const indexing = progress("changes pushed");
    const client = openClient({ url, key: readAdminKey() });
    const engine = openMeilisearch(client, {
      names: liveNames(index),
      archive: null,
      onPoison: ({ id, reason }) => indexing.line(`Left out article ${id}: ${reason}`),
    });
    const trouble = await engine.health().then(
      ({ trouble, revision }: Health) =>
        trouble ?? (revision > archive.revision() ? "it belongs to another archive" : null),
      (error: MeilisearchTrouble) => {
        if (error.trouble === "missing") return "there is none yet";
        throw error;
      },
    );
    await forgetRemoved(archive, client, index);
    if (trouble === null) {
      const done = await sync(archive, engine, indexing.at);
      indexing.end();
      console.error(`${done} changes pushed to "${index}" at ${url}.`);
    }
    return { leftOut: archive.leftOut(), trouble };
  } finally {
    archive.close();
  }
}

async function forgetRemoved({ erasing }: Archive, client: Client, index: string): Promise<void> {
  const ids = erasing.waiting("server");
  if (ids.length === 0) return;
  await forget(client, index, ids);
  erasing.done("server");
}
