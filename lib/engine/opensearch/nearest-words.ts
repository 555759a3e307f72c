import { editDistance } from "../words/edit-distance.ts";
import { MOST_MEANT, mayMean } from "../words/slips.ts";
import type { Client } from "./client.ts";
import { foldedFilter } from "./text-query.ts";

/** Words of a field that a misspelt one is compared with; more edits are looked for where fewer are found. */
const LOOKED_AT = 1000;

/** Words that are counted, the nearest of them. */
const COUNTED = 100;

const FIELDS = ["title", "body", "said"];

/**
 * The words that a misspelt one, which so many articles have, may stand for: the nearest, the most frequent first. They
 * come out of the index's own list of words, shard by shard, and are counted one by one.
 */
export async function nearestWords(client: Client, index: string, word: string, articles: number): Promise<string[]> {
  const rule = mayMean(word, articles);
  if (rule === null) return [];
  const suggest = Object.fromEntries(
    FIELDS.map((field) => [
      field,
      {
        text: word,
        term: {
          field,
          analyzer: "keyword",
          suggest_mode: "always",
          max_edits: rule.edits,
          prefix_length: rule.keepsFirst ? 1 : 0,
          min_word_length: 1,
          size: LOOKED_AT,
          shard_size: LOOKED_AT,
          accuracy: 0,
          // Else nothing is suggested for a word that several have.
          max_term_freq: 2 ** 30,
        },
      },
    ]),
  );
  const { suggest: found } = await client.search(index, { suggest, size: 0 });
  const words = new Set(
    FIELDS.flatMap((field) => (found[field] ?? []).flatMap(({ options }) => options.map(({ text }) => text))),
  );
  const near = [...words]
    .map((text) => ({ text, distance: editDistance(word, text, rule.edits) }))
    .filter(({ text, distance }) => distance > 0 && distance <= rule.edits && rule.accepts(text))
    .sort((a, b) => a.distance - b.distance || (a.text < b.text ? -1 : 1));
  const counted = await held(client, index, near.slice(0, COUNTED));
  const fitting = counted.filter(({ holders }) => holders > 0 && holders >= rule.least);
  const least = Math.min(...fitting.map(({ distance }) => distance));
  return fitting
    .filter(({ distance }) => distance === least)
    .sort((a, b) => b.holders - a.holders || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_MEANT)
    .map(({ text }) => text);
}

/** Some words with the entries that hold each. What none holds any more is of removed articles. */
async function held<T extends { readonly text: string }>(client: Client, index: string, words: readonly T[]) {
  const found = await client.searches(
    index,
    words.map(({ text }) => ({ query: foldedFilter(text), size: 0 })),
  );
  return words.map((word, at) => ({ ...word, holders: found[at]!.total }));
}
