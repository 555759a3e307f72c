import { createHash } from "node:crypto";
import { ATTRIBUTES } from "../attribute.ts";
import { BAR_UNITS } from "../bar.ts";
import { WORDS_VERSION } from "../words/words.ts";

/**
 * How many values of a facet a page's own request counts, and how many of them each shard gives. Lists show 50, and ties at
 * the end need room; what is not sure then is asked for again. A shard that has no more values than it gives leaves no doubt:
 * ten thousand cost a tenth more than a thousand, and asking again three times as much.
 */
export const COUNTED = { values: 200, ofShard: 10_000 };

/** Hits up to this one are counted off by the server; those behind it are walked to. */
export const WINDOW = 10_000;

const keyword = { type: "keyword" };
const named = <T extends string>(names: readonly T[]) => Object.fromEntries(names.map((name) => [name, keyword]));

/** Folded words with a space between, as they stand. No term of Lucene's is longer than 32,766 bytes; a longer word is cut. */
const words = {
  analysis: {
    tokenizer: { spaces: { type: "whitespace", max_token_length: 8000 } },
    analyzer: { words: { type: "custom", tokenizer: "spaces" } },
  },
};
const text = { type: "text", analyzer: "words" };

/**
 * What is written is found when a batch is written as a whole; a node that is killed keeps what it said it had, whatever a
 * template says, or an index would have fewer articles and not know it; what was removed for good leaves no trace in a file.
 */
const index = {
  refresh_interval: "-1",
  "translog.durability": "request",
  "merge.policy.expunge_deletes_allowed": 0,
};

/** The index of articles. How many shards and copies it has is the cluster's own business: an index template says it. */
export const ARTICLE_INDEX = {
  settings: { index: { ...index, max_result_window: WINDOW }, ...words },
  mappings: {
    dynamic: "strict",
    // The words can be made again of what is kept.
    _source: { excludes: ["title", "body", "said"] },
    properties: {
      ...named(["id", "copyOf", "family"]),
      title: text,
      body: text,
      said: text,
      ...named(ATTRIBUTES),
      ...named(BAR_UNITS),
      first: { type: "integer" },
      last: { type: "integer" },
      moment: { type: "long" },
      added: { type: "long" },
      dated: { type: "boolean" },
      suspicious: { type: "boolean" },
      hasText: { type: "boolean" },
      alone: { type: "boolean" },
      grouped: { type: "boolean" },
      kept: { type: "object", enabled: false },
    },
  },
} as const;

/** The index of facet values: labels, and how often each was seen, for suggestions; where former ids lead; and the stamp. */
export const VALUE_INDEX = {
  settings: { index, ...words },
  mappings: {
    dynamic: "strict",
    properties: {
      ...named(["facet", "value", "folded", "leadsTo"]),
      words: text,
      label: { type: "keyword", index: false, doc_values: false },
      several: { type: "boolean", index: false, doc_values: false },
      weight: { type: "integer" },
      stamp: { type: "object", enabled: false },
    },
  },
} as const;

/** Raised when an article is kept in a form that an index made before cannot be read in. */
const KEPT_VERSION = 1;

/** Tells whether an index was built with these settings, of the same words and articles of this form. */
export const SETTINGS_HASH = createHash("sha256")
  .update(JSON.stringify([ARTICLE_INDEX, VALUE_INDEX, WORDS_VERSION, KEPT_VERSION]))
  .digest("hex")
  .slice(0, 16);
