import type { DatabaseSync } from "node:sqlite";
import type { Layer } from "./as-now.ts";

/**
 * Queues an article (by its number, `seq`) whose corrections are to be laid anew: where there are any, or where some lie over it
 * that are of lines which are no more.
 */
export const QUEUE_CORRECTIONS = `
  insert or ignore into correction_stale select :seq
  where exists (select 1 from correction)
    or exists (select 1 from article_layer where seq = :seq and layer = 'corrections')`;

/** What lies over the articles (see `as-now.ts`), as it is kept: a patch in JSON an article and layer. */
export function openLayers(database: DatabaseSync) {
  const at = database.prepare("select patch from article_layer where seq = ? and layer = ?");
  const put = database.prepare(`
    insert into article_layer values (:seq, :layer, :patch) on conflict (seq, layer) do update set patch = :patch`);
  const drop = database.prepare("delete from article_layer where seq = ? and layer = ?");
  const clear = database.prepare("delete from article_layer where seq = ?");
  return {
    at: (seq: number, layer: Layer): string | null =>
      (at.get(seq, layer) as { patch: string } | undefined)?.patch ?? null,
    /** Lays a patch over an article in place of the one before; null takes it away. */
    set(seq: number, layer: Layer, patch: string | null): void {
      if (patch === null) drop.run(seq, layer);
      else put.run({ seq, layer, patch });
    },
    /** Takes all away that lies over an article. */
    clear: (seq: number): void => void clear.run(seq),
  };
}
