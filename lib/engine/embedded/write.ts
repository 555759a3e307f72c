import type { DatabaseSync } from "node:sqlite";
import type { Kept } from "../../archive/kept.ts";
import { transaction } from "../../archive/transaction.ts";
import { attributesOf } from "../attribute.ts";
import { dayRange } from "../day-range.ts";
import { timeOfDay } from "../time-of-day.ts";
import { searchedText } from "../words/searched-text.ts";
import { foldedWords } from "../words/words.ts";
import { stateOf } from "./tables.ts";

/** The writing side of the index. */
export function openWriter(database: DatabaseSync) {
  const seqOf = database.prepare("select seq from engine_article where id = ?");
  const putArticle = database.prepare(`
    insert into engine_article (id, changed, gone, first, last, time, suspicious, copy)
    values (:id, :changed, 0, :first, :last, :time, :suspicious, :copy)
    on conflict (id) do update set
      changed = :changed, gone = 0, first = :first, last = :last, time = :time, suspicious = :suspicious, copy = :copy
    returning seq`);
  const setGone = database.prepare(
    "update engine_article set gone = 1, changed = ?, first = 0, last = 0, time = 0, suspicious = 0, copy = 0 where seq = ?",
  );
  const dropText = database.prepare("delete from engine_text where rowid = ?");
  const addText = database.prepare("insert into engine_text (rowid, title, body) values (?, ?, ?)");
  const dropFacets = database.prepare("delete from engine_facet where article = ?");
  const addFacet = database.prepare("insert or ignore into engine_facet values (?, ?, ?)");
  // A label follows the latest article: a corrected name shows everywhere.
  const putValue = database.prepare(`
    insert into engine_value (facet, value, label, changed) values (:facet, :value, :label, :changed)
    on conflict (facet, value) do update set label = :label, changed = iif(label = :label, changed, :changed) returning code`);
  const setState = database.prepare("update engine_state set revision = ?, changed = ?");

  const known = (id: string) => (seqOf.get(id) as { seq: number } | undefined)?.seq;

  function forget(seq: number): void {
    dropText.run(seq);
    dropFacets.run(seq);
  }

  function put({ article, copyOf }: Kept, changed: number): void {
    const before = known(article.id);
    if (before !== undefined) forget(before);
    const written = article.publishedAt?.value ?? null;
    const { first, last } = dayRange(written);
    const suspicious = article.publishedAt?.suspicious ? 1 : 0;
    const { seq } = putArticle.get({
      id: article.id,
      changed,
      first,
      last,
      time: timeOfDay(written),
      suspicious,
      copy: copyOf === null ? 0 : 1,
    }) as { seq: number };
    addText.run(seq, foldedWords(article.headline.text), foldedWords(searchedText(article)));
    for (const [facet, values] of attributesOf(article)) {
      for (const { value, label } of values) {
        const { code } = putValue.get({ facet, value, label, changed }) as { code: number };
        addFacet.run(seq, facet, code);
      }
    }
  }

  /** One batch: readers see all of it or nothing. */
  function batch(revision: number, work: (changed: number) => void): void {
    transaction(database, () => {
      const changed = stateOf(database).changed + 1;
      work(changed);
      setState.run(revision, changed);
    });
  }

  return {
    put: (articles: readonly Kept[], revision: number) =>
      batch(revision, (changed) => {
        for (const kept of articles) put(kept, changed);
      }),
    remove: (ids: readonly string[], revision: number) =>
      batch(revision, (changed) => {
        for (const id of ids) {
          const seq = known(id);
          if (seq === undefined) continue;
          forget(seq);
          setGone.run(changed, seq);
        }
      }),
  };
}
