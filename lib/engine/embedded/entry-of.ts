import { hash } from "node:crypto";
import type { Kept } from "../../archive/kept.ts";
import { addedSecond } from "../added-second.ts";
import { dayRange } from "../day-range.ts";
import { entryTexts } from "../entry-texts.ts";
import { standsApart } from "../stands-apart.ts";
import { timeOfDay } from "../time-of-day.ts";
import { saidWords } from "../words/said-words.ts";
import { foldedWords } from "../words/words.ts";

/** An entry of an article as its row says it, save how many words it has; see `tables.ts`. */
interface EntryRow {
  readonly first: number;
  readonly last: number;
  readonly time: number;
  readonly added: number;
  readonly suspicious: number;
  readonly alone: 0 | 1;
  readonly grouped: 0 | 1;
  /** A hash of what its words are made of. */
  readonly words: string;
}

/** An entry: its row, and its words by field, folded, which cost ten times as much as all the rest. */
export interface Entry {
  readonly row: EntryRow;
  readonly folded: () => readonly [title: string, body: string, said: string];
}

/** The entries that an article has in the index: its own, and one by which it stands for its copies where that is another. */
export function entriesOf(kept: Kept): Entry[] {
  const isGrouped = standsApart(kept);
  const own = entryOf(kept, 1, kept.copyOf === null && !isGrouped ? 1 : 0);
  return isGrouped ? [own, entryOf(kept, 0, 1)] : [own];
}

function entryOf(kept: Kept, alone: 0 | 1, grouped: 0 | 1): Entry {
  const { article, added, groupAdded } = kept;
  const { headlines, body, said } = entryTexts(kept, alone === 1);
  const written = article.publishedAt?.value ?? null;
  const { first, last } = dayRange(written);
  return {
    row: {
      first,
      last,
      time: timeOfDay(written),
      added: addedSecond(alone === 1 ? added : groupAdded),
      suspicious: article.publishedAt?.suspicious ? 1 : 0,
      alone,
      grouped,
      words: hash("sha1", JSON.stringify([headlines, body, said]), "base64"),
    },
    folded: () => [saidWords(headlines, foldedWords), foldedWords(body), saidWords(said, foldedWords)],
  };
}

/** How many words an entry has: a space parts them. */
export function lengthOf(folded: readonly string[]): number {
  return folded.reduce((sum, field) => sum + countWords(field), 0);
}

function countWords(folded: string): number {
  if (folded === "") return 0;
  let count = 1;
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) count++;
  return count;
}
