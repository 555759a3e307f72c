import type { DatabaseSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import type { Kept } from "../../../archive/kept.ts";
import { shownOf, type Texts, textsOf } from "../../hit.ts";

/**
 * What hits show of an article, by its number in the archive, as JSON: `shown` whatever was looked for, `texts` what passages are
 * made of. It holds while the archive has the article at the `revision` of then, and `sum` is that of its document, of what lies
 * over that, and of both.
 */
export const SHOWN_TABLE = `
  create table engine_shown (
    article integer primary key, revision integer not null, sum integer not null, shown text not null, texts text not null
  );`;

/** Texts as a row says them; `at`: where in the document the text stands, as a string of JSON. */
export type TextsSaid = Texts | { readonly at: readonly [from: number, to: number] };

/** What lies over the document of a row of `article`, as it stands; null: nothing. */
export const LAYERS = `(
  select group_concat(layer || patch, ' ' order by layer) from article_layer where article_layer.seq = article.seq
)`;

/** An article as the archive holds it: its document, and what lies over that. */
export interface Held {
  readonly doc: string;
  readonly layers: string | null;
}

/** A checksum of an article and of what is noted of it. */
export function sumOf({ doc, layers }: Held, shown: string, texts: string): number {
  return [layers ?? "", shown, texts].reduce((sum, text) => crc32(text, sum), crc32(doc));
}

/** Notes what hits show, so that a hit needs no reading and checking of a whole article. */
export function openShownRows(database: DatabaseSync) {
  const documentOf = database.prepare(`
    select seq, revision, doc, ${LAYERS} as layers from article where id = ? and doc is not null`);
  const put = database.prepare("insert or replace into engine_shown values (?, ?, ?, ?, ?)");
  const drop = database.prepare("delete from engine_shown where article = (select seq from article where id = ?)");

  return {
    put(kept: Kept): void {
      const row = documentOf.get(kept.article.id) as (Held & { seq: number; revision: number }) | undefined;
      // It has been taken out since it was read: the next batch tells.
      if (!row) return;
      const shown = JSON.stringify(shownOf(kept));
      const texts = JSON.stringify(textsSaid(textsOf(kept), row.doc));
      put.run(row.seq, row.revision, sumOf(row, shown, texts), shown, texts);
    },
    drop: (id: string): void => void drop.run(id),
  };
}

/** A text that stands in the document is not noted again. */
function textsSaid(texts: Texts, doc: string): TextsSaid {
  if (texts.otherwise) return texts;
  const text = JSON.stringify(texts.text);
  const from = doc.indexOf(text);
  return from < 0 ? texts : { at: [from, from + text.length] };
}
