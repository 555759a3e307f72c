import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { type Config, readSecrets } from "../../lib/config.ts";
import { chosenEngine } from "../../lib/engine/engines.ts";
import type { EngineHome } from "../../lib/engine/port/engine-home.ts";
import { sync } from "../../lib/engine/sync.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { exclusively } from "./exclusive-lock.ts";
import { progress } from "./progress.ts";

/** What a push came to. */
export interface Pushed {
  /** The changes that were pushed, and the archive's revision when that began. */
  readonly done: number;
  readonly revision: number;
  /** Articles left out because their rows are damaged. */
  readonly leftOut: number;
  /** Why the index must be rebuilt, or null. */
  readonly trouble: string | null;
}

/** What those who write to an archive's index on a server take in turns: a change that one has pushed another might undo. */
export const pushLock = (archive: string): string => `${archive}.pushing`;

/** Takes what was removed out of a server's indexes, and pushes what the archive changed where the live one is sound. */
export function pushChanges(config: Config): Promise<Pushed> {
  return exclusively(pushLock(config.archive), () => push(config));
}

async function push(config: Config): Promise<Pushed> {
  const { openHome } = chosenEngine(config);
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
    const begun = archive.revision();
    const done = trouble === null ? await sync(archive, home.index, indexing.at) : 0;
    indexing.end();
    return { done, revision: begun, leftOut: archive.leftOut(), trouble };
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
