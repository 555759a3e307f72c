import { openArchive } from "../archive/archive.ts";
import type { Config } from "../config.ts";
import { openEmbedded } from "./embedded.ts";
import type { SearchEngine } from "./engine.ts";

/** The engine that the settings choose, over the archive at `path`. */
export function openEngine({ engine }: Config, path: string): SearchEngine {
  if (engine === "meilisearch")
    throw new Error("Cannot open the engine ENGINE=meilisearch: this version has the embedded engine only");
  return openEmbedded(openArchive(path));
}
