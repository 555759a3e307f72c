import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { progress } from "./progress.ts";

/** Brings the embedded index of an archive to its latest revision; returns the articles that it then holds. */
export async function syncEmbedded(path: string): Promise<number> {
  const archive = openArchive(path);
  const engine = openEmbedded(archive);
  const indexing = progress("articles indexed");
  try {
    await sync(archive, engine, indexing.at);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(
      `Cannot bring the index up to date: ${message}. The articles are kept; the next import, sync or reindex goes on.`,
      { cause: error },
    );
  }
  indexing.end();
  const { articles } = await engine.health();
  await engine.close();
  return articles;
}
