import { hash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { Kept } from "../../archive/kept.ts";
import { transaction } from "../../archive/transaction.ts";
import type { Article } from "../../article/article.ts";
import { addedSecond } from "../added-second.ts";
import { attributesOf } from "../attribute.ts";
import { dayRange } from "../day-range.ts";
import { entryTexts } from "../entry-texts.ts";
import { standsApart } from "../stands-apart.ts";
import { timeOfDay } from "../time-of-day.ts";
import { saidWords } from "../words/said-words.ts";
import { foldedWords } from "../words/words.ts";
import { stateOf } from "./tables.ts";
import { openValues } from "./write-values.ts";

/** Which entry of an article one is; see `tables.ts`. */
interface Entry {
  readonly alone: 0 | 1;
  readonly grouped: number;
}

/** What an entry's row says beside its id. */
const FIELDS = ["first", "last", "time", "added", "suspicious", "alone", "grouped", "words", "length"] as const;

/** An entry that there is already. */
interface Known extends Readonly<Record<(typeof FIELDS)[number], number | string>> {
  readonly seq: number;
  readonly gone: number;
  readonly length: number;
}

/** The writing side of the index; `articleOf`: an article of the archive by id. */
export function openWriter(database: DatabaseSync, articleOf: (id: string) => Article | null) {
  const entriesOf = database.prepare(`select seq, gone, ${FIELDS.join(", ")} from engine_article where id = ?`);
  const putArticle = database.prepare(`
    insert into engine_article (id, changed, gone, first, last, time, added, suspicious, alone, grouped, words, length)
    values (:id, :changed, 0, :first, :last, :time, :added, :suspicious, :alone, :grouped, :words, :length)
    on conflict (id, alone) do update set
      changed = :changed, gone = 0, first = :first, last = :last, time = :time, added = :added, suspicious = :suspicious, grouped = :grouped,
      words = :words, length = :length
    returning seq`);
  const setChanged = database.prepare("update engine_article set changed = ? where seq = ?");
  const setGone = database.prepare(`
    update engine_article set gone = 1, changed = ?, first = 0, last = 0, time = 0, added = 0, suspicious = 0, grouped = 0, words = '', length = 0
    where seq = ?`);
  const dropText = database.prepare("delete from engine_text where rowid = ?");
  const addText = database.prepare("insert into engine_text (rowid, title, body, said) values (?, ?, ?, ?)");
  const values = openValues(database, articleOf);
  const setState = database.prepare("update engine_state set revision = ?, changed = ?");

  const known = (id: string) => entriesOf.all(id) as unknown as readonly Known[];

  function drop({ seq }: Known, changed: number): void {
    dropText.run(seq);
    values.drop(seq);
    setGone.run(changed, seq);
  }

  function put(kept: Kept, changed: number): void {
    const { article, copyOf } = kept;
    const isGrouped = standsApart(kept);
    const entries = known(article.id);
    const [own, other] = [1, 0].map((alone) => entries.find((entry) => entry.alone === alone));
    putEntry(kept, { alone: 1, grouped: Number(copyOf === null && !isGrouped) }, own, changed);
    if (isGrouped) putEntry(kept, { alone: 0, grouped: 1 }, other, changed);
    else if (other) drop(other, changed);
  }

  function putEntry(kept: Kept, { alone, grouped }: Entry, before: Known | undefined, changed: number): void {
    const { article, added, groupAdded } = kept;
    const { headlines, body, said } = entryTexts(kept, alone === 1);
    const words = hash("sha1", JSON.stringify([headlines, body, said]), "base64");
    // Most that changes is a facet's value; words cost ten times as much as all the rest.
    const folded =
      before?.words === words
        ? null
        : [saidWords(headlines, foldedWords), foldedWords(body), saidWords(said, foldedWords)];
    const written = article.publishedAt?.value ?? null;
    const { first, last } = dayRange(written);
    const row = {
      first,
      last,
      time: timeOfDay(written),
      added: addedSecond(alone === 1 ? added : groupAdded),
      suspicious: article.publishedAt?.suspicious ? 1 : 0,
      alone,
      grouped,
      words,
      length: folded === null ? before!.length : folded.reduce((sum, field) => sum + countWords(field), 0),
    };
    const stands = before?.gone === 0 && FIELDS.every((field) => before[field] === row[field]);
    const { seq } = stands ? before : (putArticle.get({ id: article.id, changed, ...row }) as { seq: number });
    if (folded !== null) {
      if (before) dropText.run(seq);
      addText.run(seq, ...folded);
    }
    const hasOthers = values.put(seq, attributesOf(article), changed);
    // What readers have of it stays right where a value is but called otherwise.
    if (stands && hasOthers) setChanged.run(changed, seq);
  }

  /** One batch: readers see all of it or nothing. */
  function batch(revision: number, work: (changed: number) => void): void {
    transaction(database, () => {
      const changed = stateOf(database).changed + 1;
      values.begin();
      work(changed);
      values.end(changed);
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
        for (const id of ids) for (const entry of known(id)) drop(entry, changed);
      }),
  };
}

/** How many words a folded text has, which a space parts. */
function countWords(folded: string): number {
  if (folded === "") return 0;
  let count = 1;
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) count++;
  return count;
}
