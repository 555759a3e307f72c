import { type Expression, isAnything, type Leaf, mapLeaves, positiveLeaves } from "../port/expression.ts";
import { patternOf } from "../words/pattern.ts";
import { foldedWords, hasWords } from "../words/words.ts";
import type { Json } from "./client.ts";
import { addedSince, allOf, equals, isIn, withinDates } from "./filter.ts";
import { nearQuery } from "./near-query.ts";

/** The fields that hold words, and how much a word counts in each. */
const FIELDS = [
  ["title", 10],
  ["body", 1],
  ["said", 1],
] as const;

const NOTHING: Json = { match_none: {} };
const EVERYTHING: Json = { match_all: { boost: 0 } };

/** More words than there are: the beginning behind a phrase may be that of any number of them. */
const ANY_NUMBER = 1_000_000;

/** What a score gains: where words stand whole that may be begun; by an article with a text; where words stand near one another. */
const GAIN = { whole: 1000, hasText: 1, near: 1, words: 10 };

/** The query that means an expression exactly, without a score. */
export function textFilter(text: Expression): Json {
  return { constant_score: { filter: queryOf(text), boost: 0 } };
}

/**
 * The same with a score. What holds the words whole comes before what holds them begun; a headline alone, which says less
 * than a story under it, comes behind it.
 */
export function scoredText(text: Expression): Json {
  if (isAnything(text)) return EVERYTHING;
  const isBegun = positiveLeaves(text).some(({ kind }) => kind === "prefix");
  const whole = mapLeaves(text, (leaf) => (leaf.kind === "prefix" ? { ...leaf, kind: "word" } : leaf));
  const near = wordsInARow(text);
  const gains = [
    constant(equals("hasText", true), GAIN.hasText),
    ...(isBegun ? [constant(queryOf(whole), GAIN.whole)] : []),
    ...(near === null ? [] : [{ match_phrase: { body: { query: near, slop: GAIN.words, boost: GAIN.near } } }]),
  ];
  return { bool: { must: [queryOf(text)], should: gains } };
}

/** The query for folded words in a row, in any field. */
export function foldedFilter(folded: string): Json {
  return constant(anyOf(FIELDS.map(([field]) => wordsIn(field, folded, false, 1))), 0);
}

/** The query for folded words in a row in a field, the last of which may only begin so. */
export function beginningOf(field: string, folded: string): Json {
  return wordsIn(field, folded, true, 1);
}

const constant = (filter: Json, boost: number): Json => ({ constant_score: { filter, boost } });

/** The words of a text that asks for several, all of them. */
function wordsInARow(text: Expression): string | null {
  const parts = text.kind === "and" ? text.of.filter(({ kind }) => kind !== "not") : [];
  if (parts.length < 2 || !parts.every(({ kind }) => kind === "word" || kind === "phrase")) return null;
  return parts.map((part) => foldedWords((part as { text: string }).text)).join(" ");
}

function queryOf(text: Expression): Json {
  switch (text.kind) {
    case "and": {
      if (text.of.length === 0) return EVERYTHING;
      const excluded = text.of.flatMap((part) => (part.kind === "not" ? [queryOf(part.of)] : []));
      const wanted = text.of.filter(({ kind }) => kind !== "not").map(queryOf);
      return { bool: { must: wanted, must_not: excluded } };
    }
    case "or":
      return text.of.length === 0 ? NOTHING : { bool: { should: text.of.map(queryOf), minimum_should_match: 1 } };
    case "not":
      return { bool: { must_not: [queryOf(text.of)] } };
    default:
      return leafQuery(text);
  }
}

function leafQuery(leaf: Leaf): Json {
  switch (leaf.kind) {
    case "word":
    case "phrase":
    case "prefix":
      if (!hasWords(leaf.text)) return NOTHING;
      return anyOf(
        FIELDS.map(([field, boost]) => wordsIn(field, foldedWords(leaf.text), leaf.kind === "prefix", boost)),
      );
    case "pattern": {
      const value = wildcard(leaf.text);
      return anyOf(FIELDS.map(([field, boost]) => ({ wildcard: { [field]: { value, boost } } })));
    }
    case "headline":
      return hasWords(leaf.words) ? wordsIn("title", foldedWords(leaf.words), leaf.begun, FIELDS[0][1]) : NOTHING;
    case "near":
      return nearQuery("body", leaf) ?? NOTHING;
    case "value":
      return constant(equals(leaf.facet, leaf.value), 0);
    case "dates":
      return constant(allOf([equals("dated", true), ...withinDates(leaf.from, leaf.to)]), 0);
    case "added":
      return constant(addedSince(leaf.since), 0);
    case "list":
      return constant(isIn("id", leaf.ids), 0);
  }
}

const anyOf = (should: readonly Json[]): Json => ({ bool: { should, minimum_should_match: 1 } });

/** Folded words in a row in a field; `begun`: the last of them may only begin so. */
function wordsIn(field: string, folded: string, begun: boolean, boost: number): Json {
  const isOne = !folded.includes(" ");
  if (begun && isOne) return { prefix: { [field]: { value: folded, boost } } };
  if (begun) return { match_phrase_prefix: { [field]: { query: folded, max_expansions: ANY_NUMBER, boost } } };
  if (isOne) return { term: { [field]: { value: folded, boost } } };
  return { match_phrase: { [field]: { query: folded, boost } } };
}

/** A pattern as the server reads it: its letters folded, and none of them a sign of its own. */
function wildcard(text: string): string {
  const parts = text.split(/([?*]+)/);
  return parts.map((part, at) => (at % 2 === 0 ? patternOf(part).begins.replaceAll("\\", "\\\\") : part)).join("");
}
