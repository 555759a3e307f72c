import { openDatabase } from "../archive/database.ts";
import type { Audience } from "./audience.ts";

/**
 * Compares a confined archive with what it is to hold: how many articles it has that may not be read there, and how many readable ones
 * it lacks or has otherwise. Both files are read alone.
 */
export function compareConfined(archive: string, { path, mayRead }: Pick<Audience, "path" | "mayRead">) {
  const [whole, confined] = [archive, path].map((file) => openDatabase(file, { readOnly: true })) as [
    ReturnType<typeof openDatabase>,
    ReturnType<typeof openDatabase>,
  ];
  try {
    const held = new Map(
      confined
        .prepare("select id, content_hash from article where doc is not null")
        .all()
        .map((row) => [row.id as string, row.content_hash]),
    );
    const readable = whole.prepare(`
      select id, content_hash, json_extract(doc, '$.collection') as collection from article
      where doc is not null and json_valid(doc)`);
    let missing = 0;
    for (const { id, content_hash, collection } of readable.iterate() as Iterable<Record<string, string>>) {
      if (!mayRead(collection!)) continue;
      if (held.get(id!) !== content_hash) missing++;
      held.delete(id!);
    }
    return { secret: held.size, missing };
  } finally {
    whole.close();
    confined.close();
  }
}
