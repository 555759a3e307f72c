import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { type MeilisearchConfig, readAdminKey } from "../../lib/config.ts";
import type { SearchEngine } from "../../lib/engine/engine.ts";
import { type MeilisearchTrouble, openClient } from "../../lib/engine/meilisearch/client.ts";
import { forget } from "../../lib/engine/meilisearch/forget.ts";
import { openMeilisearch } from "../../lib/engine/meilisearch/meilisearch.ts";
import { liveNames } from "../../lib/engine/meilisearch/names.ts";
import { sync } from "../../lib/engine/sync.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
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
    const { trouble, revision } = await stateOf(archive, engine);
    const removed = archive.erasing.waiting("server");
    if (removed.length > 0) {
      await forget(client, index, removed);
      // What an import that was taken back had only changed is there again as it was before.
      const restored = removed.flatMap((id) => archive.kept(id) ?? []);
      if (trouble === null && restored.length > 0) await engine.put(restored, revision);
      archive.erasing.done("server");
    }
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

/** How far the index is, and why it must be built anew, or null. */
async function stateOf(archive: Archive, engine: SearchEngine): Promise<{ trouble: string | null; revision: number }> {
  try {
    const { trouble, revision } = await engine.health();
    const said = trouble && messagesFor("en").engine.trouble(trouble);
    return { trouble: said ?? (revision > archive.revision() ? "it belongs to another archive" : null), revision };
  } catch (error) {
    if ((error as MeilisearchTrouble).trouble !== "missing") throw error;
    return { trouble: "there is none yet", revision: 0 };
  }
}
