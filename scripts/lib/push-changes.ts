import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { type Config, readSecrets } from "../../lib/config.ts";
import { chosenEngine } from "../../lib/engine/engines.ts";
import type { EngineHome } from "../../lib/engine/port/engine-home.ts";
import { sync } from "../../lib/engine/sync.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { progress } from "./progress.ts";

/** What a push came to: articles left out because their rows are damaged, and why the index must be rebuilt, or null. */
export interface Pushed {
  readonly leftOut: number;
  readonly trouble: string | null;
}

/** Takes what was removed out of a server's indexes, and pushes what the archive changed where the live one is sound. */
export async function pushChanges(config: Config): Promise<Pushed> {
  const { place, openHome } = chosenEngine(config);
  const archive = openArchive(config.archive);
  try {
    const indexing = progress("changes pushed");
    const home = openHome(archive, readSecrets(), ({ id, reason }) =>
      indexing.line(`Left out article ${id}: ${reason}`),
    );
    const { trouble, revision } = await stateOf(archive, home);
    const removed = archive.erasing.waiting("server");
    if (removed.length > 0) {
      await home.forget(removed);
      // What an import that was taken back had only changed is there again as it was before.
      const restored = removed.flatMap((id) => archive.kept(id) ?? []);
      if (trouble === null && restored.length > 0) await home.index.put(restored, revision);
      archive.erasing.done("server");
    }
    if (trouble === null) {
      const done = await sync(archive, home.index, indexing.at);
      indexing.end();
      console.error(`${done} changes pushed to ${place}.`);
    }
    return { leftOut: archive.leftOut(), trouble };
  } finally {
    archive.close();
  }
}

/** How far the index is, and why it must be rebuilt, or null. */
async function stateOf(archive: Archive, home: EngineHome): Promise<{ trouble: string | null; revision: number }> {
  const health = await home.health();
  if (health === null) return { trouble: "there is none yet", revision: 0 };
  const { trouble, revision } = health;
  const said = trouble && messagesFor("en").engine.trouble(trouble);
  return { trouble: said ?? (revision > archive.revision() ? "it belongs to another archive" : null), revision };
}
