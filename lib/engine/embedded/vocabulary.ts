import type { DatabaseSync } from "node:sqlite";
import { MARK } from "../words/acronyms.ts";
import { editDistance } from "../words/edit-distance.ts";
import { MOST_MEANT, mayMean } from "../words/slips.ts";
import { compare } from "./counting/columns.ts";
import { stateOf } from "./tables.ts";

interface Entry {
  readonly word: string;
  readonly articles: number;
  /** Which letters occur, a bit each: words one edit apart differ in two bits at most. */
  readonly letters: number;
}

/** The words of the archive, by length, for finding the ones that a misspelt word may stand for. */
export function openVocabulary(database: DatabaseSync) {
  const rows = database.prepare("select term, doc from engine_word");
  let built = "";
  let changed = -1;
  let byLength: Entry[][] = [];

  function load(): void {
    const state = stateOf(database);
    // A vocabulary that lags a few batches behind still knows nearly every word; reading it again takes a second a million.
    if (state.built === built && state.changed < changed * 1.1 + 2) return;
    byLength = [];
    for (const { term, doc } of rows.iterate() as unknown as Iterable<{ term: string; doc: number }>) {
      // Initials stand for a word of their own, and for no slip of another.
      if (term.startsWith(MARK)) continue;
      const entries = byLength[term.length] ?? [];
      byLength[term.length] = entries;
      entries.push({ word: term, articles: doc, letters: lettersOf(term) });
    }
    ({ built, changed } = state);
  }

  /**
   * The words that a misspelt one, which so many articles have, may stand for: the nearest, the most frequent first. None
   * for short words and numbers.
   */
  return function nearest(word: string, articles: number): string[] {
    const rule = mayMean(word, articles);
    if (rule === null) return [];
    const { edits: most, least: fewest, accepts } = rule;
    load();
    const letters = lettersOf(word);
    const found: { entry: Entry; distance: number }[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const entry of byLength[length] ?? []) {
        if (bits(entry.letters ^ letters) > 2 * most) continue;
        if (entry.articles < fewest || !accepts(entry.word)) continue;
        const distance = editDistance(word, entry.word, most);
        if (distance <= most && distance > 0) found.push({ entry, distance });
      }
    }
    const least = Math.min(...found.map(({ distance }) => distance));
    return found
      .filter(({ distance }) => distance === least)
      .sort((a, b) => b.entry.articles - a.entry.articles || compare(a.entry.word, b.entry.word))
      .slice(0, MOST_MEANT)
      .map(({ entry }) => entry.word);
  };
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
