import { hash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Kept, SaidOtherwise } from "../../archive/kept.ts";
import { transaction } from "../../archive/transaction.ts";
import { searchedText } from "../../article/text/searched-text.ts";
import { addedSecond } from "../added-second.ts";
import { attributesOf } from "../attribute.ts";
import { dayRange } from "../day-range.ts";
import { standsApart } from "../stands-apart.ts";
import { timeOfDay } from "../time-of-day.ts";
import { saidWords } from "../words/said-words.ts";
import { foldedWords } from "../words/words.ts";
import { stateOf } from "./tables.ts";

/** Which entry of an article one is; see `tables.ts`. */
interface Entry {
  readonly alone: 0 | 1;
  readonly grouped: number;
}

/** The writing side of the index. */
export function openWriter(database: DatabaseSync) {
  const entryOf = database.prepare("select seq, words from engine_article where id = ? and alone = ?");
  const putArticle = database.prepare(`
    insert into engine_article (id, changed, gone, first, last, time, added, suspicious, alone, grouped, words)
    values (:id, :changed, 0, :first, :last, :time, :added, :suspicious, :alone, :grouped, :words)
    on conflict (id, alone) do update set
      changed = :changed, gone = 0, first = :first, last = :last, time = :time, added = :added, suspicious = :suspicious, grouped = :grouped,
      words = :words
    returning seq`);
  const setGone = database.prepare(`
    update engine_article set gone = 1, changed = ?, first = 0, last = 0, time = 0, added = 0, suspicious = 0, grouped = 0, words = ''
    where seq = ?`);
  const dropText = database.prepare("delete from engine_text where rowid = ?");
  const addText = database.prepare("insert into engine_text (rowid, title, body, said) values (?, ?, ?, ?)");
  const dropFacets = database.prepare("delete from engine_facet where article = ?");
  const addFacet = database.prepare("insert or ignore into engine_facet values (?, ?, ?)");
  // What is said of a value follows the latest article: a corrected name shows everywhere.
  const putValue = database.prepare(`
    insert into engine_value (facet, value, label, several, changed) values (:facet, :value, :label, :several, :changed)
    on conflict (facet, value) do update set label = :label, several = :several,
      changed = iif(label = :label and several = :several, changed, :changed) returning code`);
  const setState = database.prepare("update engine_state set revision = ?, changed = ?");

  const known = (id: string, alone: number) => entryOf.get(id, alone) as { seq: number; words: string } | undefined;

  function drop(id: string, alone: number, changed: number): void {
    const entry = known(id, alone);
    if (entry === undefined) return;
    dropText.run(entry.seq);
    dropFacets.run(entry.seq);
    setGone.run(changed, entry.seq);
  }

  function put(kept: Kept, changed: number): void {
    const { article, copyOf } = kept;
    const isGrouped = standsApart(kept);
    putEntry(kept, { alone: 1, grouped: Number(copyOf === null && !isGrouped) }, changed);
    if (isGrouped) putEntry(kept, { alone: 0, grouped: 1 }, changed);
    else drop(article.id, 0, changed);
  }

  function putEntry({ article, said, added, groupAdded }: Kept, { alone, grouped }: Entry, changed: number): void {
    const before = known(article.id, alone);
    const others = alone === 1 ? [] : said;
    const own: SaidOtherwise = { kind: "headline", text: article.headline.text, id: article.id };
    const headlines = [own, ...others.filter(({ kind }) => kind === "headline")];
    const paragraphs = others.filter(({ kind }) => kind === "paragraph");
    const text = searchedText(article);
    const words = hash("sha1", JSON.stringify([headlines, text, paragraphs]), "base64");
    if (before) dropFacets.run(before.seq);
    const written = article.publishedAt?.value ?? null;
    const { first, last } = dayRange(written);
    const suspicious = article.publishedAt?.suspicious ? 1 : 0;
    const { seq } = putArticle.get({
      id: article.id,
      changed,
      first,
      last,
      time: timeOfDay(written),
      added: addedSecond(alone === 1 ? added : groupAdded),
      suspicious,
      alone,
      grouped,
      words,
    }) as { seq: number };
    // Most that changes is a facet's value; words cost ten times as much as all the rest.
    if (before?.words !== words) {
      if (before) dropText.run(seq);
      addText.run(seq, saidWords(headlines, foldedWords), foldedWords(text), saidWords(paragraphs, foldedWords));
    }
    for (const [facet, values] of attributesOf(article)) {
      for (const { value, label, several = false } of values) {
        const { code } = putValue.get({ facet, value, label, several: Number(several), changed }) as { code: number };
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
          for (const alone of [0, 1]) drop(id, alone, changed);
        }
      }),
  };
}
