import type { Archive } from "../archive/archive.ts";
import type { Config } from "../config.ts";
import { openEmbedded } from "./embedded/embedded.ts";
import type { SearchEngine } from "./engine.ts";

/** The engine that the settings choose, over an archive. */
export function openEngine({ engine }: Config, archive: Archive): SearchEngine {
  if (engine === "meilisearch")
    throw new Error("Cannot open the engine ENGINE=meilisearch: this version has the embedded engine only");
  return openEmbedded(archive);
}
