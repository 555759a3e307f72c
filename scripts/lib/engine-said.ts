import { existsSync } from "node:fs";
import type { Config } from "../../lib/config.ts";
import { chosenEngine, OWN } from "../../lib/engine/engines.ts";
import { openEngine } from "../../lib/engine/open.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";

type Settings = Pick<Config, "archive" | "meilisearch" | "opensearch">;

/**
 * What is said of an engine on a server: where it is, what is left to the archive, and what is wrong with it. It is asked as the
 * site asks it, and not through the site, which tells strangers nothing where people sign in.
 */
export async function engineSaid(config: Settings): Promise<string[]> {
  const { place, leftToArchive } = chosenEngine(config);
  if (place === null) return [];
  const isAlone = !existsSync(config.archive);
  const trouble = await troubleOf(config, isAlone);
  const left = isAlone
    ? "There is no archive beside it, which would answer what it cannot"
    : "The archive beside it is still needed, and answers";
  return [
    `Searches are answered by the index ${place}.`,
    ...(leftToArchive === undefined ? [] : [`${left}: ${leftToArchive}.`]),
    ...(trouble ? [`${isAlone ? "It cannot answer" : "For now the archive answers all"}: ${trouble}.`] : []),
  ];
}

async function troubleOf(config: Settings, isAlone: boolean): Promise<string | null> {
  const engine = openEngine(config, isAlone ? null : OWN.open(OWN.openIndexed(config.archive)));
  try {
    const { trouble } = await engine.health();
    return trouble && messagesFor("en").engine.trouble(trouble);
  } catch (error) {
    // Beside an archive, which answers in its place, an engine that is away has a trouble; alone it has only its fault.
    return (error as Error).message.replace(/\.$/, "");
  } finally {
    await engine.close();
  }
}
