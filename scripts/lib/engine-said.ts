import { existsSync } from "node:fs";
import type { Config } from "../../lib/config.ts";
import { chosenEngine, OWN } from "../../lib/engine/engines.ts";
import { openEngine } from "../../lib/engine/open.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";

/**
 * What is said of an engine on a server: where it is, what the archive answers still, and what is wrong with it. It is asked as the
 * site asks it, and not through the site, which tells strangers nothing where people sign in.
 */
export async function engineSaid(config: Pick<Config, "archive" | "meilisearch" | "opensearch">): Promise<string[]> {
  const { place, leftToArchive } = chosenEngine(config);
  if (place === null) return [];
  const trouble = await troubleOf(config);
  return [
    `Searches are answered by the index ${place}.`,
    ...(leftToArchive === undefined ? [] : [`The archive beside it is still needed, and answers: ${leftToArchive}.`]),
    ...(trouble ? [`For now the archive answers all: ${trouble}.`] : []),
  ];
}

/** Where no archive is beside the index, nothing can be said against it that a page does not say. */
async function troubleOf(config: Parameters<typeof engineSaid>[0]): Promise<string | null> {
  if (!existsSync(config.archive)) return null;
  const engine = openEngine(config, OWN.open(OWN.openIndexed(config.archive)));
  try {
    const { trouble } = await engine.health();
    return trouble && messagesFor("en").engine.trouble(trouble);
  } finally {
    await engine.close();
  }
}
