import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { progress } from "./progress.ts";

/**
 * Brings the embedded index of an archive to its latest revision; returns the articles that it then holds, and how many it
 * left out because their rows are damaged.
 */
export async function syncEmbedded(path: string): Promise<{ readonly articles: number; readonly leftOut: number }> {
  const archive = openArchive(path);
  const engine = openEmbedded(archive);
  const indexing = progress("articles indexed");
  await sync(archive, engine, indexing.at);
  indexing.end();
  const { articles } = await engine.health();
  const leftOut = archive.leftOut();
  await engine.close();
  return { articles, leftOut };
}
